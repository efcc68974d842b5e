import type { ExplanationStep } from '../Explanation';
import type { Mark } from '../mark';
import type { Entry } from '../readEntry';

/**
 * A scoring rule made ready for one item: its numbers in hundredths, its score without reasons,
 * the reason when somebody asks. A negative number, an error and N/A never reach `number` and
 * `text`: they are invalid, or decided before any rule.
 */
export interface CompiledRule {
  /** What a blank entry gets. */
  readonly blank: Mark;
  /** What a number gets; it comes in hundredths. */
  number(hundredths: number): Mark;
  /** What a trimmed text gets. */
  text(text: string): Mark;
  explain(entry: Entry): ExplanationStep;
}
