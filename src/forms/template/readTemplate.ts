import type { TeamEntries } from '../../assessment/Assessment';
import type { EntryCells } from '../../assessment/EntryCells';
import type { Finding } from '../../assessment/Finding';
import type { Rubric } from '../../assessment/Rubric';
import { cellAddress } from '../address';
import { type Grid, valueAt } from '../Grid';
import { entriesLayout, settingsLayout, templateSheets } from './layout';
import { readRubric, rowsWithText, textOf } from './readRubric';

/** The injected sheets as read: rubric, month and entries, and where each stands. */
export interface TemplateWorkbook {
  readonly period: string;
  readonly rubric: Rubric;
  readonly teams: readonly TeamEntries[];
  readonly cells: EntryCells;
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
  const reading = readRubric(rubricSheet, settings);
  const period = textOf(valueAt(settings, settingsLayout.rows.period, settingsLayout.valueColumn));
  const findings: Finding[] = [
    ...(reading.rubric === null ? reading.findings : []),
    ...(isPeriod(period) ? [] : [badPeriod(period)]),
  ];
  const teams = teamColumns(entries, settings);
  if (teams.length === 0) {
    findings.push({
      code: 'no-teams',
      at: {
        sheet: templateSheets.settings,
        address: cellAddress({
          row: settingsLayout.teams.firstRow,
          column: settingsLayout.teams.nameColumn,
        }),
      },
      params: {},
    });
  }
  if (reading.rubric === null || findings.length > 0) return { kind: 'broken', findings };
  return { kind: 'template', template: readEntries(entries, reading.rubric, period, teams) };
}

/** True for a month written as "2026-11". */
export function isPeriod(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

function badPeriod(period: string): Finding {
  const { rows, valueColumn } = settingsLayout;
  return {
    code: 'bad-period',
    at: {
      sheet: templateSheets.settings,
      address: cellAddress({ row: rows.period, column: valueColumn }),
    },
    params: { period },
  };
}

/** A team's name and the column its entries stand in. */
interface TeamColumn {
  readonly name: string;
  readonly column: number;
  readonly place: number;
}

/** The team columns: those the settings list, and any further one that holds a name or entries. */
function teamColumns(entries: Grid, settings: Grid): readonly TeamColumn[] {
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
  return Array.from({ length: last - firstTeamColumn + 1 }, (_, place) => {
    const column = firstTeamColumn + place;
    const listed = valueAt(
      settings,
      settingsLayout.teams.firstRow + place,
      settingsLayout.teams.nameColumn,
    );
    return { name: textOf(valueAt(entries, headerRow, column) ?? listed), column, place };
  });
}

function readEntries(
  grid: Grid,
  rubric: Rubric,
  period: string,
  teams: readonly TeamColumn[],
): TemplateWorkbook {
  const { firstRow, columns } = entriesLayout;
  const rowOf = new Map<string, number>();
  for (const row of rowsWithText(grid, firstRow, [columns.id])) {
    rowOf.set(textOf(valueAt(grid, row, columns.id)), row);
  }
  const itemRow = (itemId: string): number =>
    rowOf.get(itemId) ?? firstRow + rubric.items.findIndex((item) => item.id === itemId);
  return {
    period,
    rubric,
    teams: teams.map(({ name, column }) => ({
      team: name,
      entries: new Map(
        rubric.items.map((item) => [item.id, valueAt(grid, itemRow(item.id), column)]),
      ),
    })),
    cells: {
      entry: (itemId, teamIndex) => ({
        sheet: templateSheets.entries,
        address: cellAddress({
          row: itemRow(itemId),
          column: teams[teamIndex]?.column ?? entriesLayout.firstTeamColumn,
        }),
      }),
      teamName: (teamIndex) => ({
        sheet: templateSheets.settings,
        address: cellAddress({
          row: settingsLayout.teams.firstRow + teamIndex,
          column: settingsLayout.teams.nameColumn,
        }),
      }),
    },
  };
}
