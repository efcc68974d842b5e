import type { TeamEntries } from '../../assessment/TeamEntries';
import type { RawEntry } from '../../assessment/TeamEntries';
import type { AppealState, DeductionEvent } from '../../assessment/log/DeductionEvent';
import { isPeriod } from '../template/readTemplate';
import { type CellValue, type Grid, shownText, valueAt } from '../Grid';
import { headedRows } from './headedRows';
import { archiveOf } from './yearSheets';

/** The labels at the top of a closed month's sheet, and what stands beside each. */
export const archiveLabels = {
  period: '考核月份',
  closedAt: '关账时间',
  closedBy: '关账人',
  version: '标准版本',
  rubricHash: '标准校验码',
  entriesHash: '录入校验码',
  logHash: '台账校验码',
  inputHash: '输入校验码',
  resultHash: '结果校验码',
} as const;

export type ArchiveLabel = keyof typeof archiveLabels;

/** Where the labels stand, and the words that head the parts below them. */
export const archiveLayout = {
  firstLabelRow: 2,
  labelColumn: 0,
  valueColumn: 1,
  parts: { entries: '【录入】', carried: '【沿用的上季得分】', log: '【台账】' },
  /** Of the parts with a column for each team. */
  firstTeamColumn: 3,
  /** Under the entries: a row each, its word in the first column. */
  rows: { group: '组别', total: '总分', grade: '等级', rank: '名次' },
} as const;

/** The header words of the log's lines. */
export const archivedLogHeaders = {
  serial: '流水号',
  date: '日期',
  month: '计入月份',
  team: '班组',
  itemId: '项目编号',
  person: '责任人',
  reason: '事由',
  quantity: '数量',
  points: '扣/加分',
  incident: '事件编号',
  corrects: '更正流水号',
  basis: '依据编号',
  recordedBy: '录入人',
  confirmed: '班组确认',
  appeal: '申诉状态',
} as const satisfies Record<keyof DeductionEvent, string>;

/** The words a closed month keeps for the state of an appeal. */
export const archivedAppeals = {
  none: '无',
  pending: '申诉中',
  rejected: '维持',
  withdrawn: '撤回',
  corrected: '更正',
} as const satisfies Record<AppealState, string>;

export const archivedConfirmed = '已确认';

/** A closed month as its sheet keeps it: everything its results come from but the standard. */
export interface ArchivedMonth {
  readonly sheet: string;
  readonly period: string;
  /** How often the month had been closed when this was made, from 1. */
  readonly time: number;
  readonly labels: Readonly<Record<ArchiveLabel, string>>;
  readonly teams: readonly TeamEntries[];
  readonly log: readonly DeductionEvent[];
  /** The results as the sheet shows them, in the order of the teams. */
  readonly shown: readonly {
    readonly total: string;
    readonly grade: string;
    readonly rank: string;
  }[];
}

