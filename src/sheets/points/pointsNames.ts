import { columnLetters, formulaPrefix } from '../../forms/address';
import {
  periodColumns,
  pointsLog,
  pointsPeriods,
  pointsSettings,
  pointsSheets,
  yearColumns,
  pointsYearSheet,
} from '../../forms/points/pointsLayout';
import { periodCount } from '../../points/pointsPeriod';
import type { NamePlan } from '../SheetPlan';
import type { PointsOptions } from './PointsOptions';

/** The workbook names the formulas of member points use. */
export const pointsNames = {
  year: '积分年度',
  cycle: '计分周期',
  through: '积分截至期',
  needsApproval: '须审定',
  scale: '换算满分',
  periodShare: '期均占比',
  barredBand: '受限最高等级',
  postingDay: '公示日',
  postingDays: '公示天数',
  workingDays: '按工作日公示',
  bandNames: '积分等级',
  bandMinima: '积分等级下限',
  partNames: '部分名称',
  partStarts: '部分起始分',
  partCaps: '部分上限',
  areaNames: '领域名称',
  areaParts: '领域所属部分',
  areaCaps: '领域上限',
  kindIds: '事项编号',
  kindNames: '事项名称',
  kindAreas: '事项领域',
  kindEffects: '事项加扣',
  kindSteps: '事项标准分',
  kindCaps: '事项单次上限',
  members: '党员名单',
  memberGroups: '党员党小组',
  memberTeams: '党员班组',
  memberFrom: '党员起始期',
  memberTo: '党员终止期',
  memberCount: '党员人数',
  periods: '期数',
  logMembers: '台账党员',
  logPeriods: '台账期次',
  logAreas: '台账领域',
  logPoints: '台账计分',
  rowPeriods: '月度期次',
  rowTeams: '月度班组',
  rowScores: '月度得分',
  rowRanks: '月度名次',
  rowKeys: '月度检索码',
  annual: '年度得分',
  annualOrder: '年度次序',
} as const;

/** Where each name points. */
export function planPointsNames(options: PointsOptions): readonly NamePlan[] {
  const { scheme, memberRows, logRows } = options;
  const { rows, bands, parts, areas, kinds, members } = pointsSettings;
  const range = (sheet: string, column: number, firstRow: number, count: number): string => {
    const letters = columnLetters(column);
    const last = count === 1 ? '' : `:$${letters}$${firstRow + count}`;
    return `=${formulaPrefix(sheet)}$${letters}$${firstRow + 1}${last}`;
  };
  const setting = (row: number): string => range(pointsSheets.settings, 1, row, 1);
  const table = (
    { column, firstRow }: { readonly column: number; readonly firstRow: number },
    place: number,
    count: number,
  ): string => range(pointsSheets.settings, column + place, firstRow, count);
  const logColumn = (column: number): string =>
    range(pointsSheets.log, column, pointsLog.firstRow, logRows);
  const periodRows = memberRows * periodCount(scheme.cycle);
  const rowColumn = (column: number): string =>
    range(pointsSheets.periods, column, pointsPeriods.firstRow, periodRows);
  const yearColumn = (column: number): string =>
    range(pointsSheets.year, column, pointsYearSheet.firstRow, memberRows);
  const ofPeriods = periodColumns(scheme);
  const ofYear = yearColumns(scheme);
  const n = pointsNames;
  const places: readonly (readonly [string, string])[] = [
    [n.year, setting(rows.year)],
    [n.cycle, setting(rows.cycle)],
    [n.through, setting(rows.through)],
    [n.needsApproval, setting(rows.needsApproval)],
    [n.scale, setting(rows.scale)],
    [n.periodShare, setting(rows.periodShare)],
    [n.barredBand, setting(rows.barredBand)],
    [n.postingDay, setting(rows.postingDay)],
    [n.postingDays, setting(rows.postingDays)],
    [n.workingDays, setting(rows.workingDays)],
    [n.bandNames, table(bands, 0, scheme.bands.length)],
    [n.bandMinima, table(bands, 1, scheme.bands.length)],
    [n.partNames, table(parts, 0, scheme.parts.length)],
    [n.partStarts, table(parts, 1, scheme.parts.length)],
    [n.partCaps, table(parts, 2, scheme.parts.length)],
    [n.areaNames, table(areas, 0, scheme.areas.length)],
    [n.areaParts, table(areas, 1, scheme.areas.length)],
    [n.areaCaps, table(areas, 2, scheme.areas.length)],
    [n.kindIds, table(kinds, 0, kinds.rows)],
    [n.kindNames, table(kinds, 1, kinds.rows)],
    [n.kindAreas, table(kinds, 2, kinds.rows)],
    [n.kindEffects, table(kinds, 3, kinds.rows)],
    [n.kindSteps, table(kinds, 4, kinds.rows)],
    [n.kindCaps, table(kinds, 6, kinds.rows)],
    [n.members, table(members, 0, memberRows)],
    [n.memberGroups, table(members, 1, memberRows)],
    [n.memberTeams, table(members, 2, memberRows)],
    [n.memberFrom, table(members, 3, memberRows)],
    [n.memberTo, table(members, 4, memberRows)],
    [n.memberCount, `=COUNTA(${table(members, 0, memberRows).slice(1)})`],
    [n.periods, `=IF(${setting(rows.cycle).slice(1)}="季",4,12)`],
    [n.logMembers, logColumn(pointsLog.columns.member)],
    [n.logPeriods, logColumn(pointsLog.columns.period)],
    [n.logAreas, logColumn(pointsLog.columns.area)],
    [n.logPoints, logColumn(pointsLog.columns.points)],
    [n.rowPeriods, rowColumn(0)],
    [n.rowTeams, rowColumn(3)],
    [n.rowScores, rowColumn(ofPeriods.score)],
    [n.rowRanks, rowColumn(ofPeriods.rank)],
    [n.rowKeys, rowColumn(ofPeriods.key)],
    [n.annual, yearColumn(ofYear.annual)],
    [n.annualOrder, yearColumn(ofYear.order)],
  ];
  return places.map(([name, formula]) => ({ name, formula }));
}
