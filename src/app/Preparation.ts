import type { CellReference } from '../assessment/Finding';
import type { WorkbookPlan } from '../sheets/SheetPlan';
import type { AssessmentReport } from './AssessmentReport';

/** A filled cell that a plan would change: shown to the person before it is done. */
export interface Overwrite {
  readonly at: CellReference;
  /** As shown in the cell. */
  readonly before: string;
  /** The value or formula that would stand there. */
  readonly after: string;
}

/** An action made ready but not done: what it would write, and what of that replaces something. */
export interface Preparation {
  readonly plan: WorkbookPlan;
  readonly overwrites: readonly Overwrite[];
  /** Null when a template is inserted: nothing is assessed yet. */
  readonly report: AssessmentReport | null;
}

/** What an action did. */
export interface Applied {
  readonly written: readonly { readonly sheet: string; readonly range: string }[];
  readonly charts: readonly {
    readonly sheet: string;
    readonly title: string;
    readonly type: string;
    readonly source: string;
  }[];
  /** What this Excel could not do and was left out; words in i18n: `skipped.<code>`. */
  readonly skipped: readonly string[];
}
