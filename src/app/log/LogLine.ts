/** An event to be put into 扣分台账, as a person gives it. */
export interface LogLine {
  readonly team: string;
  readonly itemId: string;
  /** "2026-03-15" */
  readonly date: string;
  readonly person: string;
  readonly reason: string;
  /** Occurrences; below 0 in a correction. */
  readonly quantity: number | null;
  /** Events with the same one are one incident; "" for none. */
  readonly incident: string;
  readonly basis: string;
  readonly recordedBy: string;
  /** The serial of the line it corrects; "" for none. */
  readonly corrects?: string;
}
