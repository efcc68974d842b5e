import type { Assessment, TeamResult } from './Assessment';
import { compileRubric } from './compileRubric';
import type { EntryCells } from './EntryCells';
import type { Finding } from './Finding';
import { floorOf } from './floorOf';
import { NA } from './mark';
import { isQuarterEnd, lastQuarterEnd } from './period';
import type { Rubric } from './Rubric';

/**
 * What a person should know of the results before they are posted, one list for each team:
 * quarterly scores that are missing, categories below the floor, entries that veto the team.
 */
export function checkResults(
  assessment: Assessment,
  cells: EntryCells,
): readonly (readonly Finding[])[] {
  const { rubric, teams } = assessment;
  return teams.map((team, index) => [
    ...nothingCarried(assessment, team, index, cells),
    ...belowFloor(rubric, team, index, cells),
    ...vetoes(rubric, team, index, cells),
  ]);
}

function nothingCarried(
  { rubric, period }: Assessment,
  team: TeamResult,
  index: number,
  cells: EntryCells,
): readonly Finding[] {
  if (rubric.policy.quarterly !== 'carry' || isQuarterEnd(period)) return [];
  return compileRubric(rubric).items.flatMap((item, place): readonly Finding[] => {
    if (!item.quarterly || item.bonus || team.sums.marks[place] !== NA) return [];
    const { id, name } = item.item;
    const params = { criterion: name, entity: team.team, from: lastQuarterEnd(period) };
    return [{ code: 'carried-missing', at: cells.entry(id, index), params }];
  });
}

function belowFloor(
  rubric: Rubric,
  team: TeamResult,
  index: number,
  cells: EntryCells,
): readonly Finding[] {
  return team.categories.flatMap((score): readonly Finding[] => {
    const floor = floorOf(rubric.policy.categoryFloor, score.applicable.times(100).toNumber());
    if (!score.belowFloor || floor === null) return [];
    const category = rubric.categories.find(({ code }) => code === score.code);
    const params = {
      category: category?.name ?? score.code,
      categoryEn: category?.nameEn ?? score.code,
      score: score.score.toNumber(),
      floor: floor / 100,
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
