import { codeOf, openOffice } from '../office';
import { documented } from './documented';

type Sheet = Excel.Worksheet;
type Context = Excel.RequestContext;

/** Runs on "Sheet1" of a new workbook. */
async function onSheet(act: (sheet: Sheet, context: Context) => Promise<void>): Promise<void> {
  const { run } = await openOffice();
  await run((context) => act(context.workbook.worksheets.getItem('Sheet1'), context));
}

describe('ranges', () => {
  documented(
    '/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values',
    'values are a 2-D array of the range’s shape; one value fills every cell',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('B2:C3');
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([
          [1, 2],
          [3, 4],
        ]);
        range.values = '同' as unknown as string[][];
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([
          ['同', '同'],
          ['同', '同'],
        ]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-values-member',
    'an array of another shape is InvalidArgument',
    async () => {
      const { run } = await openOffice();
      const write = (values: unknown[][]): Promise<string> =>
        codeOf(
          run(async (context) => {
            context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = values;
            await context.sync();
          }),
        );
      expect(await write([[1, 2]])).toBe('InvalidArgument');
      expect(await write([[1], [2]])).toBe('InvalidArgument');
      expect(await write([[1, 2], [3]])).toBe('InvalidArgument');
    },
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-input-in-2-d-array',
    'null in an array leaves that cell as it is',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:D1');
        range.values = [['欧亚', '29.96', '0.25', '2026-2-15']];
        range.numberFormat = [[null, null, null, 'm/d/yyyy;@']];
        range.load('numberFormat');
        await context.sync();
        expect(range.numberFormat).toEqual([['General', 'General', 'General', 'm/d/yyyy;@']]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-input-for-a-property',
    'null is no input for a whole property',
    async () => {
      const { run } = await openOffice();
      const code = (act: (range: Excel.Range) => void): Promise<string> =>
        codeOf(
          run(async (context) => {
            act(context.workbook.worksheets.getItem('Sheet1').getRange('A1'));
            await context.sync();
          }),
        );
      expect(await code((range) => (range.values = null as unknown as []))).toBe('InvalidArgument');
      expect(await code((range) => (range.format.fill.color = null as unknown as string))).toBe(
        'InvalidArgument',
      );
    },
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-property-values-in-the-response',
    'a look that differs from cell to cell is null, one they share is told',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').format.font.color = 'red';
        const mixed = sheet.getRange('A1:A2').load('format/font/color,format/font/size');
        await context.sync();
        expect([mixed.format.font.color, mixed.format.font.size]).toEqual([null, 11]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-blank-null-values#blank-input-for-a-property',
    'a blank clears the contents or resets the number format',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B1');
        range.values = [[1, '=A1']];
        range.numberFormat = [['0.00', '0.00']];
        range.values = '' as unknown as string[][];
        range.numberFormat = '' as unknown as string[][];
        range.load('formulas,numberFormat,valueTypes');
        await context.sync();
        expect(range.formulas).toEqual([['', '']]);
        expect(range.numberFormat).toEqual([['General', 'General']]);
        expect(range.valueTypes).toEqual([['Empty', 'Empty']]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-formulas-member',
    'formulas answer the value of a cell without one',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C1');
        range.formulas = [[3, '=A1*2', '班']];
        range.load('formulas,values');
        await context.sync();
        expect(range.formulas).toEqual([[3, '=A1*2', '班']]);
        expect(range.values).toEqual([[3, 6, '班']]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-text-member',
    'text is as shown, but never #### for a narrow column',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.values = [[1234567.891]];
        range.numberFormat = [['#,##0.00']];
        range.format.columnWidth = 5;
        range.load('text,values');
        await context.sync();
        expect([range.text, range.values]).toEqual([[['1,234,567.89']], [[1234567.891]]]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-valuetypes-member',
    'cells with errors answer the error’s text and the type Error',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B1');
        range.formulas = [['=1/0', '=NA()']];
        range.load('values,valueTypes');
        await context.sync();
        expect(range.values).toEqual([['#DIV/0!', '#N/A']]);
        expect(range.valueTypes).toEqual([['Error', 'Error']]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded',
    'the properties of an unbounded range answer null, and writing its values is refused',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const column = context.workbook.worksheets.getItem('Sheet1').getRange('C:C');
        column.load('values,text,numberFormat,formulas,address');
        await context.sync();
        const { values, text, numberFormat, formulas, address } = column;
        expect([values, text, numberFormat, formulas]).toEqual([null, null, null, null]);
        expect(address).toBe('Sheet1!C:C');
        column.values = '整列' as unknown as string[][];
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-cellcount-member',
    'cellCount is -1 above 2^31-1 cells',
    () =>
      onSheet(async (sheet, context) => {
        const all = sheet.getRange().load('cellCount');
        const column = sheet.getRange('A:A').load('cellCount');
        await context.sync();
        expect([all.cellCount, column.cellCount]).toEqual([-1, 1_048_576]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-ranges-insert',
    'insert moves what is there and answers the range at the now blank place',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        const blank = sheet.getRange('A1:B1').insert('Down').load('address,values');
        const below = sheet.getRange('A2:B3').load('values');
        await context.sync();
        expect([blank.address, blank.values]).toEqual(['Sheet1!A1:B1', [['', '']]]);
        expect(below.values).toEqual([
          [1, 2],
          [3, 4],
        ]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-ranges-clear-delete',
    'clear empties cells in place, delete moves the cells behind them up',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
        sheet.getRange('A1').clear();
        sheet.getRange('A2:A3').delete('Up');
        const range = sheet.getRange('A1:A4').load('values');
        await context.sync();
        expect(range.values).toEqual([[''], [4], [''], ['']]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.clearapplyto',
    'clear takes away contents, formats, or both',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C1');
        range.values = [[1, 2, 3]];
        range.format.fill.color = 'yellow';
        sheet.getRange('A1').clear('Contents');
        sheet.getRange('B1').clear('Formats');
        sheet.getRange('C1').clear('All');
        range.load('values');
        const fills = range.getCellProperties({ format: { fill: { color: true } } });
        await context.sync();
        expect(range.values).toEqual([['', 2, '']]);
        expect(fills.value[0]?.map((cell) => cell.format?.fill?.color)).toEqual([
          '#FFFF00',
          '#FFFFFF',
          '#FFFFFF',
        ]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste',
    'a small source is repeated where the target is an exact multiple, and a small target grows',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('D1:I2').copyFrom('A1:B2');
        sheet.getRange('A5').copyFrom('A1:B2');
        const wide = sheet.getRange('D1:I2').load('values');
        const grown = sheet.getRange('A5:B6').load('values');
        await context.sync();
        expect(wide.values[0]).toEqual([1, 2, 1, 2, 1, 2]);
        expect(grown.values).toEqual([
          [1, 2],
          [3, 4],
        ]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)',
    'copyFrom copies values alone, leaves out blanks, and transposes',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:C1').formulas = [[2, '=A1*5', '']];
        sheet.getRange('A2:C2').values = [['x', 'x', '留']];
        sheet.getRange('A2').copyFrom('A1:C1', 'Values', true);
        sheet.getRange('E1').copyFrom('A1:B1', 'Values', false, true);
        const values = sheet.getRange('A2:C2').load('formulas');
        const turned = sheet.getRange('E1:E2').load('values');
        await context.sync();
        expect(values.formulas).toEqual([[2, 10, '留']]);
        expect(turned.values).toEqual([[2], [10]]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1)',
    'moveTo cuts the cells; formulas that mean them follow',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:A2').values = [[1], [2]];
        sheet.getRange('C1').formulas = [['=SUM(A1:A2)']];
        sheet.getRange('A1:A2').moveTo('E5');
        const left = sheet.getRange('A1:A2').load('values');
        const there = sheet.getRange('E5:E6').load('values');
        const sum = sheet.getRange('C1').load('formulas,values');
        await context.sync();
        expect([left.values, there.values]).toEqual([
          [[''], ['']],
          [[1], [2]],
        ]);
        expect([sum.formulas, sum.values]).toEqual([[['=SUM(E5:E6)']], [[3]]]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-autofill-member(1)',
    'autoFill goes on counting numbers, repeats texts and moves formulas along',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:D2').formulas = [
          [1, '班组', '第1组', '=A1*2'],
          [3, '部门', '第2组', '=A2*2'],
        ];
        sheet.getRange('A1:D2').autoFill('A1:D4', 'FillDefault');
        const filled = sheet.getRange('A3:D4').load('formulas,values');
        await context.sync();
        expect(filled.formulas).toEqual([
          [5, '班组', '第3组', '=A3*2'],
          [7, '部门', '第4组', '=A4*2'],
        ]);
        expect(filled.values.map((row) => row[3])).toEqual([10, 14]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates',
    'removeDuplicates keeps the first of equal rows, moves the rest up and counts both',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('B2:C6');
        range.values = [
          ['班组', '分'],
          ['甲', 1],
          ['乙', 2],
          ['甲', 3],
          ['丙', 4],
        ];
        sheet.getRange('D5').values = [['不动']];
        const result = range.removeDuplicates([0], true).load();
        range.load('values');
        const beside = sheet.getRange('D5').load('values');
        await context.sync();
        expect([result.removed, result.uniqueRemaining]).toEqual([1, 3]);
        expect(range.values.map((row) => row[0])).toEqual(['班组', '甲', '乙', '丙', '']);
        expect(beside.values).toEqual([['不动']]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-ranges-string-match',
    'find answers the first match, ItemNotFound where there is none, findOrNullObject null',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:A3').values = [['Foods'], ['x'], ['food']];
        const range = sheet.getRange('A1:A3');
        const part = range.find('food', { completeMatch: false, matchCase: false }).load('address');
        const whole = range.find('Food', { completeMatch: true }).load('address');
        const last = range.find('f', { searchDirection: 'Backwards' }).load('address');
        const none = range.findOrNullObject('没有', {});
        await context.sync();
        expect([part.address, whole.address, last.address]).toEqual([
          'Sheet1!A1',
          'Sheet1!A3',
          'Sheet1!A3',
        ]);
        expect(none.isNullObject).toBe(true);
        range.find('没有', {}).load('address');
        await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-find-member(1)',
    'find from a single cell searches the whole sheet after it, and begins again at its top',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [['甲']];
        sheet.getRange('C7').values = [['甲']];
        const next = sheet.getRange('B2').find('甲', {}).load('address');
        const around = sheet.getRange('C7').find('甲', {}).load('address');
        await context.sync();
        expect([next.address, around.address]).toEqual(['Sheet1!C7', 'Sheet1!A1']);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-replaceall-member(1)',
    'replaceAll puts another text in and says how often',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:A3');
        range.values = [['甲班'], ['乙班'], ['丙组']];
        const count = range.replaceAll('班', '班组', { matchCase: true });
        range.load('values');
        await context.sync();
        expect(count.value).toBe(2);
        expect(range.values).toEqual([['甲班组'], ['乙班组'], ['丙组']]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells',
    'getSpecialCells finds formulas and constants by kind of value; none is ItemNotFound',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:C2').formulas = [
          [1, '=A1', '文'],
          [true, '=A1>0', 2],
        ];
        const range = sheet.getRange('A1:C2');
        const formulas = range.getSpecialCells('Formulas').load('address');
        const logical = range.getSpecialCells('Formulas', 'Logical').load('address');
        const numbers = range.getSpecialCells('Constants', 'Numbers').load('address,cellCount');
        const none = range.getSpecialCellsOrNullObject('Blanks');
        await context.sync();
        expect(formulas.address).toBe('Sheet1!B1:B2');
        expect(logical.address).toBe('Sheet1!B2');
        expect([numbers.address, numbers.cellCount]).toEqual(['Sheet1!A1,Sheet1!C2', 2]);
        expect(none.isNullObject).toBe(true);
        range.getSpecialCells('Blanks').load('address');
        await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells#narrow-the-target-cells-with-cell-value-types',
    'a kind of value is only for formulas and constants',
    async () => {
      const { run } = await openOffice();
      const act = run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
        range.getSpecialCellsOrNullObject('Visible', 'Numbers').load('address');
        await context.sync();
      });
      expect(await codeOf(act)).toBe('InvalidArgument');
    },
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-multiple-ranges#set-properties-on-multiple-ranges',
    'what is set on several areas is set on each of them',
    () =>
      onSheet(async (sheet, context) => {
        const areas = sheet.getRanges('F3:F5, H3:H5');
        areas.format.fill.color = 'pink';
        const one = sheet.getRange('H4').load('format/fill/color');
        const between = sheet.getRange('G4').load('format/fill/color');
        await context.sync();
        expect([one.format.fill.color, between.format.fill.color]).toEqual(['#FFC0CB', '#FFFFFF']);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-multiple-ranges#read-properties-of-rangeareas',
    'of several areas true is true of all, a look is null where they differ, the address names all',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('H:H').format.fill.color = 'pink';
        const areas = sheet.getRanges('F3:F5,H:H');
        areas.load('format/fill/color,isEntireColumn,address,areaCount');
        const columns = sheet.getRanges('F:F,H:H').load('isEntireColumn');
        await context.sync();
        expect([areas.format.fill.color, areas.isEntireColumn]).toEqual([null, false]);
        expect([areas.address, areas.areaCount]).toEqual(['Sheet1!F3:F5,Sheet1!H:H', 2]);
        expect(columns.isEntireColumn).toBe(true);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-multiple-ranges#create-rangeareas',
    'a name may stand for an address among several areas',
    () =>
      onSheet(async (sheet, context) => {
        context.workbook.names.add('得分', sheet.getRange('C2:C9'));
        const areas = sheet.getRanges('A1,得分').load('address');
        await context.sync();
        expect(areas.address).toBe('Sheet1!A1,Sheet1!C2:C9');
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-getrowsabove-member(1)',
    'rows and columns beside a range, or within it with a negative count',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('C3:E6');
        const found = [
          range.getRowsAbove(2),
          range.getRowsBelow(),
          range.getColumnsBefore(),
          range.getColumnsAfter(2),
          range.getRowsBelow(-1),
          range.getRowsAbove(-2),
          range.getColumnsAfter(-2),
          range.getColumnsBefore(-1),
        ].map((one) => one.load('address'));
        await context.sync();
        expect(found.map(({ address }) => address.split('!')[1])).toEqual([
          'C1:E2',
          'C7:E7',
          'B3:B6',
          'F3:G6',
          'C6:E6',
          'C3:E4',
          'D3:E6',
          'C3:C6',
        ]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-getoffsetrange-member(1)',
    'an offset out of the sheet is an error',
    async () => {
      const { run } = await openOffice();
      const act = run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.getOffsetRange(-1, 0).load('address');
        await context.sync();
      });
      expect(await codeOf(act)).toBe('InvalidArgument');
    },
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-getboundingrect-member(1)',
    'the bounding rectangle of B2:C5 and D10:E15 is B2:E15',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('B2:C5').getBoundingRect('D10:E15').load('address');
        await context.sync();
        expect(range.address).toBe('Sheet1!B2:E15');
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-getsurroundingregion-member(1)',
    'the surrounding region ends at blank rows and columns',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('B2:D4').values = 1 as unknown as number[][];
        sheet.getRange('F2').values = [[9]];
        const region = sheet.getRange('C3').getSurroundingRegion().load('address');
        await context.sync();
        expect(region.address).toBe('Sheet1!B2:D4');
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-getrangeedge-member(1)',
    'the edge of the data is where Ctrl and an arrow lead; the extended range reaches to it',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('B2:B6').values = [[1], [2], [3], [''], [5]];
        const edge = sheet.getRange('B2').getRangeEdge('Down').load('address');
        const over = sheet.getRange('B4').getRangeEdge('Down').load('address');
        const extended = sheet.getRange('B3').getExtendedRange('Up').load('address');
        await context.sync();
        expect([edge.address, over.address, extended.address]).toEqual([
          'Sheet1!B4',
          'Sheet1!B6',
          'Sheet1!B2:B3',
        ]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1)',
    'with valuesOnly a cell that has only a format is not used',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('C3').format.fill.color = 'red';
        const values = sheet.getUsedRange(true).load('address');
        const all = sheet.getUsedRange(false).load('address');
        await context.sync();
        expect([values.address, all.address]).toEqual(['Sheet1!A1', 'Sheet1!A1:C3']);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)',
    'merge joins the cells, across joins each row; unmerge parts them',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').merge(true);
        const across = sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address');
        await context.sync();
        expect(across.address).toBe('Sheet1!A1:B1,Sheet1!A2:B2');
        sheet.getRange('A1:B2').unmerge();
        const none = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
        await context.sync();
        expect(none.isNullObject).toBe(true);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-rowhidden-member',
    'rowHidden is null where some rows are hidden and some are not',
    () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('2:3').rowHidden = true;
        const found = ['1:1', '2:3', '1:3'].map((rows) => sheet.getRange(rows).load('rowHidden'));
        await context.sync();
        expect(found.map(({ rowHidden }) => rowHidden)).toEqual([false, true, null]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.rangesort#excel-excel-rangesort-apply-member(1)',
    'rows are sorted by several fields, the header stays',
    () =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B5');
        range.values = [
          ['班', '分'],
          ['甲', 80],
          ['乙', 95],
          ['丙', 80],
          ['丁', 95],
        ];
        const fields = [
          { key: 1, ascending: false },
          { key: 0, ascending: true },
        ];
        range.sort.apply(fields, false, true);
        range.load('values');
        await context.sync();
        expect(range.values.map((row) => row[1])).toEqual(['分', 95, 95, 80, 80]);
        expect(range.values.map((row) => row[0])).toEqual(['班', '丁', '乙', '丙', '甲']);
      }),
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-formulasr1c1-member',
    'formulasR1C1 says and takes formulas in R1C1: one text for a whole column',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          [1, 2],
          [3, 4],
          [5, 6],
        ];
        const sums = sheet.getRange('C1:C3');
        sums.formulasR1C1 = [['=SUM(RC[-2]:RC[-1])'], ['=R1C1+R[-1]C'], ['="R1C1"&SUM(C1)']];
        sums.load(['formulas', 'formulasR1C1', 'values']);
        await context.sync();
        expect(sums.formulas).toEqual([['=SUM(A1:B1)'], ['=$A$1+C1'], ['="R1C1"&SUM($A:$A)']]);
        expect(sums.formulasR1C1).toEqual([
          ['=SUM(RC[-2]:RC[-1])'],
          ['=R1C1+R[-1]C'],
          ['="R1C1"&SUM(C1)'],
        ]);
        expect(sums.values).toEqual([[3], [4], ['R1C19']]);
      });
    },
  );
});
