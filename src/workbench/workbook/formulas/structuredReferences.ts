import { areaAddress, columnLetters, type Area } from '../area';
import type { Sheet } from '../Sheet';
import { bodyArea, headerArea, totalsArea, type Table } from '../Table';
import type { Workbook } from '../Workbook';
import { quotedSheet } from './formulaReferences';

/** A reference by the names of a table and its columns: 得分表[[#This Row],[得分]], [@得分], 得分表. */
export interface StructuredReference {
  /** Null inside the table itself. */
  readonly table: string | null;
  /** "#All", "#Data", "#Headers", "#Totals", "#This Row"; none is the data. */
  readonly items: readonly string[];
  /** The first and last column; null for all. The same for a single one. */
  readonly first: string | null;
  readonly last: string | null;
  /** Only the table's name, without brackets. */
  readonly bare: boolean;
}

const INNER = String.raw`\[(?:'.|[^[\]'])*\]`;
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')+'!?`,
    // Another workbook's sheet is no table.
    String.raw`\[[^[\]]*\][\p{L}_][\p{L}\p{N}_.]*!`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)?(?<brackets>\[(?:'.|[^[\]']|${INNER})*\])`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\?(!:[])`,
    String.raw`[\p{L}_\\$][\p{L}\p{N}_.\\?$]*[!(:]?`,
    String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/** A formula with its table references changed; null leaves one as it is. Any plain name is offered too. */
export function mapStructured(
  formula: string,
  change: (found: StructuredReference) => string | null,
): string {
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const { name, brackets, word } = rest.at(-1) as {
      name?: string;
      brackets?: string;
      word?: string;
    };
    if (brackets === undefined) {
      if (word === undefined) return token;
      return change({ table: word, items: [], first: null, last: null, bare: true }) ?? token;
    }
    const found = readBrackets(name ?? null, brackets.slice(1, -1));
    return found === null ? token : (change(found) ?? token);
  });
}

function readBrackets(table: string | null, text: string): StructuredReference | null {
  const items: string[] = [];
  const columns: string[] = [];
  let rest = text.trim();
  if (rest.startsWith('@')) {
    items.push('#This Row');
    rest = rest.slice(1).trim();
  }
  if (rest === '') return { table, items, first: null, last: null, bare: false };
  if (!rest.startsWith('[')) {
    if (rest.startsWith('#')) items.push(rest);
    else columns.push(unescaped(rest));
  } else {
    let at = 0;
    for (const match of rest.matchAll(new RegExp(`\\s*([,:]?)\\s*(${INNER})`, 'g'))) {
      if (match.index !== at) return null;
      at = match.index + match[0].length;
      const inner = (match[2] ?? '').slice(1, -1).trim();
      if (inner.startsWith('#')) items.push(inner);
      else columns.push(unescaped(inner));
    }
    if (at !== rest.length || columns.length > 2) return null;
  }
  const first = columns[0] ?? null;
  return { table, items, first, last: columns[1] ?? first, bare: false };
}

/** The reference as formulas in files spell it: with the table's name, "#This Row" in words. */
export function writeStructured(found: StructuredReference): string {
  const { table, items, first, last, bare } = found;
  if (bare) return table ?? '';
  const pieces = items.map((item) => `[${item}]`);
  if (first !== null) {
    const one = `[${escaped(first)}]`;
    pieces.push(last === null || last === first ? one : `${one}:[${escaped(last)}]`);
  }
  const name = table ?? '';
  if (pieces.length === 0) return `${name}[]`;
  const single = pieces.length === 1 && (first === null || last === first);
  return single ? name + (pieces[0] ?? '') : `${name}[${pieces.join(',')}]`;
}

/** An apostrophe stands before what has a meaning in brackets. */
function escaped(column: string): string {
  return column.replace(/[[\]#'@]/g, (character) => `'${character}`);
}

