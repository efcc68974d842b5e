import { codeOf, eventsDelivered, openOffice } from '../office';
import { documented } from './documented';

const ROWS = [
  ['班组', '得分', '大项'],
  ['甲班', 95, '党建'],
  ['乙班', 60, '安全'],
  ['丙班', 88, '党建'],
];

async function onTable(
  act: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  const { run } = await openOffice();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:D5').values = ROWS;
    const table = sheet.tables.add('B2:D5', true);
    table.name = '得分表';
    await act(table, sheet, context);
  });
}

describe('tables', () => {
  documented(
    '/office/dev/add-ins/excel/excel-add-ins-tables#create-a-table',
    'a table is added with its headers, named, and found by its name',
    () =>
      onTable(async (table, sheet, context) => {
        table.load('name,showHeaders,showTotals,style');
        const header = table.getHeaderRowRange().load('address,values');
        const body = table.getDataBodyRange().load('address');
        const found = context.workbook.tables.getItem('得分表').load('id');
        const count = sheet.tables.getCount();
        await context.sync();
        expect([table.showHeaders, table.showTotals]).toEqual([true, false]);
        expect([header.address, body.address]).toEqual(['Sheet1!B2:D2', 'Sheet1!B3:D5']);
        expect(header.values[0]).toEqual(['班组', '得分', '大项']);
        expect([found.id, count.value]).toEqual([table.id, 1]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)',
    'without headers Excel makes them and the data moves down; overlapping tables are refused',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').values = [
          ['甲班', 95],
          ['乙班', 60],
        ];
        const table = sheet.tables.add('A1:B2', false);
        const all = table.getRange().load('address');
        const body = table.getDataBodyRange().load('values');
        await context.sync();
        expect(all.address).toBe('Sheet1!A1:B3');
        expect(body.values).toEqual([
          ['甲班', 95],
          ['乙班', 60],
        ]);
        sheet.tables.add('B2:C5', true);
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      });
    },
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-tables#add-rows-to-a-table',
    'rows are added at the end with null, or before another with its index; the table grows',
    () =>
      onTable(async (table, _sheet, context) => {
        table.rows.add(undefined, [
          ['丁班', 70, '安全'],
          ['戊班', 75, '安全'],
        ]);
        table.rows.add(0, [['先班', 1, '党建']]);
        const body = table.getDataBodyRange().load('values,address');
        const count = table.rows.getCount();
        await context.sync();
        expect(body.values.map((row) => row[0])).toEqual([
          '先班',
          '甲班',
          '乙班',
          '丙班',
          '丁班',
          '戊班',
        ]);
        expect([body.address, count.value]).toEqual(['Sheet1!B3:D8', 6]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)',
    'a table row stands for its place, not for its data',
    () =>
      onTable(async (table, _sheet, context) => {
        const second = table.rows.getItemAt(1);
        second.load('values,index');
        await context.sync();
        expect([second.index, second.values[0]?.[0]]).toEqual([1, '乙班']);
        table.rows.add(0, [['先班', 1, '党建']]);
        const again = table.rows.getItemAt(1).load('values');
        await context.sync();
        expect(again.values[0]?.[0]).toBe('甲班');
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-tables#add-a-column-to-a-table',
    'a column is added with its header and values, calculated where they are formulas',
    () =>
      onTable(async (table, _sheet, context) => {
        table.columns.add(undefined, [['加倍'], ['=[得分]*2'], ['=[得分]*2'], ['=[得分]*2']]);
        const column = table.columns.getItem('加倍').getDataBodyRange().load('values,address');
        const count = table.columns.getCount();
        await context.sync();
        expect(column.values).toEqual([[190], [120], [176]]);
        expect([column.address, count.value]).toEqual(['Sheet1!E3:E5', 4]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-tables#update-column-name',
    'a column’s new name is its header, and formulas follow it',
    () =>
      onTable(async (table, sheet, context) => {
        sheet.getRange('G1').formulas = [['=SUM(得分表[得分])']];
        table.columns.getItemAt(1).name = '总分';
        const header = table.getHeaderRowRange().load('values');
        const sum = sheet.getRange('G1').load('formulas,values');
        await context.sync();
        expect(header.values[0]).toEqual(['班组', '总分', '大项']);
        expect([sum.formulas[0]?.[0], sum.values[0]?.[0]]).toEqual(['=SUM(得分表[总分])', 243]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-tables#get-data-from-a-table',
    'data are read from header, body, a column and a row',
    () =>
      onTable(async (table, _sheet, context) => {
        const column = table.columns.getItem('班组').getDataBodyRange().load('values');
        const row = table.rows.getItemAt(2).load('values');
        const whole = table.columns.getItemAt(1).load('values');
        await context.sync();
        expect(column.values).toEqual([['甲班'], ['乙班'], ['丙班']]);
        expect(row.values).toEqual([['丙班', 88, '党建']]);
        expect(whole.values).toEqual([['得分'], [95], [60], [88]]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-tables#sort-data-in-a-table',
    'a table is sorted by a column and remembers how',
    () =>
      onTable(async (table, _sheet, context) => {
        table.sort.apply([{ key: 1, ascending: false }]);
        const names = table.columns.getItem('班组').getDataBodyRange().load('values');
        table.sort.load('fields');
        await context.sync();
        expect(names.values.flat()).toEqual(['甲班', '丙班', '乙班']);
        expect(table.sort.fields).toEqual([{ key: 1, ascending: false }]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-tables#apply-filters-to-a-table',
    'filters of several columns hide the rows they do not let through',
    () =>
      onTable(async (table, sheet, context) => {
        table.columns.getItem('大项').filter.apply({ filterOn: 'Values', values: ['党建'] });
        table.columns.getItem('得分').filter.apply({
          filterOn: 'Dynamic',
          dynamicCriteria: 'AboveAverage',
        });
        const rows = sheet.getRange('B3:B5').getRowProperties({ rowHidden: true });
        await context.sync();
        expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
        table.columns.getItem('得分').filter.applyTopItemsFilter(1);
        const fewer = sheet.getRange('B3:B5').getRowProperties({ rowHidden: true });
        await context.sync();
        expect(fewer.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-tables#clear-table-filters',
    'cleared filters show all rows',
    () =>
      onTable(async (table, sheet, context) => {
        table.columns.getItem('大项').filter.applyValuesFilter(['安全']);
        table.clearFilters();
        const rows = sheet.getRange('3:5').load('rowHidden');
        table.autoFilter.load('isDataFiltered');
        await context.sync();
        expect([rows.rowHidden, table.autoFilter.isDataFiltered]).toEqual([false, false]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.table#excel-excel-table-showtotals-member',
    'the totals row is shown below the data and sums the last column',
    () =>
      onTable(async (table, _sheet, context) => {
        table.columns.getItem('大项').delete();
        table.showTotals = true;
        const totals = table.getTotalRowRange().load('address,values');
        await context.sync();
        expect([totals.address, totals.values[0]?.[1]]).toEqual(['Sheet1!B6:C6', 243]);
        table.showTotals = false;
        table.getTotalRowRange().load('address');
        await expect(context.sync()).rejects.toBeDefined();
      }),
  );

  documented(
    '/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)',
    'a resized table must keep its header row and overlap what it was',
    () =>
      onTable(async (table, _sheet, context) => {
        table.resize('B2:E8');
        const range = table.getRange().load('address');
        await context.sync();
        expect(range.address).toBe('Sheet1!B2:E8');
        table.resize('B3:E9');
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-tables#convert-a-table-to-a-range',
    'a table converted to a range leaves its data and is gone',
    () =>
      onTable(async (table, _sheet, context) => {
        const range = table.convertToRange().load('address,values');
        const gone = context.workbook.tables.getItemOrNullObject('得分表');
        await context.sync();
        expect([range.address, gone.isNullObject]).toEqual(['Sheet1!B2:D5', true]);
        expect(range.values[1]).toEqual(['甲班', 95, '党建']);
      }),
  );

  documented(
    '/javascript/api/excel/excel.table#excel-excel-table-delete-member(1)',
    'a deleted table takes its data along',
    () =>
      onTable(async (table, sheet, context) => {
        table.delete();
        const cells = sheet.getRange('B2:D5').getUsedRangeOrNullObject(true);
        await context.sync();
        expect(cells.isNullObject).toBe(true);
      }),
  );

  documented(
    '/javascript/api/excel/excel.table#excel-excel-table-name-member',
    'a name twice is refused, and one that is no name',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.tables.add('A1:B3', true).name = '甲';
        const second = sheet.tables.add('D1:E3', true);
        await context.sync();
        second.name = '甲';
        await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
        second.name = '有 空格';
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-gettables-member(1)',
    'a range tells the tables it touches, or those wholly inside it',
    () =>
      onTable(async (_table, sheet, context) => {
        const touched = sheet.getRange('A1:B3').getTables().getCount();
        const inside = sheet.getRange('A1:B3').getTables(true).getCount();
        await context.sync();
        expect([touched.value, inside.value]).toEqual([1, 0]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.tablechangedeventargs',
    'a change in a table is told with the table’s id and the cells within it',
    async () => {
      const { run } = await openOffice();
      const seen: Excel.TableChangedEventArgs[] = [];
      const id = await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2:D5').values = ROWS;
        const table = sheet.tables.add('B2:D5', true);
        table.load('id');
        await context.sync();
        table.onChanged.add((event) => {
          seen.push(event);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('A1').values = [['外面']];
        sheet.getRange('C3:F3').values = [[1, 2, 3, 4]];
        await context.sync();
        return table.id;
      });
      await eventsDelivered();
      expect(seen).toHaveLength(1);
      expect(seen[0]).toMatchObject({
        tableId: id,
        address: 'C3:D3',
        changeType: 'RangeEdited',
        type: 'TableChanged',
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)',
    'a copied sheet comes with its data beside the one asked for, its table under another name',
    () =>
      onTable(async (_table, sheet, context) => {
        const copy = sheet.copy('After', sheet);
        copy.load('name,position');
        const values = copy.getRange('B2:D3').load('values');
        copy.tables.load('items/name');
        await context.sync();
        expect([copy.name, copy.position]).toEqual(['Sheet1 (2)', 1]);
        expect(values.values[1]).toEqual(['甲班', 95, '党建']);
        expect(copy.tables.items.map(({ name }) => name)).toEqual(['得分表_2']);
      }),
  );

  documented(
    '/javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-getrange-member(1)',
    'the range of a change is got from its event',
    async () => {
      const { run } = await openOffice();
      const addresses: string[] = [];
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.onChanged.add(async (event) => {
          await run(async (inner) => {
            const range = event.getRange(inner).load('address,values');
            await inner.sync();
            addresses.push(`${range.address} ${String(range.values[0]?.[0])}`);
          });
        });
        await context.sync();
        sheet.getRange('C3').values = [['改']];
        await context.sync();
      });
      await eventsDelivered();
      await eventsDelivered();
      expect(addresses).toEqual(['Sheet1!C3 改']);
    },
  );

  documented(
    '/javascript/api/requirement-sets/excel/excel-api-1-9-requirement-set',
    'a table’s autoFilter came with ExcelApi 1.9',
    async () => {
      const { run } = await openOffice({ excelApi: '1.8' });
      const load = run(async (context) => {
        const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true);
        table.autoFilter.load('enabled');
        await context.sync();
      });
      expect(await codeOf(load)).toBe('ApiNotFound');
    },
  );
});
