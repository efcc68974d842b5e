import { decimal } from '../decimal';
import type { Decimal } from '../decimal';
import type { Entry } from '../readEntry';
import type { RuleOutcome } from './RuleOutcome';
import { missing, notAChoice } from './unscored';

/** The two entries a pass/fail item knows. */
export const passFailChoices = ['是', '否'] as const;

/** "是" all points, "否" none (domain.md §4 pass/fail). Blank is missing, TRUE and 1 are invalid. */
export function scorePassFail(points: Decimal, entry: Entry): RuleOutcome {
  if (entry.kind === 'blank') return missing(points);
  const [pass, fail] = passFailChoices;
  if (entry.kind === 'text' && entry.text === pass) {
    const params = { maximum: points.toNumber() };
    return { state: 'scored', score: points, step: { key: 'passed', params } };
  }
  if (entry.kind === 'text' && entry.text === fail) {
    const params = { lost: points.toNumber() };
    return { state: 'scored', score: decimal(0), step: { key: 'failed', params } };
  }
  return notAChoice(entry, passFailChoices);
}
