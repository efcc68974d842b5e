import { eventDate } from '../../assessment/log/eventDate';
import type { Finding } from '../../assessment/Finding';
import { checkScheme } from '../../points/checkScheme';
import type { PointsCells } from '../../points/PointsCells';
import type { PointsEvent, PointsMember, PointsYear } from '../../points/PointsEvent';
import type { PointsScheme } from '../../points/PointsScheme';
import { cellAddress } from '../address';
import { type CellValue, type Grid, valueAt } from '../Grid';
import { yes } from '../template/layout';
import { rowsWithText } from '../template/readRubric';
import { textOf } from '../template/textOf';
import {
  cycleNames,
  effectNames,
  periodColumns,
  pointsLog,
  pointsPeriods,
  pointsSettings,
  pointsSheets,
  pointsYearSheet,
  yearColumns,
} from './pointsLayout';

/** The sheets of member points as read, and where each thing stands. */
export interface PointsWorkbook {
  readonly scheme: PointsScheme;
  readonly year: PointsYear;
  readonly cells: PointsCells;
  /** What is wrong with the settings; points are computed all the same. */
  readonly findings: readonly Finding[];
}

/** Reads the sheets of member points; null where there are not any. */
export function readPoints(grids: readonly Grid[]): PointsWorkbook | null {
  const sheet = (name: string): Grid | undefined => grids.find((grid) => grid.sheet === name);
  const settings = sheet(pointsSheets.settings);
  const log = sheet(pointsSheets.log);
  if (settings === undefined || log === undefined) return null;
  const scheme = readScheme(settings);
  const { rows, valueColumn, members: at } = pointsSettings;
  const yearSheet = sheet(pointsSheets.year);
  const members = readMembers(settings, scheme, yearSheet);
  const { firstRow, columns } = pointsLog;
  const eventRows = rowsWithText(log, firstRow, inputColumns);
  const year = {
    year: numberAt(settings, rows.year, valueColumn),
    through: numberAt(settings, rows.through, valueColumn),
    members,
    events: eventRows.map((row) => readEvent(log, row)),
  };
  const ofYear = yearColumns(scheme);
  const ofPeriods = periodColumns(scheme);
  return {
    scheme,
    year,
    cells: {
      event: (index, field) => ({
        sheet: pointsSheets.log,
        address: cellAddress({ row: eventRows[index] ?? firstRow, column: columns[field] }),
      }),
      memberName: (index) => ({
        sheet: pointsSheets.settings,
        address: cellAddress({ row: at.firstRow + index, column: at.column }),
      }),
      memberIndex: (index, place) => ({
        sheet: pointsSheets.year,
        address: cellAddress({
          row: pointsYearSheet.firstRow + index,
          column: ofYear.firstIndex + place,
        }),
      }),
      period: (index, period) => ({
        sheet: pointsSheets.periods,
        address: cellAddress({
          row: pointsPeriods.firstRow + period * members.length + index,
          column: ofPeriods.score,
        }),
      }),
    },
    findings: checkScheme(scheme).map(({ code, setting, value }) => ({
      code: 'member-points-setting',
      at: {
        sheet: pointsSheets.settings,
        address: cellAddress({ row: rows.scheme, column: valueColumn }),
      },
      params: { setting, value, problem: code },
    })),
  };
}

/** The columns of the log a person fills in. */
const inputColumns = [
  pointsLog.columns.serial,
  pointsLog.columns.date,
  pointsLog.columns.member,
  pointsLog.columns.kind,
  pointsLog.columns.quantity,
  pointsLog.columns.judged,
  pointsLog.columns.basis,
];