function unescaped(text: string): string {
  return text.replace(/'(.)/g, '$1');
}

/** Where a formula stands: `row` and `column` decide what "this row" and an unnamed table are. */
export interface FormulaHome {
  readonly sheetId: string | null;
  readonly row: number;
  readonly column: number;
}

/** The table whose cells a place is among. */
export function tableAt(sheet: Sheet | undefined, row: number, column: number): Table | undefined {
  return sheet?.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

/** The sheet and table of that name, without case. */
export function tableNamed(
  workbook: Workbook,
  name: string,
): { readonly sheet: Sheet; readonly table: Table } | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === wanted);
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

/** The table a reference means at a place. */
export function tableOf(
  workbook: Workbook,
  found: StructuredReference,
  home: FormulaHome,
): { readonly sheet: Sheet; readonly table: Table } | undefined {
  if (found.table !== null) return tableNamed(workbook, found.table);
  const sheet = workbook.sheets.find((each) => each.id === home.sheetId);
  const table = tableAt(sheet, home.row, home.column);
  return sheet === undefined || table === undefined ? undefined : { sheet, table };
}

/**
 * A formula with table references spelled as the cells they mean now; "#REF!" for a column that is
 * no more, "#VALUE!" for "this row" outside of the rows. Without tables it is the same text.
 */
export function withoutStructured(workbook: Workbook, formula: string, home: FormulaHome): string {
  if (!workbook.sheets.some((sheet) => sheet.tables.length > 0)) return formula;
  return mapStructured(formula, (found) => {
    const target = tableOf(workbook, found, home);
    if (target === undefined) return null;
    const area = areaOf(target.table, found, home.row);
    if (typeof area === 'string') return area;
    const prefix = target.sheet.id === home.sheetId ? '' : `${quotedSheet(target.sheet.name)}!`;
    return prefix + fixedAddress(area);
  });
}

/** A formula with the table named wherever it leaves out the one it stands in: [@得分] → 得分表[[#This Row],[得分]]. */
export function namedTables(sheet: Sheet, formula: string, row: number, column: number): string {
  if (sheet.tables.length === 0 || !formula.includes('[')) return formula;
  const table = tableAt(sheet, row, column);
  return mapStructured(formula, (found) => {
    if (found.bare) return null;
    const name = found.table ?? table?.name;
    return name === undefined ? null : writeStructured({ ...found, table: name });
  });
}

/** The cells a reference means; the error it is where it means none. */
export function areaOf(
  table: Table,
  found: StructuredReference,
  row: number,
): Area | '#REF!' | '#VALUE!' {
  const columns = columnsOf(table, found);
  const rows = rowsOf(table, found.items, row);
  if (columns === null || rows === null) return '#REF!';
  if (rows === '#VALUE!') return rows;
  return { row: rows.row, rows: rows.rows, ...columns };
}

function columnsOf(
  table: Table,
  { first, last }: StructuredReference,
): { column: number; columns: number } | null {
  if (first === null) return { column: table.area.column, columns: table.area.columns };
  const from = columnPlace(table, first);
  const to = columnPlace(table, last ?? first);
  if (from < 0 || to < 0) return null;
  const left = Math.min(from, to);
  return { column: table.area.column + left, columns: Math.abs(to - from) + 1 };
}

function columnPlace(table: Table, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

function rowsOf(table: Table, items: readonly string[], row: number): Area | '#VALUE!' | null {
  const body = bodyArea(table);
  const parts = (items.length === 0 ? ['#data'] : items).map((item): Area | '#VALUE!' | null => {
    switch (item.toLowerCase()) {
      case '#all':
        return table.area;
      case '#data':
        return body;
      case '#headers':
        return headerArea(table);
      case '#totals':
        return totalsArea(table);
      case '#this row':
        return row >= body.row && row < body.row + body.rows
          ? { ...body, row, rows: 1 }
          : '#VALUE!';
      default:
        return null;
    }
  });
  const areas: Area[] = [];
  for (const part of parts) {
    if (part === '#VALUE!' || part === null) return part;
    areas.push(part);
  }
  const top = Math.min(...areas.map((area) => area.row));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  return { ...table.area, row: top, rows: bottom - top };
}

function fixedAddress(area: Area): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  const last = cell(area.row + area.rows - 1, area.column + area.columns - 1);
  return areaAddress(area).includes(':') ? `${first}:${last}` : first;
}
