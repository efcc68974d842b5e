import fc from 'fast-check';

import type { Sheet } from '../../../src/workbench/workbook/Sheet';
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
  'tableStyle',
  'tableGone',
  'copyRange',
  'moveRange',
  'sort',
  'formulaR1C1',
  'conditionKind',
  'chartKind',
  'chartGone',
  'nameGone',
  'listValidation',
  'hideSheet',
  'unprotect',
  'pageLayout',
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
      if (workbook.sheets.length < 6) sheet.copy('After', sheet);
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
      if (table === undefined) sheet.tables.add('A13:B15', true);
      return;
    case 'tableRows': {
      if (table === undefined) return;
      const { rows: lines } = sheet.tables.getItem(table.name);
      if (number % 2 === 0)
        lines.add(
          0,
          matrix(rows, table.columns.length, (at) => at),
        );
      else lines.getItemAt(0).delete();
      return;
    }
    case 'tableColumn':
      if (table === undefined) return;
      sheet.tables.getItem(table.name).columns.add(number % 2, undefined, `新列${number}`);
      return;
    case 'tableTotals':
      if (table !== undefined) sheet.tables.getItem(table.name).showTotals = !table.showTotals;
      return;
    case 'renameTable':
      if (table !== undefined) sheet.tables.getItem(table.name).name = `表格_${number}`;
      return;
    case 'tableStyle':
      if (table !== undefined) sheet.tables.getItem(table.name).style = 'TableStyleLight9';
      return;
    case 'tableGone':
      if (table !== undefined) sheet.tables.getItem(table.name).convertToRange();
      return;
    case 'copyRange':
      sheet.getRangeByIndexes(row + 15, column, 1, 1).copyFrom(range);
      return;
    case 'moveRange':
      range.moveTo(sheet.getCell(row + 20, column));
      return;
    case 'sort':
      range.sort.apply([{ key: 0, ascending: number % 2 === 0 }]);
      return;
    case 'formulaR1C1':
      sheet.getRangeByIndexes(row + 4, column + 8, rows, 1).formulasR1C1 = matrix(
        rows,
        1,
        () => `=SUM(R1C1:R[-2]C[-7])*${number % 7}`,
      );
      return;
    case 'conditionKind': {
      const kind = number % 3;
      const rule = range.conditionalFormats.add(
        kind === 0 ? 'DataBar' : kind === 1 ? 'TopBottom' : 'ContainsText',
      );
      if (kind === 1) rule.topBottom.rule = { rank: 1 + (number % 5), type: 'TopItems' };
      if (kind === 1) rule.topBottom.format.fill.color = '#FFEB9C';
      if (kind === 2) rule.textComparison.rule = { operator: 'Contains', text: `班${number}` };
      return;
    }
    case 'chartKind': {
      if (model.charts.length === 0) return;
      const chart = sheet.charts.getItemAt(number % model.charts.length);
      const kinds = ['ColumnStacked', 'BarStacked', 'Doughnut', 'RadarMarkers', 'Line'] as const;
      chart.chartType = kinds[number % kinds.length] ?? 'Line';
      return;
    }
    case 'chartGone':
      if (model.charts.length > 0) sheet.charts.getItemAt(0).delete();
      return;
    case 'nameGone': {
      const [name] = workbook.names.filter((each) => each.sheetId === null);
      if (name !== undefined) context.workbook.names.getItem(name.name).delete();
      return;
    }
    case 'listValidation':
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '优,良,中,差' } };
      range.dataValidation.errorAlert = {
        showAlert: true,
        style: number % 2 === 0 ? 'Stop' : 'Warning',
        title: '等级',
        message: '请从列表里选',
      };
      return;
    case 'hideSheet':
      sheet.visibility = number % 2 === 0 ? 'Hidden' : 'VeryHidden';
      return;
    case 'unprotect':
      if (model.protection !== null) sheet.protection.unprotect();
      return;
    case 'pageLayout':
      sheet.pageLayout.orientation = number % 2 === 0 ? 'Landscape' : 'Portrait';
      sheet.pageLayout.setPrintArea('A1:F20');
      sheet.pageLayout.setPrintTitleRows('$1:$2');
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
