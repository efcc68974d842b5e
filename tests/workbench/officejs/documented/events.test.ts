import { eventsDelivered, openOffice } from '../office';
import { documented } from './documented';

type Run = Awaited<ReturnType<typeof openOffice>>['run'];

/** Registers for a sheet's changes and answers what arrives. */
async function changesOf(run: Run): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

function write(run: Run, address: string, values: unknown[][]): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    await context.sync();
  });
}

describe('events', () => {
  documented(
    '/office/dev/add-ins/excel/excel-add-ins-events#register-an-event-handler',
    'a handler is told address, kind and source of a change, and the sheet it is on',
    async () => {
      const { run, workbook } = await openOffice();
      const seen = await changesOf(run);
      await write(run, 'A1:B2', [
        [1, 2],
        [3, 4],
      ]);
      await eventsDelivered();
      expect(seen).toHaveLength(1);
      expect(seen[0]).toMatchObject({
        address: 'A1:B2',
        changeType: 'RangeEdited',
        source: 'Local',
        type: 'WorksheetChanged',
        worksheetId: workbook.sheets[0]?.id,
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-details-member',
    'before and after are told for a single cell only',
    async () => {
      const { run } = await openOffice();
      const seen = await changesOf(run);
      await write(run, 'A1', [[5]]);
      await write(run, 'A1', [['五']]);
      await write(run, 'A1:A2', [[1], [2]]);
      await eventsDelivered();
      expect(seen.map(({ details }) => details)).toEqual([
        { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
        { valueBefore: 5, valueAfter: '五', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
        undefined,
      ]);
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-triggersource-member',
    'triggerSource says whether the add-in itself made the change',
    async () => {
      const { run, workbook } = await openOffice();
      const seen = await changesOf(run);
      await write(run, 'A1', [[1]]);
      const sheet = workbook.sheets[0];
      if (sheet === undefined) throw new Error('there is a sheet');
      sheet.setCell(1, 0, { value: 2, formula: null, style: 0 });
      workbook.changed({ kind: 'cells', sheetId: sheet.id, address: 'A2' });
      await eventsDelivered();
      expect(seen.map(({ triggerSource }) => triggerSource)).toEqual(['ThisLocalAddin', 'Unknown']);
    },
  );

  documented(
    '/javascript/api/excel/excel.datachangetype',
    'inserted and deleted rows, columns and cells are told as such',
    async () => {
      const { run } = await openOffice();
      const seen = await changesOf(run);
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('1:2').insert('Down');
        sheet.getRange('C:C').delete('Left');
        sheet.getRange('B2').insert('Right');
        await context.sync();
      });
      await eventsDelivered();
      expect(seen.map(({ changeType, address }) => [changeType, address])).toEqual([
        ['RowInserted', '1:2'],
        ['ColumnDeleted', 'C:C'],
        ['CellInserted', 'B2'],
      ]);
    },
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-events#enable-and-disable-events',
    'with enableEvents off nothing is told, and the runtime says so',
    async () => {
      const { run } = await openOffice();
      const seen = await changesOf(run);
      await run(async (context) => {
        context.runtime.enableEvents = false;
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
        context.runtime.load('enableEvents');
        await context.sync();
        expect(context.runtime.enableEvents).toBe(false);
        context.runtime.enableEvents = true;
        context.workbook.worksheets.getItem('Sheet1').getRange('A2').values = [[2]];
        await context.sync();
      });
      await eventsDelivered();
      expect(seen.map(({ address }) => address)).toEqual(['A2']);
    },
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-events#remove-an-event-handler',
    'a removed handler is not called any more',
    async () => {
      const { run } = await openOffice();
      const seen: string[] = [];
      const handler = await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const added = sheet.onChanged.add((event) => {
          seen.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
        return added;
      });
      await write(run, 'A1', [[1]]);
      await eventsDelivered();
      await run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      await write(run, 'A2', [[2]]);
      await eventsDelivered();
      expect(seen).toEqual(['A1']);
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-onchanged-member',
    'the collection tells of changes on every sheet',
    async () => {
      const { run, workbook } = await openOffice();
      const seen: (readonly [string, string])[] = [];
      await run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          seen.push([event.worksheetId, event.address]);
          return Promise.resolve();
        });
        await context.sync();
        context.workbook.worksheets.add('二').getRange('C3').values = [[1]];
        await context.sync();
      });
      await write(run, 'A1', [[1]]);
      await eventsDelivered();
      const [first, second] = workbook.sheets;
      expect(seen).toEqual([
        [second?.id, 'C3'],
        [first?.id, 'A1'],
      ]);
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-onadded-member',
    'added, activated and deleted sheets are told with their ids',
    async () => {
      const { run } = await openOffice();
      const seen: string[] = [];
      await run(async (context) => {
        const { worksheets } = context.workbook;
        const record = (event: { type: string }): Promise<void> => {
          seen.push(event.type);
          return Promise.resolve();
        };
        worksheets.onAdded.add(record);
        worksheets.onActivated.add(record);
        worksheets.onDeactivated.add(record);
        worksheets.onDeleted.add(record);
        await context.sync();
        const sheet = worksheets.add('二');
        sheet.activate();
        await context.sync();
        worksheets.getItem('Sheet1').activate();
        sheet.delete();
        await context.sync();
      });
      await eventsDelivered();
      expect(seen).toEqual([
        'WorksheetAdded',
        'WorksheetDeactivated',
        'WorksheetActivated',
        'WorksheetDeactivated',
        'WorksheetActivated',
        'WorksheetDeleted',
      ]);
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheetselectionchangedeventargs',
    'a changed selection is told with its address',
    async () => {
      const { run, workbook } = await openOffice();
      const seen: string[] = [];
      await run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').onSelectionChanged.add((event) => {
          seen.push(`${event.type} ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
        context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').select();
        await context.sync();
      });
      await eventsDelivered();
      expect(workbook.selection).toBe('B2:C3');
      expect(seen).toEqual(['WorksheetSelectionChanged B2:C3']);
    },
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-events#events-in-excel',
    'recalculated formulas are told by onCalculated, changed looks by onFormatChanged',
    async () => {
      const { run } = await openOffice();
      const seen: string[] = [];
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').formulas = [[1], ['=A1*2']];
        await context.sync();
        sheet.onCalculated.add((event) => {
          seen.push(event.type);
          return Promise.resolve();
        });
        sheet.onFormatChanged.add((event) => {
          seen.push(`${event.type} ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('B1').format.fill.color = 'red';
        sheet.getRange('A1').values = [[2]];
        await context.sync();
      });
      await eventsDelivered();
      expect(seen).toEqual(['WorksheetFormatChanged B1', 'WorksheetCalculated']);
    },
  );
});
