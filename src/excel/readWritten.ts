import { parseArea } from '../forms/address';
import { bandsOf, batchesOf } from './bands';
import { run } from './run';
import type { UndoRecord } from './UndoRecord';

/** What stands in an area that a plan wrote, as the formula bar shows it. */
export interface WrittenArea {
  readonly sheet: string;
  /** Of its first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly string[])[];
}

/**
 * What stands now where a plan wrote: its cells on sheets that were there, and all that is on the
 * sheets it added. Sheets that are gone are left out. Throws ExcelError.
 */
export async function readWritten(undo: UndoRecord): Promise<readonly WrittenArea[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const created = undo.createdSheets.map((name) => ({
      name,
      range: worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true),
    }));
    const names = [...new Set(undo.blocks.map(({ sheet }) => sheet))];
    const present = names.map((name) => ({ name, sheet: worksheets.getItemOrNullObject(name) }));
    for (const { range } of created) range.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();

    const there = new Set(present.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : [name])));
    const added = created.flatMap(({ name, range }) => {
      if (range.isNullObject) return [];
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      return [{ sheet: name, area: { row, column, rows, columns } }];
    });
    const blocks = undo.blocks.flatMap(({ sheet, address }) => {
      const area = there.has(sheet) ? parseArea(address) : null;
      return area === null ? [] : [{ sheet, area }];
    });
    const wholes = [...added, ...blocks];
    const contents = wholes.map((): string[][] => []);
    const steps = wholes.flatMap(({ sheet, area }, index) =>
      bandsOf(area).map((band) => ({
        sheet,
        area,
        index,
        ...band,
        cells: band.rows * area.columns,
      })),
    );
    for (const batch of batchesOf(steps)) {
      const ranges = batch.map(({ sheet, area, index, firstRow, rows }) => {
        const { row, column, columns } = area;
        const range = worksheets
          .getItem(sheet)
          .getRangeByIndexes(row + firstRow, column, rows, columns);
        range.load('formulas');
        return { index, range };
      });
      // Each answer is to be no larger than Excel sends in one piece.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { index, range } of ranges) {
        contents[index]?.push(...range.formulas.map((line) => line.map(String)));
      }
    }
    return wholes.map(({ sheet, area: { row, column } }, index) => ({
      sheet,
      row,
      column,
      contents: contents[index] ?? [],
    }));
  });
}
