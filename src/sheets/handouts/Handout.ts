/** What one team is handed about its month, as plain values. */
export interface Handout {
  readonly team: string;
  /** "2026年11月" */
  readonly month: string;
  readonly total: number | null;
  readonly grade: string;
  readonly rank: number | null;
  /** How many teams were ranked. */
  readonly ranked: number;
  /** Of all teams' totals. */
  readonly mean: number | null;
  readonly best: number | null;
  readonly categories: readonly HandoutCategory[];
  /** Where points were lost, most first. */
  readonly losses: readonly HandoutLoss[];
  /** Bonus points, if any. */
  readonly bonus: number;
  /** In order of time, this month last. */
  readonly months: readonly {
    readonly label: string;
    readonly total: number | null;
    readonly rank: number | null;
    readonly mean: number | null;
  }[];
}

export interface HandoutCategory {
  readonly name: string;
  readonly score: number;
  readonly possible: number;
  /** Shares of the points possible; null where nothing was. */
  readonly rate: number | null;
  readonly meanRate: number | null;
  readonly bestRate: number | null;
}

export interface HandoutLoss {
  readonly item: string;
  readonly possible: number;
  readonly score: number;
  readonly lost: number;
  /** What was entered, by which rule it counts, and what the log says of it. */
  readonly reason: string;
}
