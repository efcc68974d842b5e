import type { ScoreForm } from '../ScoreForm';

/** A form with how much speaks for it, comparable between sheets. */
export interface WeighedForm {
  readonly form: ScoreForm;
  readonly weight: number;
}
