/**
 * How much script the pane needs for its first paint, beside a pane of the make of Microsoft's
 * React template built by the same webpack configuration: `npx tsx tests/bench/bundleSize.ts`.
 * Office.js, which both load, is left out of both. Needs a build (`npm run build`).
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import webpack, { type Configuration } from 'webpack';

const root = resolve(__dirname, '../..');

async function gzipped(folder: string, names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    names.map(async (name) => gzipSync(await readFile(join(folder, name))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const scripts = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name.endsWith('.js'));

async function buildTemplate(): Promise<number> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const make = require('../../webpack.config.js') as (
    env: { part: string },
    argv: { mode: string },
  ) => Configuration;
  const {
    entry: _entry,
    plugins: _plugins,
    output: _output,
    ...same
  } = make({ part: 'addin' }, { mode: 'production' });
  const folder = join(root, 'out', 'react-template');
  const configuration: Configuration = {
    ...same,
    entry: { template: join(__dirname, 'reactTemplate', 'index.tsx') },
    output: { path: folder, filename: '[name].js', clean: true },
  };
  await new Promise<void>((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString('errors-only')));
      else done();
    });
  });
  return gzipped(folder, scripts(await readdir(folder)));
}

async function main(): Promise<void> {
  const dist = join(root, 'dist');
  const html = await readFile(join(dist, 'taskpane.html'), 'utf8');
  const first = [...html.matchAll(/<script[^>]*src="?([^"\s>]+)/g)]
    .map(([, source = '']) => source)
    .filter((source) => !source.startsWith('office-js/'));
  const all = scripts(await readdir(dist));
  // The first words come in a file of their own, one a language, before anything is painted.
  const texts = await Promise.all(all.map((name) => readFile(join(dist, name), 'utf8')));
  const words = all.filter((_name, place) => texts[place]?.includes('没有连上 Excel') === true);
  const line = (what: string, bytes: number): void =>
    console.log(`${what.padEnd(52)} ${(bytes / 1024).toFixed(1).padStart(7)} KB gz`);
  line('React template, all of it (needed for its first paint)', await buildTemplate());
  line('this pane, needed for its first paint', await gzipped(dist, [...first, ...words]));
  line('this pane, all that can ever be loaded', await gzipped(dist, all));
}

void main();
