import { codeOf, eventsDelivered, openOffice } from './office';

describe('worksheets, names and settings, through the real Office.js', () => {
  // /office/dev/add-ins/excel/excel-add-ins-worksheets
  test('sheets are added, found, renamed, moved, hidden and deleted', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('得分明细');
      added.tabColor = '#00ff00';
      added.showGridlines = false;
      worksheets.add();
      worksheets.load('items/name,items/position,items/tabColor');
      added.load('id,name,visibility');
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', '得分明细', 'Sheet2']);
      const byId = worksheets.getItem(added.id);
      byId.name = '汇总排名';
      byId.position = 0;
      worksheets.getItem('Sheet2').visibility = 'Hidden';
      const count = worksheets.getCount(true);
      const last = worksheets.getLast(true).load('name');
      await context.sync();
      expect([count.value, last.name]).toEqual([2, 'Sheet1']);
      worksheets.getItem('sheet2').delete();
      await context.sync();
    });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['汇总排名', 'Sheet1']);
    expect(workbook.sheets[0]).toMatchObject({ tabColor: '#00FF00', showGridlines: false });
  });

  // /javascript/api/excel/excel.worksheet#excel-excel-worksheet-name-member
  test('a name twice is ItemAlreadyExists, a name no sheet can have InvalidArgument', async () => {
    const { run } = await openOffice();
    const add = (name: string) =>
      run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
    expect(await codeOf(add('sheet1'))).toBe('ItemAlreadyExists');
    for (const name of ['a/b', '[x]', 'x'.repeat(32), "'quoted", 'History']) {
      expect([name, await codeOf(add(name))]).toEqual([name, 'InvalidArgument']);
    }
  });

  // /javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  test('the last visible sheet cannot be deleted or hidden, a very hidden one not deleted', async () => {
    const { run } = await openOffice();
    const act = (change: (sheet: Excel.Worksheet) => void, name = 'Sheet1') =>
      codeOf(
        run(async (context) => {
          change(context.workbook.worksheets.getItem(name));
          await context.sync();
        }),
      );
    expect(await act((sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(await act((sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
    await run(async (context) => {
      context.workbook.worksheets.add('深藏').visibility = 'VeryHidden';
      await context.sync();
    });
    expect(await act((sheet) => sheet.delete(), '深藏')).toBe('InvalidOperation');
  });

  // /javascript/api/excel/excel.worksheet#excel-excel-worksheet-name-member
  test('formulas and names follow a renamed sheet and break with a deleted one', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const { worksheets, names } = context.workbook;
      const data = worksheets.add('考核 录入');
      data.getRange('A1').values = [[5]];
      const cell = worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [["='考核 录入'!A1*2&\"'考核 录入'!A1\""]];
      names.add('得分', data.getRange('A1:A9'));
      data.name = '录入';
      cell.load('formulas,values');
      const name = names.getItem('得分').load('formula,type,scope');
      await context.sync();
      expect(cell.formulas).toEqual([['=录入!A1*2&"\'考核 录入\'!A1"']]);
      expect([name.formula, name.type, name.scope]).toEqual([
        '=录入!$A$1:$A$9',
        'Range',
        'Workbook',
      ]);
      data.delete();
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas[0]?.[0]).toContain('#REF!');
    });
    expect(workbook.names[0]?.formula).toBe('#REF!');
  });

  // /office/dev/add-ins/excel/excel-add-ins-workbooks? see /javascript/api/excel/excel.nameditemcollection
  test('names hold ranges and constants, in the workbook or a sheet', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { names } = context.workbook;
      names.add('满分', '=100', '一百分制');
      sheet.names.add('本表', sheet.getRange('B2'));
      names.load('items/name,items/value,items/comment');
      const range = sheet.names.getItem('本表').getRange().load('address');
      const none = names.getItem('满分').getRangeOrNullObject().load('address');
      await context.sync();
      expect(names.items.map(({ name, value, comment }) => [name, value, comment])).toEqual([
        ['满分', 100, '一百分制'],
      ]);
      expect([range.address, none.isNullObject]).toEqual(['Sheet1!B2', true]);
      names.getItem('满分').delete();
      const count = names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    const again = run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').names.add('本表', '=1');
      await context.sync();
    });
    expect(await codeOf(again)).toBe('ItemAlreadyExists');
  });

  // /javascript/api/excel/excel.worksheetprotection
  test('a protected sheet denies writes to locked cells only', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1:B9').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, 'geheim');
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(true);
      expect(sheet.protection.options.allowSort).toBe(false);
      sheet.getRange('B1').values = [[1]];
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
    });
    const act = (change: (sheet: Excel.Worksheet) => void) =>
      codeOf(
        run(async (context) => {
          change(context.workbook.worksheets.getItem('Sheet1'));
          await context.sync();
        }),
      );
    expect(await act((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await act((sheet) => sheet.getRange('2:2').insert('Down'))).toBe('AccessDenied');
    expect(await act((sheet) => sheet.protection.protect())).toBe('AccessDenied');
    expect(await act((sheet) => sheet.protection.unprotect('wrong'))).toBe('AccessDenied');
    expect(await act((sheet) => sheet.protection.unprotect('geheim'))).toBe('no error');
    expect(await act((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('no error');
  });

  // /javascript/api/excel/excel.worksheetfreezepanes
  test('panes are frozen, told and let go', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
      const none = freezePanes.getLocationOrNullObject();
      freezePanes.freezeAt('A1:B3');
      const frozen = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([none.isNullObject, frozen.address]).toEqual([true, 'Sheet1!A1:B3']);
    });
    expect(workbook.sheets[0]?.frozen).toEqual({ rows: 3, columns: 2 });
  });

  // /javascript/api/excel/excel.pagelayout
  test('page layout: orientation, paper, zoom, print area and titles', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A3';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      pageLayout.load('orientation,paperSize,zoom,topMargin');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(['Landscape', 'A3']);
      expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
      expect(pageLayout.topMargin).toBeCloseTo(72);
      expect([area.address, titles.address]).toEqual(['Sheet1!A1:H40', 'Sheet1!1:3']);
    });
    expect(workbook.names.map(({ name }) => name).sort()).toEqual([
      '_xlnm.Print_Area',
      '_xlnm.Print_Titles',
    ]);
  });

  // /javascript/api/excel/excel.settingcollection
  test('settings are kept, listed and deleted', async () => {
    const { run } = await openOffice();
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('period', { month: '2026-11', teams: 4 });
      settings.load('items/key,items/value');
      await context.sync();
      expect(settings.items.map(({ key }) => key)).toEqual(['period']);
      expect(settings.getItem('period').load('value')).toBeDefined();
      settings.getItem('period').delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe('events, through the real Office.js', () => {
  // /office/dev/add-ins/excel/excel-add-ins-events
  test('onChanged tells what was edited, where and how, until it is removed', async () => {
    const { run, workbook } = await openOffice();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets
        .getItem('Sheet1')
        .onChanged.add(async (event) => void seen.push(event));
      await context.sync();
      return added;
    });
    const write = (value: number) =>
      run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[value]];
        await context.sync();
      });
    await write(1);
    await eventsDelivered();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      type: 'WorksheetChanged',
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      details: { valueBefore: '', valueAfter: 1 },
    });
    // An edit on the page is not the add-in's own.
    const sheet = workbook.sheets[0];
    workbook.changed({ kind: 'cells', sheetId: sheet?.id ?? '', address: 'C3' });
    await eventsDelivered();
    expect(seen[1]).toMatchObject({ address: 'C3', triggerSource: 'Unknown' });
    await run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write(2);
    await eventsDelivered();
    expect(seen).toHaveLength(2);
  });

  // /office/dev/add-ins/excel/excel-add-ins-events#enable-and-disable-events
  test('events can be switched off', async () => {
    const { run } = await openOffice();
    let seen = 0;
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add(async () => void seen++);
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A1').values = [[2]];
      await context.sync();
    });
    await eventsDelivered();
    expect(seen).toBe(1);
  });

  // /office/dev/add-ins/excel/excel-add-ins-events#events-in-excel
  test('sheets tell of being added, activated, selected in and deleted', async () => {
    const { run } = await openOffice();
    const seen: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push('added'));
      worksheets.onDeleted.add(async () => void seen.push('deleted'));
      worksheets.onActivated.add(async () => void seen.push('activated'));
      worksheets.onDeactivated.add(async () => void seen.push('deactivated'));
      worksheets.onSelectionChanged.add(
        async (event) => void seen.push(`selected ${event.address}`),
      );
      await context.sync();
      const added = worksheets.add('新');
      added.activate();
      added.getRange('B2:C3').select();
      await context.sync();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('新!B2:C3');
      added.delete();
      await context.sync();
    });
    await eventsDelivered();
    expect(seen).toEqual([
      'added',
      'deactivated',
      'activated',
      'selected B2:C3',
      'deactivated',
      'activated',
      'deleted',
    ]);
  });
});
