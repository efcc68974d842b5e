import { INVALID, MISSING } from '../mark';
import type { Entry } from '../readEntry';
import type { CompiledRule } from './CompiledRule';
import { explainNotAChoice } from './explainUnscored';

/** The two entries a pass/fail item knows. */
export const passFailChoices = ['是', '否'] as const;

/** "是" all points, "否" none (domain.md §4 pass/fail). Blank is missing, TRUE and 1 are invalid. */
export function passFailRule(points: number): CompiledRule {
  const [pass, fail] = passFailChoices;
  const says = (entry: Entry, text: string): boolean =>
    entry.kind === 'text' && entry.text === text;
  return {
    blank: MISSING,
    number: () => INVALID,
    text(text) {
      if (text === pass) return points;
      return text === fail ? 0 : INVALID;
    },
    explain(entry) {
      if (says(entry, pass)) return { key: 'passed', params: { maximum: points / 100 } };
      if (says(entry, fail)) return { key: 'failed', params: { lost: points / 100 } };
      return explainNotAChoice(entry, passFailChoices, points / 100);
    },
  };
}
