import { spawn } from 'node:child_process';
import { readdir, stat, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The two builds: the add-in as it ships to Excel, and the workbench page around it. */
const parts = [
  { part: 'addin', folder: 'dist', page: 'taskpane.html' },
  { part: 'workbench', folder: 'dist-workbench', page: 'index.html' },
] as const;

/** What the builds are made from. */
const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** Builds what is not built yet or is older than its sources. `root` is the project's folder. */
export async function buildPages(root: string, say: (line: string) => void): Promise<void> {
  const newest = Math.max(
    ...(await Promise.all(sources.map((name) => newestIn(join(root, name))))),
  );
  for (const { part, folder, page } of parts) {
    const built = await newestIn(join(root, folder, page));
    if (built > newest) continue;
    say(`正在构建 ${folder} … / building ${folder} …`);
    await webpack(root, part);
    // Webpack leaves a page alone that came out the same: it counts as built now all the same.
    const now = new Date();
    await utimes(join(root, folder, page), now, now);
  }
}

async function webpack(root: string, part: string): Promise<void> {
  const cli = createRequire(join(root, 'package.json')).resolve('webpack/bin/webpack.js');
  const args = [cli, '--mode', 'production', '--env', `part=${part}`, '--stats', 'errors-warnings'];
  await new Promise<void>((done, failed) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`webpack (${part}) ended with ${code ?? 'a signal'}`));
    });
  });
}

/** When the newest file at or under a path was written; 0 where there is none. */
async function newestIn(path: string): Promise<number> {
  const info = await stat(path).catch(() => null);
  if (info === null) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(names.map((name) => newestIn(join(path, name))));
  return Math.max(0, ...times);
}