/** The closed months of a workbook in order of time; of a month closed again, the last closing. */
export function readArchives(grids: readonly Grid[]): readonly ArchivedMonth[] {
  const months = new Map<string, ArchivedMonth>();
  for (const grid of grids) {
    const archive = readArchive(grid);
    if (archive === null) continue;
    const known = months.get(archive.period);
    if (known === undefined || known.time < archive.time) months.set(archive.period, archive);
  }
  return [...months.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** Reads one closed month; null for any other sheet. */
export function readArchive(grid: Grid): ArchivedMonth | null {
  const named = archiveOf(grid.sheet);
  if (named === null || !isPeriod(named.month)) return null;
  const { parts, rows } = archiveLayout;
  const entriesRow = rowOf(grid, parts.entries);
  if (entriesRow === null) return null;
  const columns = teamColumns(grid, entriesRow + 1);
  const entries = rowsUnder(grid, entriesRow + 2);
  const special = new Set<string>(Object.values(rows));
  const rowNamed = (word: string): number | undefined =>
    entries.find((row) => textAt(grid, row) === word);
  const inRow = (word: string, column: number): string => {
    const row = rowNamed(word);
    return row === undefined ? '' : shownText(valueAt(grid, row, column)).trim();
  };
  const carriedRow = rowOf(grid, parts.carried);
  const carriedRows = carriedRow === null ? [] : rowsUnder(grid, carriedRow + 2);
  return {
    sheet: grid.sheet,
    period: named.month,
    time: named.time,
    labels: readLabels(grid),
    teams: columns.map(({ team, column }) => ({
      team,
      group: inRow(rows.group, column) || null,
      entries: new Map(
        entries
          .filter((row) => !special.has(textAt(grid, row)))
          .map((row): [string, RawEntry] => [textAt(grid, row), valueAt(grid, row, column)]),
      ),
      ...(carriedRow === null ? {} : { carried: numbersAt(grid, carriedRows, column) }),
    })),
    log: readLines(grid),
    shown: columns.map(({ column }) => ({
      total: inRow(rows.total, column),
      grade: inRow(rows.grade, column),
      rank: inRow(rows.rank, column),
    })),
  };
}

function readLabels(grid: Grid): Record<ArchiveLabel, string> {
  const { labelColumn, valueColumn, firstLabelRow } = archiveLayout;
  const found = Object.fromEntries(Object.keys(archiveLabels).map((key) => [key, '']));
  const labels = found as Record<ArchiveLabel, string>;
  for (let row = firstLabelRow; row < firstLabelRow + 30; row++) {
    const word = shownText(valueAt(grid, row, labelColumn)).trim();
    for (const key in archiveLabels) {
      if (!isLabel(key) || archiveLabels[key] !== word) continue;
      labels[key] = shownText(valueAt(grid, row, valueColumn)).trim();
    }
  }
  return labels;
}

function isLabel(key: string): key is ArchiveLabel {
  return key in archiveLabels;
}

function textAt(grid: Grid, row: number, column = 0): string {
  return shownText(valueAt(grid, row, column)).trim();
}

function rowOf(grid: Grid, word: string): number | null {
  const { area } = grid;
  if (area === null) return null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (textAt(grid, row) === word) return row;
  }
  return null;
}

/** The rows from `first` on until the first column is blank. */
function rowsUnder(grid: Grid, first: number): readonly number[] {
  const rows: number[] = [];
  for (let row = first; textAt(grid, row) !== ''; row++) rows.push(row);
  return rows;
}

function teamColumns(
  grid: Grid,
  headerRow: number,
): readonly { readonly team: string; readonly column: number }[] {
  const found: { team: string; column: number }[] = [];
  for (let column = archiveLayout.firstTeamColumn; ; column++) {
    const team = textAt(grid, headerRow, column);
    if (team === '') return found;
    found.push({ team, column });
  }
}

function numbersAt(grid: Grid, rows: readonly number[], column: number): Map<string, number> {
  return new Map(
    rows.flatMap((row) => {
      const value = valueAt(grid, row, column);
      return typeof value === 'number' ? [[textAt(grid, row), value] as const] : [];
    }),
  );
}

function readLines(grid: Grid): readonly DeductionEvent[] {
  const start = rowOf(grid, archiveLayout.parts.log);
  if (start === null) return [];
  return headedRows(grid, start + 1, archivedLogHeaders).rows.map(
    ({ at, text }): DeductionEvent => {
      const date = at('date');
      return {
        serial: text('serial'),
        date: typeof date === 'number' || typeof date === 'string' ? date : null,
        month: text('month'),
        team: text('team'),
        itemId: text('itemId'),
        person: text('person'),
        reason: text('reason'),
        quantity: numberOf(at('quantity')),
        points: numberOf(at('points')),
        incident: text('incident'),
        corrects: text('corrects'),
        basis: text('basis'),
        recordedBy: text('recordedBy'),
        confirmed: text('confirmed') === archivedConfirmed,
        appeal: appealOf(text('appeal')),
      };
    },
  );
}

function numberOf(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}

function appealOf(word: string): AppealState {
  const states = Object.keys(archivedAppeals) as AppealState[];
  return states.find((state) => archivedAppeals[state] === word) ?? 'none';
}
