/** What runs in the workbench is what ships to Excel: the same bytes, with nothing of the workbench. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { root, startWorkbench, type Workbench } from './openWorkbench';

const dist = join(root, 'dist');
let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

async function files(folder: string, below = ''): Promise<readonly string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const nested = entries.map((entry) => {
    const name = join(below, entry.name);
    return entry.isDirectory() ? files(folder, name) : Promise.resolve([name]);
  });
  return (await Promise.all(nested)).flat();
}

it('every file the pane loads in the workbench is the one in dist, byte for byte', async () => {
  const page = await workbench.browser.newPage();
  const loaded = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/pane/')) loaded.add(pathname.slice('/pane/'.length));
  });
  await page.goto(workbench.server.url);
  const pane = page.frameLocator('iframe[data-pane]');
  // The sheet was read: the use cases, which come after the first paint, are loaded as well.
  await pane.getByText('这张表不是考评表').waitFor();
  // Over plain http Office.js asks for a page that vouches for its host: the workbench's own.
  const shipped = [...loaded].filter((name) => !/agaveerrorux/i.test(name));
  expect(shipped).toEqual(expect.arrayContaining(['office-js/office.js', 'taskpane.html']));
  for (const name of shipped) {
    // Asked for anew: a browser hands back decoded text, not the bytes that came.
    const served = await fetch(`${workbench.server.url}pane/${name}`);
    const bytes = new Uint8Array(await served.arrayBuffer());
    expect([name, digest(bytes)]).toEqual([name, digest(await readFile(join(dist, name)))]);
  }
  await page.close();
});

it('Office.js in dist is the npm package, byte for byte', async () => {
  const source = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  const copied = await files(join(dist, 'office-js'));
  expect(copied).toContain('office.js');
  for (const name of copied) {
    const original = join(source, name.replace(/^AgaveErrorUX/, 'agaveerrorux'));
    const same =
      digest(await readFile(join(dist, 'office-js', name))) === digest(await readFile(original));
    expect([name, same]).toEqual([name, true]);
  }
});

it('no workbench code ships to Excel', async () => {
  const maps = (await files(dist)).filter((name) => name.endsWith('.js.map'));
  expect(maps.length).toBeGreaterThan(0);
  for (const name of maps) {
    const { sources } = JSON.parse(await readFile(join(dist, name), 'utf8')) as {
      sources: readonly string[];
    };
    expect(sources.filter((source) => /src\/workbench|excelts|echarts/.test(source))).toEqual([]);
  }
});

it('what the pane needs for its first paint stays within 120 KB of script, gzipped, Office.js apart', async () => {
  const html = await readFile(join(dist, 'taskpane.html'), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*src="?([^"\s>]+)/g)]
    .map(([, source = '']) => source)
    .filter((source) => !source.startsWith('office-js/'));
  expect(scripts).toEqual(expect.arrayContaining([expect.stringMatching(/^taskpane\..*\.js$/)]));
  const sizes = await Promise.all(
    scripts.map(async (source) => gzipSync(await readFile(join(dist, source))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120 * 1024);
});

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
