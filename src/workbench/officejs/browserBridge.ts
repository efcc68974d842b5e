import type { EventEntry } from './EventQueue';
import type { Host } from './host';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from './Json';
import { answerSettings, documentSettingsRequest, serializedSettings } from './documentSettings';
import { answerMessage, paneRequest, type PaneRequest } from './paneMessages';

/** The frame a pane runs in, as far as the bridge needs it: an HTMLIFrameElement is one. */
export interface PaneFrame {
  readonly contentWindow: PaneWindow | null;
}

/** The window messages go to. */
export interface PaneWindow {
  postMessage(message: string, targetOrigin: string): void;
}

/** The window the messages of panes arrive at: the page's `window` is one. */
export interface ParentWindow {
  readonly location: { readonly origin: string };
  addEventListener(type: 'message', listener: (event: PaneMessage) => void): void;
  removeEventListener(type: 'message', listener: (event: PaneMessage) => void): void;
}

export interface PaneMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

export interface PaneOptions {
  /** The window the frame lies in; the global one by default. */
  readonly parent?: ParentWindow;
  /** The pane's interface language; the host's locale by default. */
  readonly uiLocale?: string;
  /** What the pane is told the document is called. */
  readonly documentUrl?: string;
  /** Told of every message the pane sends, for a log. */
  readonly onAction?: (actionName: string) => void;
}

export interface PaneConnection {
  /** The frame's `name`: set it before its `src`. */
  readonly frameName: string;
  /** To be added to the frame's address: "_host_Info=…". */
  readonly hostInfoQuery: string;
  /** Stops answering. */
  readonly disconnect: () => void;
}

let panes = 0;

/**
 * Answers Office.js in a frame as Excel on the web does: the conversation of its start, its
 * requests, and pushed events. Messages from any other window are not read.
 */
export function connectPane(
  frame: PaneFrame,
  host: Host,
  options: PaneOptions = {},
): PaneConnection {
  // The browser's window does all that a ParentWindow does; its overloads hide it.
  const parent: ParentWindow = options.parent ?? window;
  const paneId = `pane${++panes}`;
  // Never given twice: Office.js keeps document.settings by it as long as the browser's tab lives.
  const conversationId = `workbench-${paneId}-${Date.now().toString(36)}`;
  const locale = options.uiLocale ?? host.locale;
  const hostInfo = `Excel$Web$16.01$${locale}$telemetry$$$0`;
  const origin = parent.location.origin;
  let paneOrigin: string | null = null;
  let listening = false;

  const send = (message: JsonObject): void => {
    frame.contentWindow?.postMessage(JSON.stringify(message), targetOf(paneOrigin));
  };
  const stopEvents = host.onEvent((entries) => {
    if (!listening) return;
    const pushed = { actionName: 'richApiMessage', conversationId, correlationId: -1 };
    const data = { ArrayData: wire(entries), Data: wire(entries) };
    send(answerMessage(pushed, data, origin, 1));
  });
  const receive = (event: PaneMessage): void => {
    if (event.source === null || event.source !== frame.contentWindow) return;
    const request = paneRequest(event.data);
    if (request === null) return;
    paneOrigin = event.origin;
    options.onAction?.(request.actionName);
    if (request.actionName === 'richApiMessage') listening = request.actionType === 1;
    send(answerMessage(request, answerTo(request, host, paneId, locale, options), origin, 0));
  };
  parent.addEventListener('message', receive);

  return {
    frameName: JSON.stringify({
      hostInfo,
      xdmInfo: `${conversationId}|${paneId}|${encodeURIComponent(origin)}`,
      serializerVersion: 1,
      flights: '[]',
      disabledChangeGates: '[]',
    }),
    hostInfoQuery: `_host_Info=${hostInfo}`,
    disconnect: () => {
      parent.removeEventListener('message', receive);
      stopEvents();
    },
  };
}

function answerTo(
  request: PaneRequest,
  host: Host,
  paneId: string,
  locale: string,
  options: PaneOptions,
): JsonObject {
  switch (request.actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(host, paneId, locale, options);
    case 'executeMethod':
      return execute(request.data, host);
    default:
      return { Error: 0 };
  }
}

/** The request body is the fifth of the call's arguments. */
function execute(data: Json, host: Host): JsonObject {
  const settings = documentSettingsRequest(data);
  if (settings !== null) return answerSettings(settings, host.workbook.settings);
  const args = isJsonObject(data) ? data['ArrayData'] : undefined;
  const body = isJsonArray(args) ? args[4] : undefined;
  if (typeof body !== 'string') return { Error: 0 };
  return { Error: 0, Data: [200, [], host.execute(body)] };
}

function appContext(host: Host, paneId: string, locale: string, options: PaneOptions): JsonObject {
  return {
    _id: paneId,
    _appName: 16,
    _appVersion: '16.0',
    _hostFullVersion: '16.0.17000.10000',
    _appUILocale: locale,
    _dataLocale: host.locale,
    _docUrl: options.documentUrl ?? 'workbook.xlsx',
    _clientMode: 0,
    _settings: serializedSettings(host.workbook.settings),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: paneId,
    _appInstanceId: paneId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(host.requirementMatrix),
    _addinName: 'workbench',
    _appDomains: [],
  };
}

function wire(entries: readonly EventEntry[]): Json {
  return entries.map((entry) => [...entry]);
}

/** A sandboxed frame has the origin "null", which no message can be addressed to. */
function targetOf(origin: string | null): string {
  return origin === null || origin === 'null' ? '*' : origin;
}
