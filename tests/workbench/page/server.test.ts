import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorkbenchServer, type WorkbenchServer } from '../../../src/workbench/page/server';

let server: WorkbenchServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-'));
  await mkdir(join(folder, 'pane/office-js'), { recursive: true });
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'page/index.html'), '<title>page</title>');
  await writeFile(join(folder, 'page/page.js'), '1');
  await writeFile(join(folder, 'pane/taskpane.html'), '<title>pane</title>');
  await writeFile(join(folder, 'pane/office-js/office.js'), '2');
  server = await start(0);
});

afterAll(() => server.close());

function start(port: number): Promise<WorkbenchServer> {
  return startWorkbenchServer({
    port,
    paneDir: join(folder, 'pane'),
    pageDir: join(folder, 'page'),
    sample: new Uint8Array([80, 75]),
    sampleName: '示例月',
  });
}

const get = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);

/** Sends the path as it is; fetch would tidy it up. */
function raw(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { hostname, port } = new URL(server.url);
  return new Promise((done, failed) => {
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', failed)
      .end();
  });
}

test('the page is served with a strict policy, its files with their types', async () => {
  const page = await get('/');
  expect(await page.text()).toContain('page');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  const script = await get('/page.js');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test('the pane is served as it ships, and may be framed only here', async () => {
  const pane = await get('/pane/taskpane.html?_host_Info=x');
  expect(await pane.text()).toBe('<title>pane</title>');
  expect(pane.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  expect(await (await get('/pane/office-js/office.js')).text()).toBe('2');
});

test('Office.js finds a page that trusts its parent', async () => {
  const trust = await get('/pane/office-js/AgaveErrorUX/index.html');
  expect(trust.status).toBe(200);
  expect(await trust.text()).toContain('hostUserTrusted');
});

test('the sample comes with its name', async () => {
  const sample = await get('/sample.xlsx');
  expect(sample.headers.get('content-type')).toContain('spreadsheetml');
  expect(decodeURIComponent(sample.headers.get('x-file-name') ?? '')).toBe('示例月');
  expect(new Uint8Array(await sample.arrayBuffer())).toEqual(new Uint8Array([80, 75]));
});

test.each([
  ['/pane/../secret.txt'],
  ['/../secret.txt'],
  ['/pane/..%2fsecret.txt'],
  ['/pane/%2e%2e/secret.txt'],
  ['/pane/..\\secret.txt'],
  ['/pane/office-js/../../../secret.txt'],
  ['/%00'],
  ['/%E0%A4%A'],
])('%s leads nowhere', async (path) => {
  expect([400, 404]).toContain(await raw(path));
});

test('other methods and other host names are turned away', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405);
  expect(await raw('/', { Host: 'evil.example' })).toBe(403);
  expect((await get('/', { method: 'HEAD' })).status).toBe(200);
  expect((await get('/nothing.js')).status).toBe(404);
});

test('where the port is taken the next free one is used', async () => {
  const taken = Number(new URL(server.url).port);
  const second = await start(taken);
  try {
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    expect((await fetch(second.url)).status).toBe(200);
  } finally {
    await second.close();
  }
});
