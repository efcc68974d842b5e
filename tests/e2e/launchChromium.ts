import { createReadStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { extract } from 'tar-fs';

/** Flags that keep a headless Chromium from calling home; the sandbox needs rights root lacks. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A real Chromium: the one CHROMIUM_PATH names, else the one in the npm package
 * @sparticuz/chromium with the system libraries it brings, for machines that lack them.
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return chromium.launch({ executablePath: named, args: QUIET });
  const executablePath = await sparticuz.executablePath();
  const libraries = await unpackLibraries();
  return chromium.launch({
    executablePath,
    args: [...sparticuz.args.filter((flag) => !UNWANTED.includes(flag)), ...QUIET],
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    },
  });
}

/** Flags of that package made for a cloud function: they hide faults, or end the browser with its first page. */
const UNWANTED = [
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--single-process',
  '--no-zygote',
];

async function unpackLibraries(): Promise<string> {
  const folder = join(tmpdir(), 'scorecard-chromium-libraries');
  const libraries = join(folder, 'lib');
  if (existsSync(libraries)) return libraries;
  const archive = join(packageFolder(), 'bin', 'al2023.tar.br');
  await mkdir(folder, { recursive: true });
  await pipeline(createReadStream(archive), createBrotliDecompress(), extract(folder));
  return libraries;
}

/** The package's folder: its entry lies two levels down, and package.json is not exported. */
function packageFolder(): string {
  let folder = dirname(createRequire(__filename).resolve('@sparticuz/chromium'));
  while (!existsSync(join(folder, 'bin'))) folder = dirname(folder);
  return folder;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
