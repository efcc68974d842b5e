import { decimal, roundScore } from '../decimal';
import type { Decimal } from '../decimal';
import type { Entry } from '../readEntry';
import type { LevelRule } from '../Rubric';
import { trimAsExcel } from '../trimAsExcel';
import type { RuleOutcome } from './RuleOutcome';
import { missing, notAChoice } from './unscored';

/**
 * Points × the share of the level named, half-up to two decimals (domain.md §4 level). The entry
 * is a level's name or code, in any case. Blank is missing; anything else, numbers too, invalid.
 */
export function scoreLevel(rule: LevelRule, points: Decimal, entry: Entry): RuleOutcome {
  if (entry.kind === 'blank') return missing(points);
  const wanted = entry.kind === 'text' ? entry.text.toLowerCase() : null;
  const level = rule.levels.find(({ name, code }) =>
    [name, code].some((text) => trimAsExcel(text).toLowerCase() === wanted),
  );
  if (level === undefined) {
    return notAChoice(
      entry,
      rule.levels.map(({ name }) => name),
    );
  }
  const score = roundScore(points.times(decimal(level.share)));
  const params = {
    level: level.name,
    percent: decimal(level.share).times(100).toNumber(),
    maximum: points.toNumber(),
    lost: points.minus(score).toNumber(),
    score: score.toNumber(),
  };
  return { state: 'scored', score, step: { key: 'level', params } };
}
