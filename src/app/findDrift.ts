import type { Assessment, TeamResult } from '../assessment/Assessment';
import type { DriftCause, DriftSubject } from '../assessment/driftKinds';
import type { Finding } from '../assessment/Finding';
import { isCounted } from '../assessment/log/isCounted';
import { cellDecimal, decimal } from '../assessment/decimal';
import { cellAddress, parseArea } from '../forms/address';
import { type CellValue, formulaAt, type Grid, shownText, valueAt } from '../forms/Grid';
import { type DisplacedRow, displacedRows, isInput } from '../forms/template/displacedRow';
import {
  notApplicable,
  scoresLayout,
  summaryLayout,
  templateSheets,
} from '../forms/template/layout';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { summaryColumns } from '../forms/template/summaryColumns';
import { agrees } from '../sheets/agrees';
import { lostFormulas } from '../sheets/template/restoreTemplate';
import { templateOptions } from './templateOptions';

/**
 * Where the native formulas show something else than the engine computes (DESIGN decision 2):
 * every count, score, sum, grade and rank that differs is a finding with its likely cause, never
 * silently overwritten.
 */
export function findDrift(
  template: TemplateWorkbook,
  assessment: Assessment,
  grids: readonly Grid[],
): readonly Finding[] {
  const sheet = (name: string): Grid | undefined => grids.find((grid) => grid.sheet === name);
  const entries = sheet(templateSheets.entries);
  const scores = sheet(templateSheets.scores);
  const summary = sheet(templateSheets.summary);
  const differences = assessment.teams.flatMap((team, index) => [
    ...(entries === undefined ? [] : countDrift(template, team, index, entries)),
    ...(scores === undefined ? [] : scoreDrift(template, team, index, scores)),
    ...(summary === undefined ? [] : resultDrift(template, team, index, summary)),
  ]);
  if (differences.length === 0) return [];
  const lost = template.earlier
    ? []
    : lostFormulas(templateOptions(template), grids).map(({ sheet: name, address }) => ({
        sheet: name,
        address,
        ...(parseArea(address) ?? { row: -1, column: -1 }),
      }));
  const moved = displacedRows(
    {
      items: template.rubric.items.map(({ id }) => id),
      teams: template.teams.map(({ team }) => team),
    },
    template.earlier ? [] : grids,
  );
  const isRounded = areRounded(differences);
  return differences.map(({ grid, row, column, params, found }) => ({
    code: 'formula-drift',
    at: { sheet: grid.sheet, address: cellAddress({ row, column }) },
    params: {
      ...params,
      found: shownText(found),
      ...causeOf({ grid, row, column, params, found }),
    },
  }));

  function causeOf(difference: Difference): { readonly cause: DriftCause; readonly from: string } {
    const { grid, row, column, found } = difference;
    const isLost = lost.some(
      (one) => one.sheet === grid.sheet && one.row === row && one.column === column,
    );
    const because = (cause: DriftCause, from = '') => ({ cause, from });
    const displaced = moved.find((one) => isInput(one) || reaches(one, grid));
    if (displaced !== undefined) {
      return because('moved', `${displaced.sheet}!${displaced.address}`);
    }
    const present = formulaAt(grid, row, column);
    if (present === '') return because(isNumberAsText(found) ? 'text' : 'constant');
    if (isLost) return because('changed');
    const upstream = lost.find((one) => isRead(one, difference));
    if (upstream !== undefined) {
      const cause = upstream.sheet === templateSheets.settings ? 'setting' : 'follows';
      return because(cause, `${upstream.sheet}!${upstream.address}`);
    }
    if (typeof found === 'object' && found !== null) return because('error');
    return because(isRounded && typeof found === 'number' ? 'rounded' : 'stale');
  }
}

/** A cell that shows something else than was computed. */
interface Difference {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly found: CellValue;
  readonly params: {
    readonly entity: string;
    readonly what: DriftSubject;
    readonly criterion: string;
    readonly expected: number | string;
  };
}

/** Whether a displaced row of a result sheet lies on the sheet or on one it reads. */
function reaches({ sheet }: DisplacedRow, grid: Grid): boolean {
  if (sheet === grid.sheet) return true;
  return sheet === templateSheets.scores && grid.sheet === templateSheets.summary;
}

/**
 * Whether every score that differs is what the right one is to fewer decimals: Excel can be set to
 * count with the decimals it shows. What is made of them then differs too, by no rule.
 */
