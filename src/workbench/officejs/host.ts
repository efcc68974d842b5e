import type { Calculator } from '../workbook/formulas/Calculator';
import { uncalculated } from '../workbook/formulas/uncalculated';
import type { Workbook } from '../workbook/Workbook';
import { createEventQueue, type EventEntry } from './EventQueue';
import { executeActions } from './execute';
import { HostError } from './HostError';
import { parseRequest } from './protocol';
import { settle, type Session } from './Session';
import { forwardChanges } from './workbookEvents';

/** The newest ExcelApi the host can pretend to be. */
export const NEWEST_EXCEL_API = '1.14';

/** Excel on the web takes and gives no more than this in one message. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface HostOptions {
  readonly calculator: Calculator;
  /** The ExcelApi version to pretend to be; the newest known by default. */
  readonly excelApi?: string;
  /** The language values are typed and shown in; "zh-CN" by default. */
  readonly locale?: string;
  /** Bytes of one request or answer; Excel on the web's 5 MB by default. */
  readonly payloadLimit?: number;
}

/** An answer body, and the HTTP status of what came of it (the transport itself always says 200). */
export interface ExecuteAnswer {
  readonly status: number;
  readonly body: string;
}

/** The stand-in for Excel: takes request bodies, answers bodies, and pushes events. */
export interface Host {
  readonly workbook: Workbook;
  readonly excelApi: string;
  readonly locale: string;
  /** Requests answered so far. */
  readonly requests: number;
  /** UTF-8 bytes of all request bodies so far. */
  readonly bytesIn: number;
  /** UTF-8 bytes of all answer bodies so far. */
  readonly bytesOut: number;
  /** How often each HTTP status was answered. */
  readonly statuses: ReadonlyMap<number, number>;
  /** What `Office.context.requirements` is made of: {"ExcelApi": "1.14", …}. */
  readonly requirementMatrix: Readonly<Record<string, string>>;
  /** Answers a request body with an answer body; never throws. */
  execute(requestBody: string): string;
  /** The same with the status beside it, as executeMethod wants it. */
  executeMethod(requestBody: string): ExecuteAnswer;
  /** Calls back with event entries as Office.js takes them, until the returned function is called. */
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** Lets go of the workbook's changes. */
  dispose(): void;
}

/** A host over a workbook. Several hosts do not know of each other. */
export function createHost(workbook: Workbook, options: HostOptions): Host {
  const session = createSession(workbook, options);
  const limit = options.payloadLimit ?? PAYLOAD_LIMIT;
  const stopForwarding = forwardChanges(session);
  const statuses = new Map<number, number>();
  let executing = false;
  // What others change (the page) is told at once; what a request changes, after its actions.
  const stopFlushing = workbook.onChange(() => {
    if (!executing) session.events.flush();
  });
  let requests = 0;
  let bytesIn = 0;
  let bytesOut = 0;

  const executeMethod = (requestBody: string): ExecuteAnswer => {
    const size = byteLength(requestBody);
    requests++;
    bytesIn += size;
    executing = true;
    let answer = answerRequest(requestBody, size, session, limit);
    executing = false;
    if (byteLength(answer.body) > limit) {
      const message = 'The answer is larger than Excel sends in one piece.';
      answer = failed(new HostError('ResponsePayloadSizeLimitExceeded', message), 0, []);
    }
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    bytesOut += byteLength(answer.body);
    session.events.flush();
    return answer;
  };

  return {
    workbook,
    excelApi: session.excelApi,
    locale: session.locale,
    requirementMatrix: { ExcelApi: session.excelApi, DialogApi: '1.2', SharedRuntime: '1.1' },
    statuses,
    get requests() {
      return requests;
    },
    get bytesIn() {
      return bytesIn;
    },
    get bytesOut() {
      return bytesOut;
    },
    execute: (requestBody) => executeMethod(requestBody).body,
    executeMethod,
    onEvent: (listener) => session.events.listen(listener),
    dispose: () => {
      stopForwarding();
      stopFlushing();
    },
  };
}

function createSession(workbook: Workbook, options: HostOptions): Session {
  return {
    workbook,
    calculator: options.calculator,
    excelApi: options.excelApi ?? NEWEST_EXCEL_API,
    locale: options.locale ?? 'zh-CN',
    events: createEventQueue(),
    references: new Map(),
    referenceIds: new WeakMap(),
    nextReference: 1,
    // Excel calculates them on opening.
    dirty: uncalculated(workbook),
    allDirty: false,
    calculationMode: 'Automatic',
    calculationSuspended: false,
    eventsEnabled: true,
    ownChange: false,
    passwords: new WeakMap(),
  };
}

function answerRequest(body: string, size: number, session: Session, limit: number): ExecuteAnswer {
  if (size > limit) {
    const message = 'The request is larger than Excel takes in one piece.';
    return failed(new HostError('RequestPayloadSizeLimitExceeded', message), 0, []);
  }
  const heldBefore = new Set(session.references.keys());
  try {
    const request = parseRequest(body);
    const { results, failure } = executeActions(request, session);
    session.calculationSuspended = false;
    settle(session);
    if (!request.keepReferences) dropNew(session, heldBefore);
    if (failure !== null) return failed(failure.error, failure.index, results);
    return { status: 200, body: JSON.stringify({ Results: results }) };
  } catch (error) {
    const known =
      error instanceof HostError ? error : new HostError('InvalidRequest', String(error));
    return failed(known, 0, []);
  }
}

function dropNew(session: Session, heldBefore: ReadonlySet<string>): void {
  for (const reference of session.references.keys()) {
    if (!heldBefore.has(reference)) session.references.delete(reference);
  }
}

function failed(error: HostError, index: number, results: readonly object[]): ExecuteAnswer {
  const body = {
    Error: {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: index,
      HttpStatusCode: error.httpStatus,
    },
    Results: results,
  };
  return { status: error.httpStatus, body: JSON.stringify(body) };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
