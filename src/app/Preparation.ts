import type { LockableSheet } from '../excel/lockSheets';
import type { CellReference } from '../assessment/Finding';
import type { WorkbookPlan } from '../sheets/SheetPlan';
import type { AssessmentReport } from './AssessmentReport';
import type { RecordDraft } from './year/recordDraft';

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
  /** The line for 核算记录 where it is a recalculation of the injected sheets. */
  readonly record?: RecordDraft;
  /** What is locked once it is written, and how that was before, for taking it back. */
  readonly locks?: {
    readonly before: readonly LockableSheet[];
    readonly after: readonly LockableSheet[];
  };
}

/** What an action did. */
export interface Applied {
  /** The line that was added to 核算记录; absent where nothing was recalculated. */
  readonly recorded?: { readonly sheet: string; readonly range: string };
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
