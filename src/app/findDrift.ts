import type { Assessment, TeamResult } from '../assessment/Assessment';
import type { Finding } from '../assessment/Finding';
import type { Grid } from '../forms/Grid';
import {
  notApplicable,
  scoresLayout,
  summaryLayout,
  templateSheets,
} from '../forms/template/layout';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { summaryColumns } from '../forms/template/summaryColumns';
import { driftAt } from './driftAt';

/**
 * Where the native formulas show something else than the engine computes (DESIGN decision 2):
 * every score, total, grade and rank that differs is a finding, never silently overwritten.
 */
export function findDrift(
  template: TemplateWorkbook,
  assessment: Assessment,
  grids: readonly Grid[],
): readonly Finding[] {
  const scores = grids.find((grid) => grid.sheet === templateSheets.scores);
  const summary = grids.find((grid) => grid.sheet === templateSheets.summary);
  return assessment.teams.flatMap((team, index) => [
    ...(scores === undefined ? [] : scoreDrift(template, team, index, scores)),
    ...(summary === undefined ? [] : resultDrift(template, team, index, summary)),
  ]);
}

function scoreDrift(
  { rubric }: TemplateWorkbook,
  team: TeamResult,
  teamIndex: number,
  grid: Grid,
): readonly Finding[] {
  return rubric.items.flatMap((item, index) => {
    const score = team.items.find(({ itemId }) => itemId === item.id)?.score ?? null;
    const expected = score === null ? notApplicable : score.toNumber();
    return driftAt(
      grid,
      scoresLayout.firstRow + index,
      scoresLayout.firstTeamColumn + teamIndex,
      expected,
      { entity: team.team, what: item.id },
    );
  });
}

function resultDrift(
  { rubric }: TemplateWorkbook,
  team: TeamResult,
  teamIndex: number,
  grid: Grid,
): readonly Finding[] {
  const columns = summaryColumns(rubric.categories.length);
  const row = summaryLayout.firstRow + teamIndex;
  const expected: readonly (readonly [string, number, number | string])[] = [
    ['total', columns.total, team.total?.toNumber() ?? ''],
    ['grade', columns.grade, team.grade ?? ''],
    ['rank', columns.rank, team.rank ?? '不排名'],
  ];
  return expected.flatMap(([what, column, value]) =>
    driftAt(grid, row, column, value, { entity: team.team, what }),
  );
}