function areRounded(differences: readonly Difference[]): boolean {
  const scores = differences.filter(
    ({ grid, params }) => grid.sheet === templateSheets.scores && params.what === 'item-score',
  );
  return (
    scores.length > 0 &&
    scores.every(({ found, params: { expected } }) => {
      if (typeof found !== 'number' || typeof expected !== 'number') return false;
      return [0, 1].some((places) => decimal(expected).round(places, 1).eq(cellDecimal(found)));
    })
  );
}

/** What hangs on all teams, not on one's own row and column alone. */
const compared: ReadonlySet<DriftSubject> = new Set(['rank', 'group-rank', 'grade', 'order']);

/** Whether a changed cell is among those a result is made of. */
function isRead(
  changed: { readonly sheet: string; readonly row: number; readonly column: number },
  { grid, row, column, params }: Difference,
): boolean {
  switch (changed.sheet) {
    case templateSheets.settings:
    case templateSheets.log:
    case templateSheets.entries:
      return true;
    case templateSheets.scores: {
      if (grid.sheet === templateSheets.entries) return false;
      const isShared = changed.column < scoresLayout.firstTeamColumn;
      if (grid.sheet === templateSheets.scores) {
        return changed.row === row && (isShared || changed.column === column);
      }
      const team = row - summaryLayout.firstRow + scoresLayout.firstTeamColumn;
      return isShared || changed.column === team || compared.has(params.what);
    }
    case templateSheets.summary:
      if (grid.sheet !== templateSheets.summary) return false;
      return changed.row === row || compared.has(params.what);
    default:
      return false;
  }
}

function isNumberAsText(found: CellValue): boolean {
  return typeof found === 'string' && found.trim() !== '' && Number.isFinite(Number(found));
}

/** The entries a formula takes from the log. */
function countDrift(
  { rubric, teams, cells, countsFromLog, log }: TemplateWorkbook,
  { team }: TeamResult,
  teamIndex: number,
  grid: Grid,
): readonly Difference[] {
  if (!countsFromLog) return [];
  return rubric.items.filter(isCounted).flatMap((item) => {
    const at = parseArea(cells.entry(item.id, teamIndex).address);
    const expected = teams[teamIndex]?.entries.get(item.id) ?? 0;
    if (at === null || typeof expected !== 'number' || !log.feeds(item.id, teamIndex)) return [];
    const params = { entity: team, what: 'count', criterion: item.name, expected } as const;
    return differing(grid, at.row, at.column, params);
  });
}

function scoreDrift(
  { rubric }: TemplateWorkbook,
  team: TeamResult,
  teamIndex: number,
  grid: Grid,
): readonly Difference[] {
  return rubric.items.flatMap((item, index) => {
    const score = team.items[index]?.score ?? null;
    const expected = score === null ? notApplicable : score.toNumber();
    return differing(
      grid,
      scoresLayout.firstRow + index,
      scoresLayout.firstTeamColumn + teamIndex,
      { entity: team.team, what: 'item-score', criterion: item.name, expected },
    );
  });
}

function resultDrift(
  { rubric, earlier, rankInGroups }: TemplateWorkbook,
  team: TeamResult,
  teamIndex: number,
  grid: Grid,
): readonly Difference[] {
  const columns = summaryColumns(rubric.categories.length);
  const row = summaryLayout.firstRow + teamIndex;
  const notRanked = '不排名';
  const results: readonly (readonly [DriftSubject, number, number | string, string?])[] = [
    ...team.categories.map(
      ({ score }, index) =>
        [
          'category',
          summaryLayout.firstCategoryColumn + index,
          score.toNumber(),
          rubric.categories[index]?.name ?? '',
        ] as const,
    ),
    ['base', columns.base, team.base?.toNumber() ?? ''],
    ['bonus', columns.bonus, team.bonus.toNumber()],
    ['total', columns.total, team.total?.toNumber() ?? ''],
    ['grade', columns.grade, team.grade ?? ''],
    ['rank', columns.rank, team.rank ?? notRanked],
    ['deductions', columns.deductions, team.deductions.toNumber()],
    ...(earlier ? [] : ([['order', columns.order, team.order]] as const)),
    ...(rankInGroups
      ? ([
          [
            'group-rank',
            columns.groupRank,
            team.group === null ? '' : (team.groupRank ?? notRanked),
          ],
        ] as const)
      : []),
  ];
  return results.flatMap(([what, column, expected, criterion = '']) =>
    differing(grid, row, column, { entity: team.team, what, criterion, expected }),
  );
}

function differing(
  grid: Grid,
  row: number,
  column: number,
  params: Difference['params'],
): readonly Difference[] {
  const found = valueAt(grid, row, column);
  const { expected } = params;
  const same =
    typeof expected === 'number' ? agrees(found, expected) : shownText(found) === expected;
  return same ? [] : [{ grid, row, column, found, params }];
}
