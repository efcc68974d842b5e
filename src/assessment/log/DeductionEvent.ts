/**
 * How an appeal against a line stands. None of these changes what a line counts: an appeal changes
 * a score only through a new line that corrects the old one (domain.md §4 Workflow).
 */
export type AppealState =
  /** 未申诉 */
  | 'none'
  /** 申诉中 */
  | 'pending'
  /** 维持原扣分 */
  | 'rejected'
  /** 已撤回 */
  | 'withdrawn'
  /** 更正: a new line must correct this one */
  | 'corrected';

/** One line of the deduction log 扣分台账: one event (domain.md §3, issue 5). */
export interface DeductionEvent {
  readonly serial: string;
  /** "2026-03-15", or an Excel date serial of the 1900 system; null where there is none. */
  readonly date: string | number | null;
  /** The month it counts in, "2026-03"; blank: that of its date, or of the line it corrects. */
  readonly month: string;
  readonly team: string;
  readonly itemId: string;
  readonly person: string;
  readonly reason: string;
  /** Occurrences, below 0 in a correction. */
  readonly quantity: number | null;
  /** Points it costs or brings, where the log says so; only compared, never counted. */
  readonly points: number | null;
  /** Events with the same one are one incident; blank: none. */
  readonly incident: string;
  /** The serial of the line this one corrects; blank: none. */
  readonly corrects: string;
  readonly basis: string;
  readonly recordedBy: string;
  /** Whether the team has confirmed it. */
  readonly confirmed: boolean;
  readonly appeal: AppealState;
}
