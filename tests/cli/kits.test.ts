/** A year's workbook from the command line: each kit, the year after, the cards, and its report. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { registers } from '../../src/registers/registers';
import { openXlsx } from '../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { enter, sessionOf, valueOf } from '../session/session';

const root = resolve(__dirname, '../..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scorecard-kits-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: 'template' | 'assess', args: readonly string[]): Promise<Output> {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = join(root, 'src', 'workbench', 'cli', `${command}.ts`);
  return new Promise((done) => {
    execFile(process.execPath, [tsx, script, ...args], { cwd: folder }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

const open = async (file: string) => openXlsx(new Uint8Array(await readFile(join(folder, file))));
const sheetsOf = async (file: string) => (await open(file)).workbook.sheets.map(({ name }) => name);

const people = [
  '--teams',
  '甲班:12,乙班:10',
  '--members',
  '张三:甲班:第一党小组,李四:乙班:第二党小组',
];
const committee = ['--committee', '王五:书记,赵六:组织委员'];
const pointsNames = ['积分设置', '积分台账', '月度积分', '年度积分', '积分公示'];
const registerNames = registers.map(({ sheet }) => sheet);

interface Programme {
  readonly programme: readonly {
    readonly sheet: string;
    readonly records: number;
    readonly figures: readonly { readonly name: string; readonly text: string }[];
    readonly findings: readonly { readonly code: string; readonly cell?: string }[];
  }[];
}

const report = async (file: string) => {
  const { code, stdout } = await run('assess', [file, '--json']);
  return { code, ...(JSON.parse(stdout) as Programme) };
};

it('--kit year: the board, the month, points, every register and the cards', async () => {
  const args = ['--kit', 'year', '--year', '2026', ...people, ...committee, '--out', '全年.xlsx'];
  expect(await run('template', args)).toMatchObject({ code: 0, stderr: '' });
  expect(await sheetsOf('全年.xlsx')).toEqual([
    '双促进看板',
    '考核设置',
    '考核标准',
    '考核录入',
    '扣分台账',
    '得分明细',
    '汇总排名',
    ...pointsNames,
    ...registerNames,
    '口袋卡',
  ]);
  const document = await open('全年.xlsx');
  expect(valueOf(document, '班组名册', 'C4')).toBe(12);
  expect(valueOf(document, '支委联系班组', 'A5')).toBe('赵六');
  const { programme } = await report('全年.xlsx');
  const reported = programme.map(({ sheet }) => sheet);
  expect(reported).toEqual(['双促进看板', '积分台账', ...registerNames]);
  // Nothing is wrong in a new workbook.
  expect(programme.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([]);
});

it('--kit points: a scheme by name, five sheets, and a report', async () => {
  const args = ['--kit', 'points', '--year', '2026', ...people, '--scheme', '80+20'];
  expect(await run('template', [...args, '--out', '积分.xlsx'])).toMatchObject({ code: 0 });
  expect(await sheetsOf('积分.xlsx')).toEqual(pointsNames);
  const { document } = await sessionOf(new Uint8Array(await readFile(join(folder, '积分.xlsx'))));
  // Nothing is settled in a new year; 80 to begin with, once January is, before anything happened.
  expect(valueOf(document, '年度积分', 'D5')).toBe('');
  await enter('积分设置', 'B7', 1);
  expect(valueOf(document, '年度积分', 'D5')).toBe(80);
  await enter('积分台账', 'C4', '王麻子');
  await writeFile(join(folder, '积分-错.xlsx'), saveXlsx(document));
  const wrong = await report('积分-错.xlsx');
  expect(wrong.code).toBe(1);
  const codes = wrong.programme.flatMap(({ findings }) => findings.map(({ code }) => code));
  expect(codes).toContain('member-points-unknown-member');
});

it('--kit registers: the registers and the cards; each is reported on', async () => {
  const args = ['--kit', 'registers', '--year', '2026', ...people, ...committee];
  expect(await run('template', [...args, '--out', '台账.xlsx'])).toMatchObject({ code: 0 });
  expect(await sheetsOf('台账.xlsx')).toEqual([...registerNames, '口袋卡']);
  const { programme } = await report('台账.xlsx');
  expect(programme.map(({ sheet }) => sheet)).toEqual(registerNames);
  const teams = programme.find(({ sheet }) => sheet === '班组名册');
  expect(teams?.figures).toEqual([
    { name: '班组数', text: '2' },
    { name: '总人数', text: '22' },
  ]);
  const { stdout } = await run('assess', ['台账.xlsx']);
  expect(stdout).toContain('支委联系班组（支委联系班组）：2 条');
});

it('--kit month is the month’s template', async () => {
  const args = [
    '--kit',
    'month',
    '--teams',
    '甲班,乙班',
    '--period',
    '2026-03',
    '--out',
    '三月.xlsx',
  ];
  expect(await run('template', args)).toMatchObject({ code: 0 });
  expect(await sheetsOf('三月.xlsx')).toContain('考核录入');
  expect(await sheetsOf('三月.xlsx')).not.toContain('双促进看板');
});

it('--from: the year after goes on with people and points as they were set up', async () => {
  const { document } = await sessionOf(new Uint8Array(await readFile(join(folder, '全年.xlsx'))));
  // A cap changed by hand, a member who left in November, an event and an index of last year.
  const cells: readonly (readonly [string, string, unknown])[] = [
    ['积分设置', 'G11', 12],
    ['积分设置', 'Q5', 11],
    ['积分台账', 'B4', 46_100],
    ['积分台账', 'C4', '张三'],
    ['积分台账', 'D4', 'P-A1'],
    ['积分台账', 'F4', 2],
  ];
  for (const [sheet, address, value] of cells) await enter(sheet, address, value);
  await writeFile(join(folder, '去年.xlsx'), saveXlsx(document));
  const args = ['--kit', 'year', '--year', '2027', '--from', '去年.xlsx', '--out', '明年.xlsx'];
  expect(await run('template', args)).toMatchObject({ code: 0, stderr: '' });
  const next = await open('明年.xlsx');
  expect(['B5', 'G11', 'M4', 'M5'].map((at) => valueOf(next, '积分设置', at))).toEqual([
    2027,
    12,
    '张三',
    null,
  ]);
  expect(valueOf(next, '积分台账', 'C4')).toBeNull();
  expect(valueOf(next, '班组名册', 'A5')).toBe('乙班');
  // 2026 was hosted by 甲, 乙, 甲, 乙: 甲 is next.
  const hosts = [4, 5, 6, 7, 8].map((row) => valueOf(next, '季度坐庄', `A${row}`));
  expect(hosts).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1']);
  expect(valueOf(next, '季度坐庄', 'B8')).toBe('甲班');
});

it('--from a workbook of points alone: members and teams go on', async () => {
  const args = ['--kit', 'points', '--year', '2027', '--from', '积分.xlsx', '--out', '积分27.xlsx'];
  expect(await run('template', args)).toMatchObject({ code: 0, stderr: '' });
  const { document: next } = await sessionOf(
    new Uint8Array(await readFile(join(folder, '积分27.xlsx'))),
  );
  expect(valueOf(next, '积分设置', 'M5')).toBe('李四');
  await enter('积分设置', 'B7', 1);
  expect(valueOf(next, '年度积分', 'D5')).toBe(80);
});

it('--cards: a page of the rules in force', async () => {
  const args = ['--cards', '台账.xlsx', '--out', '口袋卡.html'];
  expect(await run('template', args)).toMatchObject({ code: 0 });
  const html = await readFile(join(folder, '口袋卡.html'), 'utf8');
  expect(html.match(/<article>/gu)).toHaveLength(12);
});

it.each([
  [['--kit', 'week', '--out', 'x.xlsx'], '--kit'],
  [['--kit', 'year', '--year', '26', '--out', 'x.xlsx'], '--year'],
  [['--kit', 'year', '--year', '2026', '--out', 'x.xlsx'], '--teams'],
  [
    ['--kit', 'points', '--year', '2026', '--teams', '甲班', '--scheme', '99', '--out', 'x.xlsx'],
    '60+40',
  ],
])('%j is refused with what to write instead', async (args, words) => {
  const { code, stderr } = await run('template', args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
});