function readScheme(grid: Grid): PointsScheme {
  const { rows, valueColumn, bands, indices, parts, areas, kinds } = pointsSettings;
  const text = (row: number): string => textOf(valueAt(grid, row, valueColumn));
  const number = (row: number): number => numberAt(grid, row, valueColumn);
  return {
    id: '',
    name: text(rows.scheme),
    nameEn: text(rows.scheme),
    cycle: text(rows.cycle) === cycleNames.quarter ? 'quarter' : 'month',
    parts: tableRows(grid, parts).map(([name, start, cap]) => ({
      name: textOf(name ?? null),
      start: asNumber(start) ?? NaN,
      cap: asNumber(cap) ?? NaN,
    })),
    areas: tableRows(grid, areas).map(([name, part, cap]) => ({
      name: textOf(name ?? null),
      part: textOf(part ?? null),
      cap: asNumber(cap) ?? NaN,
    })),
    kinds: tableRows(grid, kinds).map(([id, name, area, effect, step, unit, eventCap]) => ({
      id: textOf(id ?? null),
      name: textOf(name ?? null),
      area: textOf(area ?? null),
      effect: textOf(effect ?? null) === effectNames.deduct ? 'deduct' : 'add',
      // The formulas take 0 for "none", as they do a blank cell.
      step: positive(step),
      unit: textOf(unit ?? null),
      eventCap: positive(eventCap),
    })),
    needsApproval: text(rows.needsApproval) !== '否',
    scale: number(rows.scale),
    periodShare: number(rows.periodShare),
    indices: tableRows(grid, indices).map(([name, max]) => ({
      name: textOf(name ?? null),
      max: asNumber(max) ?? NaN,
    })),
    bands: tableRows(grid, bands).map(([name, min, use]) => ({
      name: textOf(name ?? null),
      min: asNumber(min) ?? NaN,
      use: textOf(use ?? null),
    })),
    barredBand: text(rows.barredBand),
    posting: {
      day: number(rows.postingDay),
      days: number(rows.postingDays),
      workingDays: text(rows.workingDays) === yes,
    },
  };
}

/** The rows of a table in the settings down to the first blank one, seven cells each. */
function tableRows(
  grid: Grid,
  at: { readonly firstRow: number; readonly column: number; readonly rows: number },
): readonly (readonly CellValue[])[] {
  const found: CellValue[][] = [];
  for (let row = at.firstRow; row < at.firstRow + at.rows; row++) {
    if (textOf(valueAt(grid, row, at.column)) === '') break;
    found.push(Array.from({ length: 7 }, (_, place) => valueAt(grid, row, at.column + place)));
  }
  return found;
}

function readMembers(
  settings: Grid,
  scheme: PointsScheme,
  yearSheet: Grid | undefined,
): readonly PointsMember[] {
  const { firstRow, column } = pointsSettings.members;
  const columns = yearColumns(scheme);
  const members: PointsMember[] = [];
  for (let row = firstRow; ; row++) {
    const at = (place: number): CellValue => valueAt(settings, row, column + place);
    // A name counts as it stands, blanks and all: the formulas compare it so.
    const name = rawText(at(0));
    if (name.trim() === '') return members;
    const yearRow = pointsYearSheet.firstRow + (row - firstRow);
    const inYear = (place: number): CellValue =>
      yearSheet === undefined ? null : valueAt(yearSheet, yearRow, place);
    members.push({
      name,
      group: textOf(at(1)),
      team: textOf(at(2)),
      from: positive(at(3)),
      to: positive(at(4)),
      indices: scheme.indices.map((_, place) => asNumber(inYear(columns.firstIndex + place))),
      barred: textOf(inYear(columns.barred)) === yes,
    });
  }
}

function readEvent(grid: Grid, row: number): PointsEvent {
  const at = (column: number): CellValue => valueAt(grid, row, column);
  const { columns } = pointsLog;
  // Only a real date counts: text that looks like one is none to the formulas either.
  const date = (column: number): string | null => {
    const value = at(column);
    return typeof value === 'number' ? eventDate(value) : null;
  };
  return {
    serial: textOf(at(columns.serial)),
    date: date(columns.date),
    member: rawText(at(columns.member)),
    kindId: textOf(at(columns.kind)),
    quantity: asNumber(at(columns.quantity)),
    judged: asNumber(at(columns.judged)),
    basis: textOf(at(columns.basis)),
    approval: {
      applied: date(columns.applied),
      groupChecked: date(columns.groupChecked),
      branchReviewed: date(columns.branchReviewed),
      approved: date(columns.approved),
    },
  };
}

function rawText(value: CellValue): string {
  return typeof value === 'string' ? value : textOf(value);
}

function asNumber(value: CellValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function positive(value: CellValue | undefined): number | null {
  const number = asNumber(value);
  return number !== null && number > 0 ? number : null;
}

function numberAt(grid: Grid, row: number, column: number): number {
  return asNumber(valueAt(grid, row, column)) ?? NaN;
}
