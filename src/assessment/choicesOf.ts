import type { ScoringRule } from './Rubric';
import { passFailChoices } from './rules/passFailRule';

/** One choice of an entry cell: the value to put there, and every text that means it. */
export interface Choice {
  readonly value: string;
  readonly texts: readonly string[];
}

/** The choices an entry cell offers, best first; none where the entry is a number. */
export function choicesOf(rule: ScoringRule): readonly Choice[] {
  switch (rule.type) {
    case 'level':
      return rule.levels.map(({ name, code }) => ({ value: name, texts: [name, code] }));
    case 'passfail':
      return passFailChoices.map((value) => ({ value, texts: [value] }));
    default:
      return [];
  }
}
