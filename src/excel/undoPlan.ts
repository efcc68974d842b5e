import { parseArea } from '../forms/address';
import { bandsOf, batchesOf } from './bands';
import { ExcelError } from './ExcelError';
import { run } from './run';
import type { UndoRecord } from './UndoRecord';
import { setSeries } from './writeChart';

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
    const changed = undo.changedCharts.map((record) => {
      const chart = worksheets
        .getItemOrNullObject(record.sheet)
        .charts.getItemOrNullObject(record.name);
      chart.series.load('count');
      return { record, chart };
    });
    await context.sync();
    for (const { record, chart } of changed) {
      if (chart.isNullObject) continue;
      if (record.title !== null) chart.title.text = record.title;
      const { minimum, maximum } = record.axis;
      if (minimum !== undefined) chart.axes.valueAxis.minimum = minimum;
      if (maximum !== undefined) chart.axes.valueAxis.maximum = maximum;
      const { before } = record;
      if (before === null || before === undefined) continue;
      const data = worksheets.getItem(before.dataSheet ?? record.sheet);
      setSeries(chart, before.series, data, chart.series.count, (series, { color }) => {
        if (color !== undefined) series.format.fill.setSolidColor(color);
      });
      chart.legend.visible = before.series.length > 1;
    }
    for (const item of [...charts, ...created, ...replaced, ...sheets]) {
      if (!item.isNullObject) item.delete();
    }
    for (const { name, formula } of undo.replacedNames) names.add(name, formula);
    for (const { sheet, columns, points } of undo.columnWidths) {
      if (points === null) continue;
      const span = columns.includes(':') ? columns : `${columns}:${columns}`;
      worksheets.getItem(sheet).getRange(span).format.columnWidth = points;
    }
    await context.sync();
  });
  for (const batch of batchesOf(undo.blocks.flatMap(stepsOf))) {
    // Each batch syncs once, so that it can be begun again when a cell was being edited.
    await run(async (context) => {
      for (const { block, area, firstRow, rows } of batch) {
        const { row, column, columns } = area;
        const range = context.workbook.worksheets
          .getItem(block.sheet)
          .getRangeByIndexes(row + firstRow, column, rows, columns);
        const lines = <T>(all: readonly (readonly T[])[]): T[][] =>
          all.slice(firstRow, firstRow + rows).map((line) => [...line]);
        range.formulas = lines(block.formulas);
        range.numberFormat = lines(block.numberFormats);
        if (block.wasOutside) range.clear('Formats');
      }
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    });
  }
}

function stepsOf(block: UndoRecord['blocks'][number]) {
  const area = parseArea(block.address);
  if (area === null) throw new ExcelError('InvalidReference', block.address, block.sheet);
  return bandsOf(area).map((band) => ({ block, area, ...band, cells: band.rows * area.columns }));
}
