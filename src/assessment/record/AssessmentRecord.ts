/** A team's line of a record; numbers as text with two decimals, so that no machine rounds them. */
export interface RecordedResult {
  readonly team: string;
  readonly total: string | null;
  readonly grade: string | null;
  readonly rank: number | null;
}

/** One recalculation, a line of the sheet 核算记录 (issue 5, Reproducible). */
export interface AssessmentRecord {
  /** When, as it was given; nothing here looks at a clock. */
  readonly time: string;
  readonly who: string;
  /** Version of the add-in. */
  readonly addIn: string;
  readonly period: string;
  readonly rubricVersion: string;
  readonly rubricHash: string;
  readonly entriesHash: string;
  readonly logHash: string;
  readonly inputHash: string;
  readonly results: readonly RecordedResult[];
  /** Of the results, in the order of the teams' names. */
  readonly resultHash: string;
}
