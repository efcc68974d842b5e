import fc from 'fast-check';

import type { Sheet } from '../../../src/workbench/workbook/Sheet';
import { copySheet } from '../../../src/workbench/workbook/structure/sheets';
import {
  createTable,
  deleteTableRows,
  insertTableColumn,
  insertTableRows,
  renameTable,
  setShowTotals,
  TableError,
} from '../../../src/workbench/workbook/tables/editTable';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';

/** One act on a workbook: numbers choose where. */
export interface Edit {
  readonly act: (typeof ACTS)[number];
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly number: number;
}

const ACTS = [
  'values',
  'formula',
  'header',
  'format',
  'numberFormat',
  'merge',
  'unmerge',
  'insertRows',
  'insertColumns',
  'insertCells',
  'deleteRows',
  'deleteColumns',
  'clear',
  'rowHeight',
  'columnWidth',
  'addSheet',
  'renameSheet',
  'deleteSheet',
  'copySheet',
  'moveSheet',
  'addName',
  'validation',
  'condition',
  'chart',
  'chartLook',
  'freeze',
  'protect',
  'table',
  'tableRows',
  'tableColumn',
  'tableTotals',
  'renameTable',
  'copyRange',
  'select',
] as const;

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...ACTS),
    sheet: fc.nat(9),
    row: fc.nat(8),
    column: fc.nat(6),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
    number: fc.integer({ min: 0, max: 999 }),
  }),
  { minLength: 3, maxLength: 12 },
);

/** Acts Excel refuses (a merge torn apart, the last sheet deleted …) leave the workbook as it is. */
const REFUSALS = new Set([
  'InvalidOperation',
  'InvalidArgument',
  'AccessDenied',
  'ItemAlreadyExists',
]);

/** Does an edit through Office.js; gives whether Excel would have let it be done. */
export async function apply(
  run: typeof Excel.run,
  workbook: Workbook,
  edit: Edit,
): Promise<boolean> {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const model = visible[edit.sheet % visible.length];
  if (model === undefined) return false;
  try {
    await run(async (context) => {
      act(context, context.workbook.worksheets.getItem(model.name), model, workbook, edit);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (error instanceof TableError) return false;
    const code = (error as { code?: string }).code ?? '';
    if (REFUSALS.has(code)) return false;
    throw error;
  }
}

function act(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  model: Sheet,
  workbook: Workbook,
  { act, row, column, rows, columns, number }: Edit,
): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  const [table] = model.tables;
  switch (act) {
    case 'values':
      range.values = matrix(rows, columns, (at) => (number + at) / 4);
      return;
    case 'formula':
      // To the right of what it reads: a formula that reads itself has no value to agree on.
      sheet.getRangeByIndexes(row, column + 2, rows, columns).formulas = matrix(
        rows,
        columns,
        () => `=SUM($A$2:B$4)-${number}+ROW()`,
      );
      return;
    case 'header':
      sheet.getCell(0, column % 2).values = [[`头${number % 5}`]];
      return;
    case 'format':
      range.format.font.bold = number % 2 === 0;
      range.format.fill.color = number % 3 === 0 ? '#FFC000' : '#E2EFDA';
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      return;
    case 'numberFormat':
      range.numberFormat = matrix(rows, columns, () => (number % 2 === 0 ? '0.00' : '0.000'));
      return;
    case 'merge':
      range.merge(false);
      return;
    case 'unmerge':
      range.unmerge();
      return;
    case 'insertRows':
      range.getEntireRow().insert('Down');
      return;
    case 'insertColumns':
      range.getEntireColumn().insert('Right');
      return;
    case 'insertCells':
      range.insert(number % 2 === 0 ? 'Down' : 'Right');
      return;
    case 'deleteRows':
      range.getEntireRow().delete('Up');
      return;
    case 'deleteColumns':
      range.getEntireColumn().delete('Left');
      return;
    case 'clear':
      range.clear(number % 2 === 0 ? 'All' : 'Contents');
      return;
    case 'rowHeight':
      range.format.rowHeight = 12 + (number % 20);
      return;
    case 'columnWidth':
      range.format.columnWidth = 30 + 0.75 * (number % 60);
      return;
    case 'addSheet':
      context.workbook.worksheets.add(`新${number}`);
      return;
    case 'renameSheet':
      sheet.name = `改 ${number}'`.slice(0, -1);
      return;
    case 'deleteSheet':
      sheet.delete();
      return;
    case 'copySheet':
      if (workbook.sheets.length < 6 && workbook.sheet(`抄${number}`) === undefined) {
        copySheet(workbook, model, `抄${number}`, workbook.sheets.indexOf(model) + 1);
      }
      return;
    case 'moveSheet':
      sheet.position = 0;
      return;
    case 'addName':
      context.workbook.names.add(`名_${number}`, range);
      return;
    case 'validation':
      range.dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: number, operator: 'Between' },
      };
      return;
    case 'condition': {
      const rule = range.conditionalFormats.add('Custom');
      rule.custom.rule.formula = `=$A${row + 1}>${number}`;
      rule.custom.format.font.color = '#C00000';
      return;
    }
    case 'chart': {
      const type = (['ColumnClustered', 'BarClustered', 'LineMarkers', 'Radar'] as const)[
        number % 4
      ];
      const chart = sheet.charts.add(type ?? 'ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.title.text = `图${number}`;
      chart.name = `C${number}`;
      return;
    }
    case 'chartLook': {
      if (model.charts.length === 0) return;
      const chart = sheet.charts.getItemAt(number % model.charts.length);
      chart.title.text = `改${number}`;
      chart.legend.visible = number % 2 === 0;
      chart.top = 10 + number / 4;
      return;
    }
    case 'freeze':
      sheet.freezePanes.freezeRows(1 + (number % 3));
      return;
    case 'protect':
      if (number % 5 === 0) sheet.protection.protect({ allowFormatCells: true });
      return;
    case 'table':
      if (table === undefined)
        createTable(workbook, model, { row: 12, column: 0, rows: 3, columns: 2 }, true);
      return;
    case 'tableRows':
      if (table === undefined) return;
      if (number % 2 === 0) insertTableRows(workbook, model, table, 0, rows);
      else deleteTableRows(workbook, model, table, 0, 1);
      return;
    case 'tableColumn':
      if (table !== undefined)
        insertTableColumn(workbook, model, table, number % 2, `新列${number}`);
      return;
    case 'tableTotals':
      if (table !== undefined) setShowTotals(workbook, model, table, !table.showTotals);
      return;
    case 'renameTable':
      if (table !== undefined && workbook.tables.every((each) => each.name !== `表格_${number}`)) {
        renameTable(workbook, model, table, `表格_${number}`);
      }
      return;
    case 'copyRange':
      sheet.getRangeByIndexes(row + 15, column, 1, 1).copyFrom(range);
      return;
    case 'select':
      range.select();
      return;
  }
}

function matrix<T>(rows: number, columns: number, make: (at: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => make(row * columns + column)),
  );
}
