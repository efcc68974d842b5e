import type { ExplanationStep } from '../Assessment';
import type { Mark } from '../mark';
import type { Entry } from '../readEntry';

/**
 * A scoring rule made ready for one item: its numbers in hundredths, its score without reasons,
 * the reason when somebody asks. N/A never reaches a rule, except a bonus's.
 */
export interface CompiledRule {
  mark(entry: Entry): Mark;
  explain(entry: Entry): ExplanationStep;
}
