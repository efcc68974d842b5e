import type { ExplanationStep } from './Explanation';
import type { RankedRow, TieBreak } from './rank';
import type { GroupPlace } from './rankInGroups';
import type { Rubric } from './Rubric';
import { categoryNames } from './rubricNames';

/** A team as it was ranked; numbers in hundredths. */
export interface RankedTeam {
  readonly team: string;
  readonly group: string | null;
  readonly vetoed: boolean;
  /** Its scores in the categories that break ties, in the policy's order. */
  readonly tieBreaks: readonly number[];
  readonly deductions: number;
}

/** A ranking and what decided it; all lists in the same order. */
export interface RankedList {
  readonly rubric: Rubric;
  readonly teams: readonly RankedTeam[];
  readonly ranking: readonly RankedRow[];
  readonly inGroups: readonly (GroupPlace | null)[];
}

/**
 * Why a team has its place: the rank, whom it shares it with, what decided against the next
 * better and the next worse team with the same total, and its place in its group.
 */
export function explainRank(list: RankedList, index: number): readonly ExplanationStep[] {
  const team = list.teams[index];
  const place = list.ranking[index];
  if (team === undefined || place === undefined) return [];
  if (place.rank === null) {
    return [{ key: team.vetoed ? 'rank-none-vetoed' : 'rank-none-no-total', params: {} }];
  }
  const of = list.ranking.filter(({ rank }) => rank !== null).length;
  const steps: ExplanationStep[] = [{ key: 'rank', params: { rank: place.rank, of } }];
  if (place.sharing > 1) {
    steps.push({ key: 'rank-shared', params: { others: place.sharing - 1 } });
  }
  return [
    ...steps,
    ...explainTie(list, team, place.lostTo, 'lost'),
    ...explainTie(list, team, place.wonOver, 'won'),
    ...explainGroup(team, list.inGroups[index] ?? null),
  ];
}

function explainTie(
  { rubric, teams }: RankedList,
  team: RankedTeam,
  tie: TieBreak | null,
  outcome: 'won' | 'lost',
): readonly ExplanationStep[] {
  const other = tie === null ? undefined : teams[tie.row];
  if (tie === null || other === undefined) return [];
  // Key 0 is the total, then the tie-break categories, last the deductions.
  const code = rubric.policy.tieBreakCategories[tie.key - 1];
  if (code === undefined) {
    const params = { own: team.deductions / 100, theirs: other.deductions / 100 };
    return [{ key: `rank-${outcome}-by-deductions`, params: { other: other.team, ...params } }];
  }
  const params = {
    other: other.team,
    ...categoryNames(rubric, code),
    own: (team.tieBreaks[tie.key - 1] ?? 0) / 100,
    theirs: (other.tieBreaks[tie.key - 1] ?? 0) / 100,
  };
  return [{ key: `rank-${outcome}-by-category`, params }];
}

function explainGroup({ group }: RankedTeam, place: GroupPlace | null): readonly ExplanationStep[] {
  if (place === null || place.rank === null || group === null) return [];
  const params = { group, rank: place.rank, of: place.of };
  const steps: ExplanationStep[] = [{ key: 'rank-in-group', params }];
  if (place.sharing > 1) {
    steps.push({ key: 'rank-shared-in-group', params: { others: place.sharing - 1 } });
  }
  return steps;
}
