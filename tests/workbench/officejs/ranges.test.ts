import { codeOf, openOffice } from './office';

describe('ranges, through the real Office.js', () => {
  // /office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
  test('values and formulas go in as one array and come back calculated', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C2');
      range.values = [
        ['甲班', 90, true],
        ['乙班', 85.5, '=B1+B2'],
      ];
      range.load(['values', 'formulas', 'valueTypes', 'address', 'rowCount', 'cellCount']);
      await context.sync();
      expect(range.values).toEqual([
        ['甲班', 90, true],
        ['乙班', 85.5, 175.5],
      ]);
      expect(range.formulas[1]).toEqual(['乙班', 85.5, '=B1+B2']);
      expect(range.valueTypes[0]).toEqual(['String', 'Double', 'Boolean']);
      expect([range.address, range.rowCount, range.cellCount]).toEqual(['Sheet1!A1:C2', 2, 6]);
    });
  });

  // /javascript/api/excel/excel.range#excel-excel-range-values-member
  test('one value fills the range, null leaves a cell, "" empties it', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.values = [
        [null, ''],
        [null, 9],
      ];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        [7, ''],
        [7, 9],
      ]);
      expect(range.valueTypes[0]?.[1]).toBe('Empty');
    });
  });

  // /office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
  test('an array of another shape is InvalidArgument and writes nothing', async () => {
    const { run, workbook } = await openOffice();
    const write = run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect(await codeOf(write)).toBe('InvalidArgument');
    expect(workbook.sheets[0]?.usedArea(false)).toBeNull();
  });

  // /javascript/api/excel/excel.range#excel-excel-range-numberformat-member
  test('typed texts become numbers, percents and dates, unless the format is text', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1:B4').numberFormat = [['@'], ['@'], ['@'], ['@']];
      for (const column of ['A', 'B']) {
        sheet.getRange(`${column}1:${column}4`).values = [
          ['007'],
          ['12.5%'],
          ['2026/11/3'],
          ['=1+1'],
        ];
      }
      const range = sheet.getRange('A1:B4').load('values,text,numberFormat');
      await context.sync();
      expect(range.values).toEqual([
        [7, '007'],
        [0.125, '12.5%'],
        [46329, '2026/11/3'],
        [2, '=1+1'],
      ]);
      expect(range.text.map((row) => row[0])).toEqual(['7', '12.50%', '2026/11/3', '2']);
      expect(range.numberFormat[2]).toEqual(['yyyy/m/d', '@']);
    });
  });

  // /office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
  test('a leading apostrophe makes text and is not part of it', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [["'=1+1"]];
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([['=1+1']]);
    });
    const cell = workbook.sheets[0]?.cell(0, 0);
    expect(workbook.styles.get(cell?.style ?? 0).quotePrefix).toBe(true);
    expect(cell?.formula).toBeNull();
  });

  // /office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  test('whole columns answer null for cell values and refuse to be written', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const columns = sheet.getRange('B:C').load('values,address,isEntireColumn');
      await context.sync();
      expect([columns.values, columns.address]).toEqual([null, 'Sheet1!B:C']);
      expect(columns.isEntireColumn).toBe(true);
    });
    const write = run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B:B').values = [[1]];
      await context.sync();
    });
    expect(await codeOf(write)).toBe('InvalidArgument');
  });

  // /javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
  test('formats are read back, and as null where the cells differ', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:B1');
      range.format.fill.color = '#ff0000';
      range.format.font.bold = true;
      range.format.horizontalAlignment = 'Center';
      range.format.columnWidth = 80;
      sheet.getRange('B1').format.fill.color = 'blue';
      range.load(
        'format/fill/color,format/font/bold,format/horizontalAlignment,format/columnWidth',
      );
      const first = sheet.getRange('A1').load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBeNull();
      expect(first.format.fill.color).toBe('#FF0000');
      expect(range.format.font.bold).toBe(true);
      expect(range.format.horizontalAlignment).toBe('Center');
      expect(range.format.columnWidth).toBe(80);
    });
  });

  // /javascript/api/excel/excel.rangebordercollection
  test('borders are set by edge and read back by edge', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      for (const edge of ['EdgeTop', 'InsideHorizontal'] as const) {
        range.format.borders.getItem(edge).style = 'Continuous';
      }
      const top = range.format.borders.getItem('EdgeTop');
      top.weight = 'Medium';
      top.load('style,weight,color');
      const left = range.format.borders.getItem('EdgeLeft').load('style');
      await context.sync();
      expect([top.style, top.weight, left.style]).toEqual(['Continuous', 'Medium', 'None']);
    });
    const styleOf = (row: number) =>
      workbook.styles.get(workbook.sheets[0]?.cell(row, 0)?.style ?? 0);
    expect(styleOf(0).borders.top.style).toBe('medium');
    expect(styleOf(0).borders.bottom.style).toBe('thin');
    expect(styleOf(1).borders.top.style).toBe('thin');
  });

  // /javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
  test('merging keeps the first value; writes under a merge vanish', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      sheet.getRange('B2').values = [['lost']];
      range.load('values');
      const merged = range.getMergedAreasOrNullObject().load('address,areaCount');
      const none = sheet.getRange('D1:D9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(range.values).toEqual([
        [1, ''],
        ['', ''],
      ]);
      expect([merged.address, merged.areaCount]).toEqual(['Sheet1!A1:B2', 1]);
      expect(none.isNullObject).toBe(true);
    });
  });

  // /office/dev/add-ins/excel/excel-add-ins-ranges-get
  test('ranges lead to other ranges', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B2:D4');
      range.values = 1 as unknown as number[][];
      const found = {
        cell: range.getCell(1, 1),
        row: range.getRow(2),
        column: range.getColumn(0),
        last: range.getLastCell(),
        offset: range.getOffsetRange(-1, 1),
        resized: range.getResizedRange(1, -1),
        absolute: range.getAbsoluteResizedRange(1, 5),
        common: range.getIntersection('C3:F9'),
        around: range.getBoundingRect('A1'),
        used: sheet.getUsedRange(),
        indexed: sheet.getRangeByIndexes(0, 0, 2, 3),
        below: range.getRowsBelow(2),
        entire: range.getEntireRow(),
      };
      for (const each of Object.values(found)) each.load('address');
      const apart = range.getIntersectionOrNullObject('Z1').load('address');
      await context.sync();
      expect(Object.values(found).map((each) => each.address.split('!')[1])).toEqual([
        'C3',
        'B4:D4',
        'B2:B4',
        'D4',
        'C1:E3',
        'B2:C5',
        'B2:F2',
        'C3:D4',
        'A1:D4',
        'B2:D4',
        'A1:C2',
        'B5:D6',
        '2:4',
      ]);
      expect(apart.isNullObject).toBe(true);
    });
  });

  // /office/dev/add-ins/excel/excel-add-ins-ranges-insert
  test('inserted and deleted rows move values, formulas, merges and held ranges', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      sheet.getRange('B3:C3').merge();
      const total = sheet.getRange('A3');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      total.load('address,formulas,values');
      await context.sync();
      expect([total.address, total.formulas[0]?.[0]]).toEqual(['Sheet1!A5', '=SUM(A1:A4)']);
      sheet.getRange('1:1').delete('Up');
      total.load('address,formulas,values');
      const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect([total.address, total.formulas[0]?.[0], total.values[0]?.[0]]).toEqual([
        'Sheet1!A4',
        '=SUM(A1:A3)',
        2,
      ]);
      expect(merged.address).toBe('Sheet1!B4:C4');
    });
  });

  // /office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste
  test('copyFrom moves references along; clear takes away what it is told to', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        [1, '=A1*2'],
        [5, ''],
      ];
      sheet.getRange('B1').format.fill.color = 'yellow';
      sheet.getRange('B2').copyFrom('B1');
      const copied = sheet.getRange('B2').load('formulas,values,format/fill/color');
      await context.sync();
      expect([copied.formulas, copied.values]).toEqual([[['=A2*2']], [[10]]]);
      expect(copied.format.fill.color).toBe('#FFFF00');
      copied.clear('Contents');
      copied.load('values,format/fill/color');
      await context.sync();
      expect([copied.values, copied.format.fill.color]).toEqual([[['']], '#FFFF00']);
    });
  });

  // /javascript/api/excel/excel.rangesort
  test('sort.apply orders rows, headers left in place', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B4');
      range.values = [
        ['班组', '得分'],
        ['甲', 80],
        ['乙', 95],
        ['丙', 90],
      ];
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      range.load('values');
      await context.sync();
      expect(range.values.map((row) => row[0])).toEqual(['班组', '乙', '丙', '甲']);
    });
  });

  // /javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1)
  test('row and cell properties are read in one go', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('A1').format.fill.color = 'red';
      const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
      const cells = sheet
        .getRange('A1:B1')
        .getCellProperties({ format: { fill: { color: true } } });
      const columns = sheet.getRange('A:B').getColumnProperties({ columnHidden: true });
      await context.sync();
      expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, false]);
      expect(cells.value[0]?.map((cell) => cell.format?.fill?.color)).toEqual([
        '#FF0000',
        '#FFFFFF',
      ]);
      expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: false }]);
    });
  });
});

// /office/dev/add-ins/excel/performance#import-large-amounts-of-data-using-range-values
test('thousands of cells go in at once, in the pieces the client makes of them', async () => {
  const { run, workbook, host } = await openOffice();
  const rows = Array.from({ length: 2000 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => row * 20 + column),
  );
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:T2000');
    range.values = rows;
    range.format.fill.color = 'yellow';
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(rows);
  });
  expect(workbook.sheets[0]?.cell(1999, 19)?.value).toBe(39_999);
  expect(host.requests).toBeLessThan(4);
  const wrong = run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:T1999').values = rows;
    await context.sync();
  });
  expect(await codeOf(wrong)).toBe('InvalidArgument');
});
