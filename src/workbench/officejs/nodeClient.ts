import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Host } from './host';

/** The namespaces of Microsoft's client, talking to one host. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  /**
   * The client's own namespace, but not started as in a task pane: office.js itself wants a
   * browser. `onReady` and `context` are ours: `context` has `requirements` (the client's own
   * matrix over the host's), the languages, host and platform, and nothing else.
   */
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Stops the events of the host from reaching this client. */
  readonly close: () => void;
}

/** The parts of the client's global object we touch. */
interface ClientWindow {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & { readonly HostBridge: HostBridge };
  OSF: { _OfficeAppFactory?: { getContext(): object } };
  OfficeExt: {
    readonly Requirement: {
      readonly RequirementsMatrixFactory: {
        getDefaultRequirementMatrix(app: { get_requirementMatrix(): string }): object;
      };
    };
  };
}

/** The client's door for hosts that embed it without a browser. */
interface HostBridge {
  init(bridge: Bridge): void;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  /** Set by the client. */
  onMessageFromHost?: (message: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

const EXECUTE = 1;
const EVENT = 3;

let compiled: Promise<Script> | undefined;

/**
 * Loads Microsoft's unmodified Excel client in a world of its own and joins it to the host, so that
 * `Excel.run` works in Node as it does in Excel. Clients do not know of each other.
 */
export async function loadOfficeJs(host: Host): Promise<OfficeClient> {
  const script = await (compiled ??= compileClient());
  const window = createWindow();
  script.runInContext(createContext(window));
  const client = window as unknown as ClientWindow;
  provideContext(client, host);
  const close = bridgeTo(host, client);
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    close,
  };
}

async function compileClient(): Promise<Script> {
  // Resolved from the project, not from this file: the code may run bundled or as a test.
  const require = createRequire(__filename);
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
  const file = join(folder, 'dist', 'excel-web-16.00.js');
  return new Script(await readFile(file, 'utf8'), { filename: file });
}

/** The little the client wants of a browser while it loads. */
function createWindow(): object {
  const nothing = (): undefined => undefined;
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console,
    navigator: { userAgent: 'Node', language: 'zh-CN' },
    location: {
      href: 'https://localhost/',
      origin: 'https://localhost',
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      pathname: '/',
      search: '',
      hash: '',
    },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
      removeEventListener: nothing,
      cookie: '',
      readyState: 'complete',
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  window['window'] = window;
  window['self'] = window;
  return window;
}

/** Gives the client the part of Office.context it asks itself: which sets this Excel has. */
function provideContext({ Office: office, OSF, OfficeExt }: ClientWindow, host: Host): void {
  const matrix = JSON.stringify(host.requirementMatrix);
  const context = {
    requirements: OfficeExt.Requirement.RequirementsMatrixFactory.getDefaultRequirementMatrix({
      get_requirementMatrix: () => matrix,
    }),
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage: host.locale,
    contentLanguage: host.locale,
  };
  // Office.context is a getter that asks this factory, which office.js would have made.
  OSF._OfficeAppFactory = { getContext: () => context };
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const onReady = (ready?: (known: typeof info) => unknown): Promise<typeof info> =>
    Promise.resolve(info).then(async (known) => {
      await ready?.(known);
      return known;
    });
  Object.defineProperty(office, 'onReady', { value: onReady, configurable: true });
}

function bridgeTo(host: Host, { OfficeExtension: extension }: ClientWindow): () => void {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, type, message } = JSON.parse(text) as BridgeMessage;
      if (type !== EXECUTE) return;
      const { body } = message;
      const answer = host.execute(typeof body === 'string' ? body : JSON.stringify(body));
      // Excel answers later, never before the call has returned.
      setImmediate(() =>
        deliver(bridge, { id, type: 2, message: { statusCode: 200, headers: {}, body: answer } }),
      );
    },
  };
  extension.HostBridge.init(bridge);
  return host.onEvent((entries) => {
    setImmediate(() => deliver(bridge, { type: EVENT, message: { entries } }));
  });
}

function deliver(bridge: Bridge, message: object): void {
  bridge.onMessageFromHost?.(JSON.stringify(message));
}
