import type { ExplanationStep } from '../Assessment';
import type { Decimal } from '../decimal';

/** What a rule makes of an entry. */
export interface RuleOutcome {
  readonly state: 'scored' | 'missing' | 'invalid';
  /** 0 unless scored; two decimals. */
  readonly score: Decimal;
  readonly step: ExplanationStep;
}
