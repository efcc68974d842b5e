import type { ExplanationStep } from './Assessment';
import { decimal } from './decimal';
import type { Decimal } from './decimal';
import type { RankedRow, TieBreak } from './rank';
import type { Rubric } from './Rubric';
import type { UnrankedTeam } from './scoreTeam';

/**
 * Why a team has its place: the rank, whom it shares it with, and what decided against the next
 * better and the next worse team with the same total. `of` is the number of ranked teams.
 */
export function explainRank(
  rubric: Rubric,
  teams: readonly UnrankedTeam[],
  team: UnrankedTeam,
  place: RankedRow,
  of: number,
): readonly ExplanationStep[] {
  if (place.rank === null) {
    return [{ key: team.vetoed ? 'rank-none-vetoed' : 'rank-none-no-total', params: {} }];
  }
  const steps: ExplanationStep[] = [{ key: 'rank', params: { rank: place.rank, of } }];
  if (place.sharing > 1) {
    steps.push({ key: 'rank-shared', params: { others: place.sharing - 1 } });
  }
  return [
    ...steps,
    ...explainTie(rubric, teams, team, place.lostTo, 'lost'),
    ...explainTie(rubric, teams, team, place.wonOver, 'won'),
  ];
}

function explainTie(
  rubric: Rubric,
  teams: readonly UnrankedTeam[],
  team: UnrankedTeam,
  tie: TieBreak | null,
  outcome: 'won' | 'lost',
): readonly ExplanationStep[] {
  const other = tie === null ? undefined : teams[tie.row];
  if (tie === null || other === undefined) return [];
  // Key 0 is the total, then the tie-break categories, last the deductions.
  const code = rubric.policy.tieBreakCategories[tie.key - 1];
  if (code === undefined) {
    const own = team.deductions.toNumber();
    const theirs = other.deductions.toNumber();
    const params = { other: other.team, own, theirs };
    return [{ key: `rank-${outcome}-by-deductions`, params }];
  }
  const category = rubric.categories.find((one) => one.code === code);
  const params = {
    other: other.team,
    category: category?.name ?? code,
    categoryEn: category?.nameEn ?? code,
    own: scoreOf(team, code).toNumber(),
    theirs: scoreOf(other, code).toNumber(),
  };
  return [{ key: `rank-${outcome}-by-category`, params }];
}

function scoreOf(team: UnrankedTeam, code: string): Decimal {
  return team.categories.find((category) => category.code === code)?.score ?? decimal(0);
}
