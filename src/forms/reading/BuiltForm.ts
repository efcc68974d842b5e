import type { Reason } from '../Reason';
import type { ScoreForm } from '../ScoreForm';

/** A form as its layout gives it, not weighed yet, with what makes its reading unsure. */
export interface BuiltForm {
  readonly form: ScoreForm;
  readonly doubts: readonly Reason[];
}
