import { connectPane, type PaneMessage } from '../../../src/workbench/officejs/browserBridge';
import { createHost } from '../../../src/workbench/officejs/host';
import { TRUST_PAGE } from '../../../src/workbench/officejs/trustPage';
import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import { Workbook } from '../../../src/workbench/workbook/Workbook';

/** A page with a pane in it, both as far as messages go. */
function openPane() {
  const workbook = new Workbook();
  workbook.loadSheet('Sheet1');
  const host = createHost(workbook, { calculator: createCalculator(), excelApi: '1.10' });
  const listeners = new Set<(event: PaneMessage) => void>();
  const received: Record<string, unknown>[] = [];
  const contentWindow = {
    postMessage: (message: string) =>
      void received.push(JSON.parse(message) as Record<string, unknown>),
  };
  const connection = connectPane({ contentWindow }, host, {
    parent: {
      location: { origin: 'http://localhost:3000' },
      addEventListener: (_type, listener) => void listeners.add(listener),
      removeEventListener: (_type, listener) => void listeners.delete(listener),
    },
  });
  const ask = (message: object, source: unknown = contentWindow) => {
    const data = JSON.stringify({
      _messageType: 0,
      _conversationId: 'c',
      _correlationId: 7,
      ...message,
    });
    for (const listener of listeners) listener({ data, origin: 'http://localhost:3000', source });
  };
  return { workbook, host, connection, ask, received, listeners };
}

describe('the page’s side of a pane', () => {
  test('the frame’s name says where Office.js is and whom to talk to', () => {
    const { connection } = openPane();
    const name = JSON.parse(connection.frameName) as Record<string, string>;
    expect(name['hostInfo']).toBe('Excel$Web$16.01$zh-CN$telemetry$$$0');
    expect(name['xdmInfo']).toMatch(/^[^|]+\|pane\d+\|http%3A%2F%2Flocalhost%3A3000$/);
    expect(connection.hostInfoQuery).toBe(`_host_Info=${name['hostInfo'] ?? ''}`);
  });

  test('the start conversation tells the pretended version', () => {
    const { ask, received } = openPane();
    ask({ _actionName: 'ContextActivationManager_getAppContextAsync' });
    expect(received[0]).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _errorCode: 0,
      _correlationId: 7,
      _data: { _appName: 16 },
    });
    const { _requirementMatrix: matrix } = received[0]?.['_data'] as Record<string, string>;
    expect(JSON.parse(matrix ?? '')).toMatchObject({ ExcelApi: '1.10' });
  });

  test('requests are executed; strangers are not answered', () => {
    const { ask, received, host } = openPane();
    const body = JSON.stringify({ Actions: [{ Id: 1, ActionType: 5 }], ObjectPaths: {} });
    const message = { _actionName: 'executeMethod', _data: { ArrayData: [0, 0, 0, 0, body] } };
    ask(message, {});
    expect(received).toEqual([]);
    ask(message);
    expect(received[0]?.['_data']).toEqual({
      Error: 0,
      Data: [200, [], '{"Results":[{"ActionId":1,"Value":null}]}'],
    });
    expect(host.requests).toBe(1);
    ask({ _actionName: 'notifyHost' });
    expect(received[1]?.['_data']).toEqual({ Error: 0 });
  });

  test('events are pushed to a pane that registered, until it is gone', () => {
    const { ask, received, connection, workbook, host, listeners } = openPane();
    const sheet = workbook.sheets[0];
    const register = {
      Actions: [{ Id: 1, ActionType: 3, ObjectPathId: 3, Name: '_RegisterDataChangedEvent' }],
      ObjectPaths: {
        1: { ObjectPathType: 1 },
        2: { ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        3: { ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Sheet1'] } },
      },
    };
    host.execute(JSON.stringify(register));
    const edit = () => workbook.changed({ kind: 'cells', sheetId: sheet?.id ?? '', address: 'A1' });
    edit();
    expect(received).toEqual([]);
    ask({ _actionName: 'richApiMessage', _actionType: 1 });
    edit();
    expect(received[1]).toMatchObject({ _responseType: 1, _correlationId: -1 });
    const pushed = received[1]?.['_data'] as { ArrayData: unknown[][] };
    expect(pushed.ArrayData[0]?.slice(0, 3)).toEqual([65536, 10, sheet?.id]);
    connection.disconnect();
    edit();
    expect(received).toHaveLength(2);
    expect(listeners.size).toBe(0);
  });

  test('document.settings are the workbook’s settings: told at the start, saved, loaded anew', () => {
    const { ask, received, workbook } = openPane();
    workbook.settings.set('月份', '2026-11');
    ask({ _actionName: 'ContextActivationManager_getAppContextAsync' });
    expect(received[0]?.['_data']).toMatchObject({ _settings: { 月份: '"2026-11"' } });
    ask({
      _actionName: 'executeMethod',
      _data: {
        DdaMethod: { DispatchId: 76 },
        DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['班组', '["甲班"]']] },
      },
    });
    expect([...workbook.settings]).toEqual([['班组', ['甲班']]]);
    ask({ _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 75 } } });
    expect(received[2]?.['_data']).toEqual({
      Error: 0,
      Settings: [{ Name: '班组', Value: '["甲班"]' }],
    });
  });

  test('the trust page says yes to the pane', () => {
    expect(TRUST_PAGE).toContain('hostUserTrusted: true');
  });
});
