/** The steps an event goes through (domain.md §4: real chains), each with its date as "2026-03-05". */
export interface PointsApproval {
  readonly applied: string | null;
  readonly groupChecked: string | null;
  readonly branchReviewed: string | null;
  readonly approved: string | null;
}

/** One line of 积分台账: what a member did or missed. */
export interface PointsEvent {
  readonly serial: string;
  /** "2026-03-15"; null where there is none that exists. */
  readonly date: string | null;
  readonly member: string;
  readonly kindId: string;
  /** How many; null where the cell holds no number. */
  readonly quantity: number | null;
  /** Points judged by the branch instead of quantity × step; null: none. */
  readonly judged: number | null;
  readonly basis: string;
  readonly approval: PointsApproval;
}

/** A member whose points are kept. */
export interface PointsMember {
  readonly name: string;
  readonly group: string;
  readonly team: string;
  /** The first and the last period that count, from 1; null: from the start, to the end. */
  readonly from: number | null;
  readonly to: number | null;
  /** Points of each annual index, in the scheme's order; null where there is none yet. */
  readonly indices: readonly (number | null)[];
  /** Barred from the best bands this year. */
  readonly barred: boolean;
}

/** A year of member points. */
export interface PointsYear {
  readonly year: number;
  /** Periods that are settled already: 1 … 12, or 1 … 4. */
  readonly through: number;
  readonly members: readonly PointsMember[];
  readonly events: readonly PointsEvent[];
}
