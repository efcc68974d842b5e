import type { Assessment, TeamEntries, TeamResult } from './Assessment';
import { decimal } from './decimal';
import type { Decimal } from './decimal';
import { explainRank } from './explainRank';
import { rankByKeys } from './rank';
import type { KeyDirection } from './rank';
import type { Rubric } from './Rubric';
import { scoreTeam } from './scoreTeam';
import type { UnrankedTeam } from './scoreTeam';

/**
 * The whole assessment of a month ("2026-11"): every team scored, graded and ranked, with the
 * reasons (domain.md §4). Ties are broken by the policy's categories in turn, then by fewer
 * deductions; still equal, teams share the place. Teams come back in the order given. The rubric
 * must have passed `checkRubric`. Throws PeriodError on a period that is no month.
 */
export function assessTeams(
  rubric: Rubric,
  teams: readonly TeamEntries[],
  period: string,
): Assessment {
  const scored = teams.map((team) => scoreTeam(rubric, team, period));
  const { tieBreakCategories, rankMethod } = rubric.policy;
  const rows = scored.map((team) => ({
    ranked: !team.vetoed && team.total !== null,
    keys: rankKeys(team, tieBreakCategories),
  }));
  const directions: readonly KeyDirection[] = [
    'higher',
    ...tieBreakCategories.map(() => 'higher' as const),
    'lower',
  ];
  const ranks = rankByKeys(rows, directions, rankMethod);
  const of = rows.filter(({ ranked }) => ranked).length;
  const results = scored.flatMap((team, index): TeamResult[] => {
    const place = ranks[index];
    if (place === undefined) return [];
    const explanation = [...team.explanation, ...explainRank(rubric, scored, team, place, of)];
    return [{ ...team, rank: place.rank, order: place.order, explanation }];
  });
  return { rubric, period, teams: results };
}

/** Total, the tie-break categories' scores, deductions; nothing to compare without a total. */
function rankKeys(team: UnrankedTeam, categories: readonly string[]): readonly Decimal[] {
  if (team.total === null) return [];
  const scores = categories.map(
    (code) => team.categories.find((category) => category.code === code)?.score ?? decimal(0),
  );
  return [team.total, ...scores, team.deductions];
}
