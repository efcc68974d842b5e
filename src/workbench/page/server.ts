import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { TRUST_PAGE } from '../officejs/trustPage';
import { mimeTypeOf } from './mimeTypes';

export interface WorkbenchServerOptions {
  /** The wanted port; the next free one is taken where it is in use. 0 takes any. */
  readonly port: number;
  /** The add-in as it ships. */
  readonly paneDir: string;
  /** The built workbench page. */
  readonly pageDir: string;
  /** The workbook shown at start, or null for a blank one. */
  readonly sample: Uint8Array | null;
  /** Its file name without ".xlsx". */
  readonly sampleName: string;
}

export interface WorkbenchServer {
  readonly url: string;
  close(): Promise<void>;
}

/** How many ports after the wanted one are tried. */
const PORTS_TRIED = 50;

/** Only the page's own files; inline styles, because a grid is nothing but places and colours. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
}

const NOT_FOUND: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };

/** Serves the workbench page, the add-in's pane and the sample, on this machine only. */
export async function startWorkbenchServer(
  options: WorkbenchServerOptions,
): Promise<WorkbenchServer> {
  const server = createServer((request, response) => {
    void answer(request, options)
      .catch(() => ({ ...NOT_FOUND, status: 500, body: 'Internal error' }))
      .then((result) => send(request, response, result));
  });
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, options: WorkbenchServerOptions): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { ...NOT_FOUND, status: 405, headers: { Allow: 'GET, HEAD' } };
  }
  // A page of another site that has got this address under a name of its own is turned away.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
    return { ...NOT_FOUND, status: 403 };
  }
  const path = decodedPath(request.url ?? '/');
  if (path === null) return { ...NOT_FOUND, status: 400 };
  if (path === '/sample.xlsx') return sample(options);
  if (path.startsWith('/pane/')) return paneFile(options.paneDir, path.slice('/pane/'.length));
  const page = await file(options.pageDir, path === '/' ? 'index.html' : path.slice(1));
  return { ...page, headers: { 'Content-Security-Policy': PAGE_POLICY } };
}

function sample(options: WorkbenchServerOptions): Answer {
  if (options.sample === null) return NOT_FOUND;
  return {
    status: 200,
    type: mimeTypeOf('sample.xlsx'),
    body: options.sample,
    headers: { 'X-File-Name': encodeURIComponent(options.sampleName) },
  };
}

/** A file of the add-in; over plain http Office.js asks for a page beside it that trusts us. */
async function paneFile(paneDir: string, path: string): Promise<Answer> {
  const headers = { 'Content-Security-Policy': "frame-ancestors 'self'" };
  if (/(^|\/)agaveerrorux\/index\.html$/i.test(path)) {
    return { status: 200, type: mimeTypeOf('index.html'), body: TRUST_PAGE, headers };
  }
  return { ...(await file(paneDir, path)), headers };
}

async function file(directory: string, path: string): Promise<Answer> {
  const root = resolve(directory);
  const full = resolve(root, path);
  if (!full.startsWith(root + sep)) return NOT_FOUND;
  try {
    return { status: 200, type: mimeTypeOf(full), body: await readFile(full) };
  } catch {
    return NOT_FOUND;
  }
}

/** The path asked for, or null where it is none a file could have. */
function decodedPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    const isPlain = path.startsWith('/') && !/[\0\\]|(^|\/)\.\.?(\/|$)/.test(path);
    return isPlain ? path : null;
  } catch {
    return null;
  }
}

function send(request: IncomingMessage, response: ServerResponse, result: Answer): void {
  const body = typeof result.body === 'string' ? Buffer.from(result.body) : result.body;
  response.writeHead(result.status, {
    'Content-Type': result.type,
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...result.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if (!isPortTaken(error) || port >= wanted + PORTS_TRIED) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    // "localhost" may be ::1 or 127.0.0.1: what the browser asks first depends on the machine.
    server.listen({ port, host: 'localhost' }, () => {
      server.off('error', failed);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function isPortTaken(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE'
  );
}
