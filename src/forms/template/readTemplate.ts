import type { TeamEntries } from '../../assessment/TeamEntries';
import type { EntryCells } from '../../assessment/EntryCells';
import type { CellReference, Finding } from '../../assessment/Finding';
import { isCounted } from '../../assessment/log/isCounted';
import { type LogTally, tallyOf } from '../../assessment/log/LogTally';
import { tallyLog } from '../../assessment/log/tallyLog';
import type { Rubric } from '../../assessment/Rubric';
import { cellAddress } from '../address';
import { type CellValue, formulaAt, type Grid, valueAt } from '../Grid';
import { carriedTitle, entriesLayout, logLayout, logNames, templateSheets } from './layout';
import { oneSpelling } from './oneSpelling';
import { type LogReading, readLog } from './readLog';
import { readRubric, rowsWithText } from './readRubric';
import { readSettings, settingCell, type SettingsReading } from './readSettings';
import type { SettingsPlace } from './settingsPlace';
import { comparedText, textOf } from './textOf';

/** The injected sheets as read: rubric, month and entries, and where each stands. */
export interface TemplateWorkbook {
  readonly period: string;
  readonly rubric: Rubric;
  /** The entries; those that a formula takes from the log as the log itself says. */
  readonly teams: readonly TeamEntries[];
  readonly cells: EntryCells;
  readonly log: TemplateLog;
  readonly countsFromLog: boolean;
  readonly rankInGroups: boolean;
  /** True for sheets injected before they carried every policy: those have the defaults. */
  readonly earlier: boolean;
  /** What is not as it should be, though the month can be scored. */
  readonly findings: readonly Finding[];
}

/** 扣分台账 with what it makes of the month. */
export interface TemplateLog extends LogReading {
  readonly tally: LogTally;
  /** Whether the entry of a team's item is taken from the log by its formula. */
  readonly feeds: (itemId: string, teamIndex: number) => boolean;
}

/** What a workbook's template turned out to be. */
export type TemplateReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'template'; readonly template: TemplateWorkbook }
  /** The sheets are there but cannot be scored until the findings are mended. */
  | { readonly kind: 'broken'; readonly findings: readonly Finding[] };

/** Reads the injected sheets out of a workbook's Grids; 'none' where there are not any. */
export function readTemplate(grids: readonly Grid[]): TemplateReading {
  const sheet = (name: string): Grid | undefined => grids.find((grid) => grid.sheet === name);
  const settings = sheet(templateSheets.settings);
  const rubricSheet = sheet(templateSheets.rubric);
  const entries = sheet(templateSheets.entries);
  if (settings === undefined && entries === undefined) return { kind: 'none' };
  const missing = [templateSheets.settings, templateSheets.rubric, templateSheets.entries].filter(
    (name) => sheet(name) === undefined,
  );
  if (settings === undefined || rubricSheet === undefined || entries === undefined) {
    return {
      kind: 'broken',
      findings: missing.map((name) => ({
        code: 'template-sheet-missing',
        at: null,
        params: { sheet: name },
      })),
    };
  }
  const settingsReading = readSettings(settings);
  const { place, period } = settingsReading;
  const reading = readRubric(rubricSheet, settingsReading);
  // A word that is no choice leaves its field without a value: that is told already.
  const told = new Set(settingsReading.findings.map(({ at }) => at?.address));
  const isNews = ({ at }: Finding): boolean =>
    at?.sheet !== templateSheets.settings || !told.has(at.address);
  const findings: Finding[] = [
    ...settingsReading.findings,
    ...(reading.rubric === null ? reading.findings.filter(isNews) : []),
    ...(isPeriod(period) ? [] : [badPeriod(period, place)]),
  ];
  const teams = teamColumns(entries, settings, place);
  if (teams.length === 0) {
    findings.push({ code: 'no-teams', at: teamCell(place, 0), params: {} });
  }
  if (reading.rubric === null || findings.length > 0) return { kind: 'broken', findings };
  const sheets = { entries, log: sheet(templateSheets.log) ?? null };
  return { kind: 'template', template: readMonth(sheets, reading.rubric, settingsReading, teams) };
}

