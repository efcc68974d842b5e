import type { Assessment, TeamResult } from './Assessment';
import type { EntryCells } from './EntryCells';
import type { Finding } from './Finding';
import { floorOf } from './floorOf';
import type { Rubric } from './Rubric';

/**
 * What a person should know of the results before they are posted, one list for each team:
 * categories below the floor, and entries that veto the team.
 */
export function checkResults(
  { rubric, teams }: Assessment,
  cells: EntryCells,
): readonly (readonly Finding[])[] {
  return teams.map((team, index) => [
    ...belowFloor(rubric, team, index, cells),
    ...vetoes(rubric, team, index, cells),
  ]);
}

function belowFloor(
  rubric: Rubric,
  team: TeamResult,
  index: number,
  cells: EntryCells,
): readonly Finding[] {
  return team.categories.flatMap((score): readonly Finding[] => {
    const floor = floorOf(rubric.policy.categoryFloor, score.applicable);
    if (!score.belowFloor || floor === null) return [];
    const category = rubric.categories.find(({ code }) => code === score.code);
    const params = {
      category: category?.name ?? score.code,
      categoryEn: category?.nameEn ?? score.code,
      score: score.score.toNumber(),
      floor: floor.toNumber(),
      entity: team.team,
    };
    return [{ code: 'category-below-floor', at: cells.teamName(index), params }];
  });
}

function vetoes(
  rubric: Rubric,
  team: TeamResult,
  index: number,
  cells: EntryCells,
): readonly Finding[] {
  return team.items.flatMap(({ itemId, explanation }): readonly Finding[] => {
    if (!explanation.some(({ key }) => key === 'veto-hit')) return [];
    const criterion = rubric.items.find(({ id }) => id === itemId)?.name ?? itemId;
    const params = { criterion, entity: team.team };
    return [{ code: 'vetoed', at: cells.entry(itemId, index), params }];
  });
}
