import { cellDecimal, decimal, divideScore } from '../../assessment/decimal';
import type { Finding } from '../../assessment/Finding';
import { dashboardLayout } from '../../forms/dashboard/dashboardLayout';
import { type Grid, valueAt } from '../../forms/Grid';
import { readPoints } from '../../forms/points/readPoints';
import { readRegisters } from '../../forms/registers/readRegister';
import { textOf } from '../../forms/template/textOf';
import { assessPoints } from '../../points/assessPoints';
import { results } from '../../registers/descriptions/results';
import type { RegisterRecord } from '../../registers/Register';
import { numberIn, textIn } from '../../registers/recordValues';
import { driftAt } from '../driftAt';
import type { ProgrammeSheet } from '../ProgrammeSheet';

/**
 * 双促进看板 as a sheet of the programme: how much it rests on, and where a total or the points of
 * a team or month are not what the records make them. Null where there is no board.
 */
export function inspectBoard(grids: readonly Grid[]): ProgrammeSheet | null {
  const board = grids.find(({ sheet }) => sheet === dashboardLayout.sheet);
  if (board === undefined || board.area === null) return null;
  const { teams: place, columns } = dashboardLayout;
  if (textOf(valueAt(board, place.headerRow, columns.name)) !== '班组') return null;
  const records = readRegisters(grids).find(({ register }) => register === results)?.records ?? [];
  const named = namesFrom(board, place.firstRow);
  const months = namesFrom(board, place.firstRow + named.length + 2);
  const scores = teamPoints(grids);
  const findings = [
    ...named.flatMap((team, index): readonly Finding[] => {
      const row = place.firstRow + index;
      const total = meanTotal(records.filter((one) => textIn(one, 'team') === team));
      return [
        ...driftAt(board, row, columns.total, total, { entity: team, what: 'total' }),
        ...(scores === null
          ? []
          : driftAt(board, row, columns.points, meanOf(scores.get(team) ?? []), {
              entity: team,
              what: 'score',
            })),
      ];
    }),
    ...months.flatMap((name, index) => {
      const suffix = `-${String(index + 1).padStart(2, '0')}`;
      const own = records.filter((one) => textIn(one, 'month').endsWith(suffix));
      const row = place.firstRow + named.length + 2 + index;
      return driftAt(board, row, columns.total, meanTotal(own), { entity: name, what: 'total' });
    }),
  ];
  const kept = new Set(records.map((one) => textIn(one, 'month')).filter((one) => one !== ''));
  return {
    sheet: dashboardLayout.sheet,
    name: '双促进看板',
    nameEn: 'Board of both sides',
    records: records.length,
    figures: [
      { name: '班组数', nameEn: 'Teams', text: String(named.length) },
      { name: '已记月份', nameEn: 'Months kept', text: `${kept.size}/12` },
    ],
    findings,
  };
}

/** The names in the first column from a row down to the first blank. */
function namesFrom(board: Grid, first: number): readonly string[] {
  const names: string[] = [];
  for (let row = first; ; row++) {
    const name = textOf(valueAt(board, row, dashboardLayout.columns.name));
    if (name === '') return names;
    names.push(name);
  }
}

function meanTotal(records: readonly RegisterRecord[]): number | string {
  if (records.length === 0) return '';
  const sum = records.reduce(
    (all, one) => all.plus(cellDecimal(numberIn(one, 'total') ?? 0)),
    decimal(0),
  );
  return divideScore(sum, decimal(records.length)).toNumber();
}

/** Every period's score in hundredths by team; null where no points are kept. */
function teamPoints(grids: readonly Grid[]): ReadonlyMap<string, readonly number[]> | null {
  const points = readPoints(grids);
  if (points === null) return null;
  const byTeam = new Map<string, readonly number[]>();
  for (const { member, periods } of assessPoints(points.scheme, points.year).members) {
    const own = periods.flatMap((period) => period?.score ?? []);
    byTeam.set(member.team, [...(byTeam.get(member.team) ?? []), ...own]);
  }
  return byTeam;
}

function meanOf(hundredths: readonly number[]): number | string {
  if (hundredths.length === 0) return '';
  const sum = hundredths.reduce((all, one) => all + one, 0);
  return divideScore(decimal(sum), decimal(hundredths.length * 100)).toNumber();
}