/** True for a month written as "2026-11". */
export function isPeriod(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

function badPeriod(period: string, place: SettingsPlace): Finding {
  return { code: 'bad-period', at: settingCell(place, 'period'), params: { period } };
}

/** The cell of 考核设置 that names a team. */
function teamCell({ teams }: SettingsPlace, index: number): CellReference {
  const position = { row: teams.firstRow + index, column: teams.firstColumn + 1 };
  return { sheet: templateSheets.settings, address: cellAddress(position) };
}

/** A team's name, group and the column its entries stand in. */
interface TeamColumn {
  readonly name: string;
  readonly group: string;
  readonly column: number;
}

/** The team columns: those the settings list, and any further one that holds a name or entries. */
function teamColumns(
  entries: Grid,
  settings: Grid,
  { teams }: SettingsPlace,
): readonly TeamColumn[] {
  const { area } = entries;
  if (area === null) return [];
  const { firstTeamColumn, headerRow, firstRow } = entriesLayout;
  let last = -1;
  for (let column = firstTeamColumn; column < area.column + area.columns; column++) {
    const isUsed =
      textOf(valueAt(entries, headerRow, column)) !== '' ||
      rowsWithText(entries, firstRow, [column]).length > 0;
    if (isUsed) last = column;
  }
  const spell = oneSpelling([]);
  return Array.from({ length: last - firstTeamColumn + 1 }, (_, place) => {
    const column = firstTeamColumn + place;
    const listed = valueAt(settings, teams.firstRow + place, teams.firstColumn + 1);
    const group = teams.hasGroups
      ? comparedText(valueAt(settings, teams.firstRow + place, teams.firstColumn + 2))
      : '';
    const name = comparedText(valueAt(entries, headerRow, column) ?? listed);
    return { name, group: spell(group), column };
  });
}

function readMonth(
  sheets: { readonly entries: Grid; readonly log: Grid | null },
  rubric: Rubric,
  settings: SettingsReading,
  teams: readonly TeamColumn[],
): TemplateWorkbook {
  const { entries } = sheets;
  const { period, place, countsFromLog, rankInGroups } = settings;
  const { firstRow } = entriesLayout;
  const carried = carriedRows(entries);
  const rowOf = itemRows(entries, carried.row);
  const itemRow = (itemId: string): number =>
    rowOf.get(itemId) ?? firstRow + rubric.items.findIndex((item) => item.id === itemId);
  const log = readLogSheet(sheets.log, rubric, teams);
  const tally = tallyLog(rubric, log.events, period);
  const counted = new Set(rubric.items.filter(isCounted).map(({ id }) => id));
  const isFed = (itemId: string, column: number): boolean =>
    counted.has(itemId) && takesFromLog(formulaAt(entries, itemRow(itemId), column));
  const entryOf = (itemId: string, { name, column }: TeamColumn): CellValue => {
    if (!countsFromLog || !isFed(itemId, column)) return valueAt(entries, itemRow(itemId), column);
    // Without a line of the log nothing was entered, though the formula shows 0.
    const logged = tallyOf(tally, name, itemId);
    return logged === null ? null : logged.quantity / 100;
  };
  return {
    period,
    rubric,
    countsFromLog,
    rankInGroups,
    earlier: place.earlier,
    teams: teams.map((team) => ({
      team: team.name,
      group: rankInGroups && team.group !== '' ? team.group : null,
      entries: new Map(rubric.items.map((item) => [item.id, entryOf(item.id, team)])),
      carried: carriedScores(entries, carried.items, team.column),
    })),
    cells: {
      entry: (itemId, teamIndex) => ({
        sheet: templateSheets.entries,
        address: cellAddress({
          row: itemRow(itemId),
          column: teams[teamIndex]?.column ?? entriesLayout.firstTeamColumn,
        }),
      }),
      teamName: (teamIndex) => teamCell(place, teamIndex),
    },
    log: {
      ...log,
      tally,
      feeds: (itemId, teamIndex) => isFed(itemId, teams[teamIndex]?.column ?? -1),
    },
    findings: [
      ...(place.earlier ? [outdated] : []),
      ...log.unprepared.map((row) => unprepared(row)),
      ...badCarried(entries, carried.items, teams),
    ],
  };
}

const outdated: Finding = {
  code: 'template-outdated',
  at: { sheet: templateSheets.settings, address: 'A1' },
  params: {},
};

function unprepared(row: number): Finding {
  const address = cellAddress({ row, column: logLayout.columns.serial });
  const params = { row: row + 1 };
  return { code: 'log-line-unprepared', at: { sheet: templateSheets.log, address }, params };
}

/** Whether an entry's formula is the one that adds up the log. */
function takesFromLog(formula: string): boolean {
  return formula.includes(logNames.quantity);
}

function readLogSheet(grid: Grid | null, rubric: Rubric, teams: readonly TeamColumn[]): LogReading {
  if (grid === null) return { events: [], cells: { cell: () => null }, unprepared: [], lines: 0 };
  return readLog(grid, {
    teams: teams.map(({ name }) => name),
    items: rubric.items.map(({ id }) => id),
  });
}

/** Item id → row; the first, since the carried scores below name some items again. */
function itemRows(grid: Grid, end: number | null): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number>();
  const { firstRow, columns } = entriesLayout;
  for (const row of rowsWithText(grid, firstRow, [columns.id])) {
    if (end !== null && row >= end) break;
    rowOf.set(textOf(valueAt(grid, row, columns.id)), row);
  }
  return rowOf;
}

interface CarriedRows {
  /** Where the part begins, or null. */
  readonly row: number | null;
  /** Item id → row. */
  readonly items: ReadonlyMap<string, number>;
}

function carriedRows(grid: Grid): CarriedRows {
  const { columns, firstRow } = entriesLayout;
  const ids = rowsWithText(grid, firstRow, [columns.id]);
  const row = ids.find((one) => textOf(valueAt(grid, one, columns.id)) === carriedTitle) ?? null;
  if (row === null) return { row, items: new Map() };
  const items = ids.filter((one) => one > row);
  return { row, items: new Map(items.map((one) => [textOf(valueAt(grid, one, columns.id)), one])) };
}

function carriedScores(
  grid: Grid,
  items: CarriedRows['items'],
  column: number,
): ReadonlyMap<string, number> {
  return new Map(
    [...items].flatMap(([id, row]) => {
      const value = valueAt(grid, row, column);
      return typeof value === 'number' ? [[id, value] as const] : [];
    }),
  );
}

function badCarried(
  grid: Grid,
  items: CarriedRows['items'],
  teams: readonly TeamColumn[],
): readonly Finding[] {
  return teams.flatMap(({ name, column }) =>
    [...items].flatMap(([id, row]): readonly Finding[] => {
      const value = valueAt(grid, row, column);
      if (typeof value === 'number' || textOf(value) === '') return [];
      const address = cellAddress({ row, column });
      const params = { text: textOf(value), criterion: id, entity: name };
      return [{ code: 'not-a-number', at: { sheet: grid.sheet, address }, params }];
    }),
  );
}
