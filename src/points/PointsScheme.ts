/** Whether points are settled every month or every quarter. */
export type PointsCycle = 'month' | 'quarter';

/**
 * A part of a period's points, such as the 60 of duties or the 40 one can add: it starts at
 * `start`, events move it, and it never leaves 0 … `cap`.
 */
export interface PointsPart {
  readonly name: string;
  readonly start: number;
  readonly cap: number;
}

/** A field of events, with the most it may add or take in one period. */
export interface PointsArea {
  readonly name: string;
  /** The name of the part it moves. */
  readonly part: string;
  readonly cap: number;
}

/** A kind of event. */
export interface PointsKind {
  readonly id: string;
  readonly name: string;
  /** The name of the area it counts in. */
  readonly area: string;
  readonly effect: 'add' | 'deduct';
  /** Points for one; null where each event's points are judged and typed. */
  readonly step: number | null;
  readonly unit: string;
  /** The most one event may count; null where there is no such limit. */
  readonly eventCap: number | null;
}

/** An annual index: `max` points of the annual review. */
export interface PointsIndex {
  readonly name: string;
  readonly max: number;
}

/** A band of the annual result: `min` is its inclusive lower bound. */
export interface PointsBand {
  readonly name: string;
  readonly min: number;
  /** What the band means for the member; "" where it means nothing. */
  readonly use: string;
}

/** When a period's points are posted (公示), and for how long. */
export interface PointsPosting {
  /** The day of the month after the period. */
  readonly day: number;
  readonly days: number;
  /** Saturdays and Sundays do not count. */
  readonly workingDays: boolean;
}

/**
 * How members' points are reckoned (domain.md §4 Member points): everything in it is a setting.
 * All points have at most two decimals.
 */
export interface PointsScheme {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly cycle: PointsCycle;
  readonly parts: readonly PointsPart[];
  readonly areas: readonly PointsArea[];
  readonly kinds: readonly PointsKind[];
  /** An event counts only when it was approved. */
  readonly needsApproval: boolean;
  /** A period's total is converted so that the parts' caps together give this many points. */
  readonly scale: number;
  /** The share of the periods' mean in the annual result, 0 … 1; the indices have the rest. */
  readonly periodShare: number;
  readonly indices: readonly PointsIndex[];
  /** Best first; the last one takes all below. */
  readonly bands: readonly PointsBand[];
  /** The best band left to a member who is barred (受处分或责任事故). */
  readonly barredBand: string;
  readonly posting: PointsPosting;
}
