import type { Rubric } from '../Rubric';

/** One version of a company's standard 考核标准, and when it is in force. */
export interface RubricVersion {
  readonly number: string;
  /** First month it is in force, "2026-01". */
  readonly from: string;
  /** Last month it is in force; null: until another one takes over. */
  readonly to: string | null;
  readonly author: string;
  /** Why it was made. */
  readonly note: string;
  readonly rubric: Rubric;
}
