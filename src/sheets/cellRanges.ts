import { cellAddress, columnLetters, sheetPrefix } from '../forms/address';
import type { SheetCell } from '../forms/ScoreForm';

/** A straight run of neighbouring cells on one sheet. */
export interface CellRun {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells as runs of neighbours, down or across, whichever gives fewer; each cell once. */
export function cellRuns(cells: readonly SheetCell[]): readonly CellRun[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = [
      ...new Map(
        cells.filter((cell) => cell.sheet === sheet).map((cell) => [cellAddress(cell), cell]),
      ).values(),
    ];
    const down = runsDown(own);
    const across = runsDown(own.map(turned)).map(turnedRun);
    return across.length <= down.length ? across : down;
  });
}

/** The cells as a formula on `on` names them: "B3:E3,G3", fixed with dollars where asked. */
export function rangeTexts(
  cells: readonly SheetCell[],
  on: string,
  fixed = false,
): readonly string[] {
  return cellRuns(cells).map((run) => runText(run, on, fixed));
}

/** As `rangeTexts`, runs of the same length beside or under each other as one block: "$B$3:$E$9". */
export function blockTexts(cells: readonly SheetCell[], on: string): readonly string[] {
  const blocks: CellRun[] = [];
  for (const run of cellRuns(cells)) {
    const last = blocks.at(-1);
    const isUnder =
      last?.sheet === run.sheet &&
      last.column === run.column &&
      last.columns === run.columns &&
      last.row + last.rows === run.row;
    const isBeside =
      last?.sheet === run.sheet &&
      last.row === run.row &&
      last.rows === run.rows &&
      last.column + last.columns === run.column;
    if (last !== undefined && isUnder) {
      blocks.splice(-1, 1, { ...last, rows: last.rows + run.rows });
    } else if (last !== undefined && isBeside) {
      blocks.splice(-1, 1, { ...last, columns: last.columns + run.columns });
    } else blocks.push(run);
  }
  return blocks.map((block) => runText(block, on, true));
}

function runText(
  { sheet, row, column, rows, columns }: CellRun,
  on: string,
  fixed: boolean,
): string {
  const name = (row: number, column: number): string =>
    fixed ? `$${columnLetters(column)}$${row + 1}` : cellAddress({ row, column });
  const first = name(row, column);
  const last = name(row + rows - 1, column + columns - 1);
  const prefix = sheet === on ? '' : sheetPrefix(sheet);
  return `${prefix}${first === last ? first : `${first}:${last}`}`;
}

/** One cell as a formula on `on` names it. */
export function cellText(cell: SheetCell, on: string): string {
  return `${cell.sheet === on ? '' : sheetPrefix(cell.sheet)}${cellAddress(cell)}`;
}

function runsDown(cells: readonly SheetCell[]): CellRun[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { sheet: string; row: number; column: number; rows: number; columns: number }[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ sheet, row, column, rows: 1, columns: 1 });
  }
  return runs;
}

function turned({ sheet, row, column }: SheetCell): SheetCell {
  return { sheet, row: column, column: row };
}

function turnedRun({ sheet, row, column, rows, columns }: CellRun): CellRun {
  return { sheet, row: column, column: row, rows: columns, columns: rows };
}
