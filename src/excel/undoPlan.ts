import { run } from './run';
import type { UndoRecord } from './UndoRecord';

/**
 * Takes back what a plan did, as far as it was done: sheets, names and charts it added go, cells
 * it wrote hold again what they held. Throws ExcelError.
 */
export async function undoPlan(undo: UndoRecord): Promise<void> {
  await run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheets = undo.createdSheets.map((name) => worksheets.getItemOrNullObject(name));
    const created = undo.createdNames.map((name) => names.getItemOrNullObject(name));
    const replaced = undo.replacedNames.map((name) => names.getItemOrNullObject(name.name));
    const charts = undo.createdCharts.map(({ sheet, name }) =>
      worksheets.getItemOrNullObject(sheet).charts.getItemOrNullObject(name),
    );
    await context.sync();
    for (const item of [...charts, ...created, ...replaced, ...sheets]) {
      if (!item.isNullObject) item.delete();
    }
    for (const { name, formula } of undo.replacedNames) names.add(name, formula);
    for (const block of undo.blocks) {
      const range = worksheets.getItem(block.sheet).getRange(block.address);
      range.formulas = block.formulas.map((line) => [...line]);
      range.numberFormat = block.numberFormats.map((line) => [...line]);
      if (block.wasOutside) range.clear('Formats');
    }
    for (const { sheet, columns, points } of undo.columnWidths) {
      if (points === null) continue;
      const span = columns.includes(':') ? columns : `${columns}:${columns}`;
      worksheets.getItem(sheet).getRange(span).format.columnWidth = points;
    }
    await context.sync();
  });
}
