/** One line of a posting, as plain text and numbers: nothing of it is looked up anywhere. */
export interface PostingRow {
  readonly name: string;
  /** Null where it is not ranked. */
  readonly rank: number | null;
  readonly parts: readonly (number | null)[];
  readonly total: number | null;
  readonly grade: string;
  /** Why it is not ranked, or what else is to be said. */
  readonly note: string;
  /** Below the lowest band that is still a pass. */
  readonly isBelow: boolean;
}

/** What is posted. */
export interface PostingSubject {
  /** "2026年11月班组考评结果" */
  readonly title: string;
  readonly period: string;
  readonly of: '班组' | '党员';
  /** The columns between the name and the total. */
  readonly parts: readonly string[];
  readonly rows: readonly PostingRow[];
  /** How it was reckoned, one sentence each. */
  readonly rules: readonly string[];
}
