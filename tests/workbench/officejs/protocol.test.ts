import { codeOf, errorOf, openOffice } from './office';

describe('the protocol, through the real Office.js', () => {
  // /office/dev/add-ins/develop/application-specific-api-model
  test('an unloaded property throws PropertyNotLoaded in the client', async () => {
    const { run } = await openOffice();
    const read = run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(read)).toBe('PropertyNotLoaded');
  });

  // /office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
  test('…OrNullObject answers a null object, getItem an error', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const { worksheets, names, settings, tables } = context.workbook;
      const missing = [
        worksheets.getItemOrNullObject('没有'),
        names.getItemOrNullObject('没有'),
        settings.getItemOrNullObject('没有'),
        tables.getItemOrNullObject('没有'),
        worksheets.getItem('Sheet1').charts.getItemOrNullObject('没有'),
        worksheets.getItem('Sheet1').getUsedRangeOrNullObject(),
      ];
      await context.sync();
      expect(missing.map((object) => object.isNullObject)).toEqual(missing.map(() => true));
    });
    const get = run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    expect(await codeOf(get)).toBe('ItemNotFound');
  });

  // /office/dev/add-ins/develop/application-specific-api-model: a batch is no transaction
  test('an error in the middle of a batch keeps what was done before and stops there', async () => {
    const { run, workbook } = await openOffice();
    const error = await errorOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['before']];
        sheet.getRange('A2').values = [['wrong', 'shape']];
        sheet.getRange('A3').values = [['after']];
        await context.sync();
      }),
    );
    expect(error?.code).toBe('InvalidArgument');
    expect(error?.debugInfo.errorLocation).toBe('Range.values');
    const sheet = workbook.sheets[0];
    expect(sheet?.cell(0, 0)?.value).toBe('before');
    expect(sheet?.cell(2, 0)).toBeUndefined();
  });

  test('a member the host does not have is ApiNotFound, named', async () => {
    const { run } = await openOffice();
    const error = await errorOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').shapes.load('items/name');
        await context.sync();
      }),
    );
    expect(error?.code).toBe('ApiNotFound');
    expect(error?.message).toContain('Worksheet.shapes');
    const load = await errorOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('linkedDataTypeState');
        await context.sync();
      }),
    );
    expect(load?.message).toContain('Range.linkedDataTypeState');
  });

  // /javascript/api/requirement-sets/excel/excel-api-requirement-sets
  test('an older ExcelApi does not have what came later', async () => {
    const { run, client } = await openOffice({ excelApi: '1.7' });
    const { requirements } = client.Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.7')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
    const later = run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.load('type');
      await context.sync();
    });
    expect(await codeOf(later)).toBe('ApiNotFound');
  });

  test('the host itself refuses newer members, whatever the client checks', async () => {
    const { host } = await openOffice({ excelApi: '1.7' });
    const answer = host.execute(
      JSON.stringify({
        Actions: [
          { Id: 1, ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['ShowGridlines'] } },
        ],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 1 },
          2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
          3: {
            Id: 3,
            ObjectPathType: 5,
            ParentObjectPathId: 2,
            ArgumentInfo: { Arguments: ['Sheet1'] },
          },
        },
      }),
    );
    expect(JSON.parse(answer)).toMatchObject({
      Error: { Code: 'ApiNotFound', Location: 'Worksheet.showGridlines', HttpStatusCode: 404 },
      Results: [],
    });
  });

  // /javascript/api/requirement-sets/excel/excel-api-requirement-sets
  test('"1.10" is newer than "1.9"', async () => {
    const { client } = await openOffice({ excelApi: '1.10' });
    const { requirements } = client.Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.11')).toBe(false);
  });

  test('requests and bytes are counted', async () => {
    const { run, host } = await openOffice();
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['班']];
      await context.sync();
      await context.sync();
    });
    // One sync with work, one without, and the client's giving back of its reference.
    expect(host.requests).toBeGreaterThanOrEqual(1);
    expect(host.requests).toBeLessThanOrEqual(3);
    expect(host.bytesIn).toBeGreaterThan(100);
    expect(host.bytesOut).toBeGreaterThan(20);
  });

  // /office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
  test('too large a request and too large an answer are refused', async () => {
    const small = await openOffice({ payloadLimit: 5000 });
    const write = small.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [['x'.repeat(6000)]];
      await context.sync();
    });
    expect(await codeOf(write)).toBe('RequestPayloadSizeLimitExceeded');
    const read = small.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:Z999').load('values');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  // /office/dev/add-ins/excel/performance#suspend-excel-processes-temporarily
  test('formulas are right at the next load; manual mode and suspension hold them back', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { application } = context.workbook;
      sheet.getRange('A1:A2').values = [[1], ['=A1*10']];
      const first = sheet.getRange('A2').load('values');
      sheet.getRange('A1').values = [[2]];
      const second = sheet.getRange('A2').load('values,valueTypes');
      await context.sync();
      expect([first.values, second.values]).toEqual([[[10]], [[20]]]);
      application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[3]];
      second.load('values');
      await context.sync();
      expect(second.values).toEqual([[20]]);
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[4]];
      second.load('values');
      await context.sync();
      expect(second.values).toEqual([[30]]);
      application.calculate('Full');
      second.load('values');
      await context.sync();
      expect(second.values).toEqual([[40]]);
    });
  });

  test('clients and hosts in one process do not disturb each other', async () => {
    const [one, two] = [await openOffice(), await openOffice({ excelApi: '1.7' })];
    await one.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['one']];
      await context.sync();
    });
    expect(two.workbook.sheets[0]?.usedArea(false)).toBeNull();
    expect(two.client.Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
    expect(one.client.Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
    expect(two.host.requests).toBe(0);
  });

  // /javascript/api/office/officeextension.trackedobjects
  test('references are given back when Excel.run ends', async () => {
    const { run, client } = await openOffice();
    await run(async (context) => {
      for (let row = 1; row <= 20; row++) {
        context.workbook.worksheets.getItem('Sheet1').getRange(`A${row}`).values = [[row]];
      }
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A20').load('values');
      await context.sync();
      expect(range.values).toEqual([[20]]);
    });
  });

  // /javascript/api/office/officeextension.clientobject#office-officeextension-clientobject-isnullobject-member
  test('load without names, and of isNullObject, answers what there is', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Sheet1');
      sheet.load('isNullObject');
      const range = sheet.getRange('A1').load();
      context.workbook.worksheets.load('name,visibility');
      await context.sync();
      expect(sheet.isNullObject).toBe(false);
      expect([range.address, range.values, range.rowHidden]).toEqual(['Sheet1!A1', [['']], false]);
      expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Sheet1']);
    });
  });

  // /javascript/api/office/officeextension.trackedobjects
  test('a range stays usable over many syncs, also after one that failed', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[1, 2]];
      await context.sync();
      range.format.fill.color = 'yellow';
      range.format.borders.getItem('EdgeTop').style = 'Continuous';
      range.values = [[1], [2]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, 2]]);
    });
  });
});
