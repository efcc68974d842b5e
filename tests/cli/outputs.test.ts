/** Charts, posting, hand-outs and PDF from the command line. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { classForm } from '../session/classForm';

const root = resolve(__dirname, '../..');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scorecard-outputs-'));
  await writeFile(join(folder, '演讲.xlsx'), await classForm());
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function assess(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = join(root, 'src', 'workbench', 'cli', 'assess.ts');
  const options = { cwd: folder, env: { ...process.env, ...env } };
  return new Promise((done) => {
    execFile(process.execPath, [tsx, script, ...args], options, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

it('draws the charts asked for, says which cannot be drawn, posts in a file of its own', async () => {
  const { code, stdout } = await assess([
    '演讲.xlsx',
    '--json',
    '--charts',
    'rank,trend',
    '--posting',
    '--posting-from',
    '2026-12-05',
  ]);
  expect(code).toBe(0);
  const result = JSON.parse(stdout);
  expect(result.charts).toMatchObject([
    { sheet: '评分', type: 'BarClustered', title: '演讲比赛评分表总分排名（5 个班组）' },
  ]);
  expect(result.chartsMissing).toEqual([{ code: 'trend', reason: 'few-months' }]);
  expect(result.sheets).toEqual(['班组公示', '公示设置']);
  expect((await readdir(folder)).sort()).toEqual([
    '演讲-核算-公示.xlsx',
    '演讲-核算.xlsx',
    '演讲.xlsx',
  ]);
}, 120_000);

it('says in one line what is wrong: a chart nobody knows, a posting without a month, no LibreOffice', async () => {
  const unknown = await assess(['演讲.xlsx', '--charts', 'pie']);
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('“pie”')]);
  const noDay = await assess(['演讲.xlsx', '--posting']);
  expect([noDay.code, noDay.stderr]).toEqual([2, expect.stringContaining('--posting-from')]);
  const noPdf = await assess(['演讲.xlsx', '--pdf', 'pdf'], { SOFFICE_PATH: '/none/soffice' });
  expect([noPdf.code, noPdf.stderr]).toEqual([2, expect.stringContaining('LibreOffice')]);
  expect(await readdir(folder)).toContain('演讲-核算.xlsx');
}, 120_000);
