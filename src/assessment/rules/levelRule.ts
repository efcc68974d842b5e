import { decimal } from '../decimal';
import { timesOver } from '../hundredths';
import { INVALID, MISSING } from '../mark';
import type { LevelRule } from '../Rubric';
import { trimAsExcel } from '../trimAsExcel';
import type { CompiledRule } from './CompiledRule';
import { explainNotAChoice } from './explainUnscored';

interface Level {
  readonly name: string;
  /** 0–100, at most two places. */
  readonly percent: number;
  readonly score: number;
}

/**
 * Points × the share of the level named, half-up to two decimals (domain.md §4 level). The entry
 * is a level's name or code, in any case. Blank is missing; anything else, numbers too, invalid.
 */
export function levelRule(rule: LevelRule, points: number): CompiledRule {
  const maximum = points / 100;
  const levels = new Map<string, Level>();
  for (const { name, code, share } of rule.levels) {
    const percent = decimal(share).times(100).toNumber();
    const score = timesOver(points, Math.round(share * 10_000), 10_000);
    for (const text of [name, code]) {
      const wanted = trimAsExcel(text).toLowerCase();
      // Where two levels could be meant, the better one is.
      if (!levels.has(wanted)) levels.set(wanted, { name, percent, score });
    }
  }
  const levelOf = (text: string): Level | undefined =>
    levels.get(text) ?? levels.get(text.toLowerCase());
  return {
    blank: MISSING,
    number: () => INVALID,
    text: (text) => levelOf(text)?.score ?? INVALID,
    explain(entry) {
      const level = entry.kind === 'text' ? levelOf(entry.text) : undefined;
      if (level === undefined) {
        const names = rule.levels.map(({ name }) => name);
        return explainNotAChoice(entry, names, maximum);
      }
      const lost = (points - level.score) / 100;
      const params = { level: level.name, percent: level.percent, maximum, lost };
      return { key: 'level', params: { ...params, score: level.score / 100 } };
    },
  };
}
