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
    for (const { range } of created) range.load('formulas,rowIndex,columnIndex');
    await context.sync();

    const there = new Map(
      present.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : [[name, sheet] as const])),
    );
    const blocks = undo.blocks.flatMap(({ sheet: name, address }) => {
      const range = there.get(name)?.getRange(address);
      range?.load('formulas,rowIndex,columnIndex');
      return range === undefined ? [] : [{ name, range }];
    });
    if (blocks.length > 0) await context.sync();

    return [...created.filter(({ range }) => !range.isNullObject), ...blocks].map(
      ({ name, range }) => ({
        sheet: name,
        row: range.rowIndex,
        column: range.columnIndex,
        contents: range.formulas.map((line) => line.map(String)),
      }),
    );
  });
}
