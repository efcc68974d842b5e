/** The command line as people and scripts call it: exit codes, one JSON object, nothing lost. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { strToU8, zipSync } from 'fflate';
import ExcelJS from 'exceljs';

import { bookOf } from '../session/bookOf';
import { classForm } from '../session/classForm';
import { changedCells } from '../session/session';

const root = resolve(__dirname, '../..');
const shared = resolve(root, '../shared/forms');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scorecard-cli-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function command(name: 'assess' | 'template', args: readonly string[]): Promise<Outcome> {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = join(root, 'src', 'workbench', 'cli', `${name}.ts`);
  return new Promise((done) => {
    execFile(process.execPath, [tsx, script, ...args], { cwd: folder }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

async function put(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

describe('assess', () => {
  it('prints one JSON object, saves beside the input, leaves the input alone', async () => {
    const bytes = await classForm();
    const file = await put('演讲.xlsx', bytes);
    const { code, stdout } = await command('assess', [file, '--json']);
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({
      sheet: '评分',
      layout: 'entities-in-rows',
      findings: [],
      written: [
        { sheet: '评分', range: 'F3:F7' },
        { sheet: '评分', range: 'G3:G7' },
      ],
      charts: [{ sheet: '评分', type: 'ColumnClustered', source: '评分!A3:A7,评分!F3:F7' }],
      out: join(folder, '演讲-核算.xlsx'),
    });
    expect(result.criteria[0]).toEqual({ name: '内容', max: 40, cell: 'B2' });
    expect(result.entities[1]).toEqual({
      name: '二班',
      cell: 'A4',
      total: 92,
      rank: 1,
      grade: null,
    });
    expect(result.requests).toBeGreaterThan(0);
    expect(new Uint8Array(await readFile(file))).toEqual(bytes);
    expect(existsSync(result.out)).toBe(true);
  });

  it('exit code 1 when there are errors, and the file is still written', async () => {
    const file = await put('错.xlsx', await classForm({ C4: 31 }));
    const { code, stdout } = await command('assess', [file, '--json']);
    expect(code).toBe(1);
    const result = JSON.parse(stdout);
    expect(result.findings).toMatchObject([
      { severity: 'error', code: 'above-maximum', cell: 'C4' },
    ]);
    expect(existsSync(result.out)).toBe(true);
  });

  it('does not replace a filled cell unless told to', async () => {
    const bytes = await classForm({ F3: 80, F4: 92, F5: 83, F6: 92, F7: 74 });
    const file = await put('有数.xlsx', bytes);
    const careful = await command('assess', [file, '--out', join(folder, 'a.xlsx')]);
    expect(careful.stdout).toContain('评分!F3');
    const a = changedCells(bytes, new Uint8Array(await readFile(join(folder, 'a.xlsx'))));
    expect(a).not.toContain('评分!3:6');
    await command('assess', [file, '--out', join(folder, 'b.xlsx'), '--overwrite']);
    const b = changedCells(bytes, new Uint8Array(await readFile(join(folder, 'b.xlsx'))));
    expect(b).toContain('评分!3:6');
  });

  it('--fix mends what is safe to mend, says what, and counts it', async () => {
    const bytes = await classForm({ C4: '２７分' });
    const file = await put('文字.xlsx', bytes);
    const plain = await command('assess', [file, '--json']);
    expect(JSON.parse(plain.stdout)).toMatchObject({ fixed: [] });
    const { stdout } = await command('assess', [file, '--json', '--fix']);
    const result = JSON.parse(stdout);
    expect(result.fixed).toEqual([{ cell: 'C4', before: '２７分', after: '27' }]);
    expect(result.findings).toEqual([]);
    expect(result.entities[1]).toMatchObject({ name: '二班', total: 92, rank: 1 });
    const changed = changedCells(bytes, new Uint8Array(await readFile(result.out)));
    expect(changed).toContain('评分!4:3');
    expect(changed).toHaveLength(11);
  });

  it('--write-mapping writes what --mapping reads', async () => {
    const file = await put('演讲.xlsx', await classForm());
    const path = join(folder, 'understood.json');
    const written = await command('assess', [file, '--json', '--write-mapping', path]);
    const { mapping, entities } = JSON.parse(written.stdout);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual([mapping]);
    const { stdout } = await command('assess', [file, '--json', '--mapping', path]);
    expect(JSON.parse(stdout).entities).toEqual(entities);
  });

  it('--mapping reads the sheet as the file says', async () => {
    const file = await put('演讲.xlsx', await classForm());
    const { mapping } = JSON.parse((await command('assess', [file, '--json'])).stdout);
    // A person says that 时间 is no criterion.
    const columns = mapping.layout.columns.map((one: { column: number }) =>
      one.column === 4 ? { ...one, role: 'remark' } : one,
    );
    const said = { ...mapping, layout: { ...mapping.layout, columns } };
    const path = await put('列.json', strToU8(JSON.stringify([said])));
    const other = await put('别的.xlsx', await classForm({ B2: '纪律（40分）' }));
    const refused = await command('assess', [other, '--mapping', path]);
    expect(refused.code).toBe(2);
    expect(lines(refused.stderr)).toEqual([expect.stringMatching(/表头不同/)]);
    const { stdout } = await command('assess', [file, '--json', '--mapping', path]);
    const result = JSON.parse(stdout);
    expect(result.criteria.map(({ name }: { name: string }) => name)).toEqual([
      '内容',
      '表达',
      '仪态',
    ]);
    expect(result.entities.map(({ total }: { total: number }) => total)).toEqual([
      78, 83, 74, 83, 67,
    ]);
  });

  it('--mapping sets the columns of tables that are read as one', async () => {
    const columns = ['班组', '安全', '人数系数', '质量', '总分', '排名'];
    const book = (second: readonly string[]) =>
      bookOf({
        name: '五月',
        rows: [
          ['一车间考核表'],
          columns,
          ['甲班', 40, 9, 45],
          ['乙班', 44, 7, 46],
          [],
          ['二车间考核表'],
          second,
          ['丙班', 44, 7, 47],
          ['丁班', 41, 8, 40],
        ],
      });
    const file = await put('两车间.xlsx', await book(columns));
    const { mapping } = JSON.parse((await command('assess', [file, '--json'])).stdout);
    const said = {
      ...mapping,
      layout: {
        ...mapping.layout,
        columns: mapping.layout.columns.map((one: { column: number }) =>
          one.column === 2 ? { ...one, role: 'remark' } : one,
        ),
      },
    };
    const path = await put('列.json', strToU8(JSON.stringify([said])));
    const out = join(folder, '核算.xlsx');
    const { code, stdout } = await command('assess', [
      file,
      '--json',
      '--mapping',
      path,
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    const { entities } = JSON.parse(stdout);
    expect(
      entities.map(({ name, total, rank }: { name: string; total: number; rank: number }) => [
        name,
        total,
        rank,
      ]),
    ).toEqual([
      ['甲班', 85, 2],
      ['乙班', 90, 1],
      ['丙班', 91, 1],
      ['丁班', 81, 2],
    ]);
    const changed = changedCells(await readFile(file), await readFile(out));
    expect(changed.filter((at) => at.startsWith('五月!')).sort()).toEqual(
      [3, 4, 8, 9].flatMap((row) => [`五月!${row}:5`, `五月!${row}:6`]),
    );
    // Without the second table it is another sheet: nothing is read half.
    const other = await put(
      '别的.xlsx',
      await book(['班组', '安全', '台数', '质量', '总分', '排名']),
    );
    const refused = await command('assess', [other, '--mapping', path]);
    expect(refused.code).toBe(2);
    expect(lines(refused.stderr)).toEqual([expect.stringMatching(/表头不同/)]);
  });

  it.each([
    ['no JSON', '列：姓名', /列对应文件.*JSON/],
    ['no mapping', '[{"version":1}]', /列对应文件.*fingerprint/],
  ])('refuses a mapping that is %s with exit code 2 and one line', async (_what, text, words) => {
    const file = await put('演讲.xlsx', await classForm());
    const path = await put('列.json', strToU8(text));
    const { code, stderr } = await command('assess', [file, '--mapping', path]);
    expect(code).toBe(2);
    expect(lines(stderr)).toEqual([expect.stringMatching(words)]);
    expect(await readdir(folder)).toEqual(['列.json', '演讲.xlsx']);
  });

  const ole = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array(504).fill(0),
  ]);
  it.each([
    ['an old .xls', 'x.xls', ole, /\.xls/],
    ['not a zip', 'x.xlsx', strToU8('班组,总分'), /不是 Excel 工作簿/],
    [
      'a zip that is no workbook',
      'x.xlsx',
      zipSync({ 'a.txt': strToU8('a') }),
      /没有 Excel 工作簿/,
    ],
  ])(
    'refuses %s with exit code 2, one line, nothing written',
    async (_what, name, bytes, words) => {
      const { code, stdout, stderr } = await command('assess', [await put(name, bytes)]);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(lines(stderr)).toEqual([expect.stringMatching(words)]);
      expect(await readdir(folder)).toEqual([name]);
    },
  );

  it.each([
    ['an empty sheet', [], /空的/],
    ['a sheet with no table', [['通知'], ['明天开会']], /通知|表/],
  ])('refuses %s, naming the sheet', async (_what, rows, words) => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('第一张').addRows(rows);
    const file = await put('x.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    const { code, stderr } = await command('assess', [file]);
    expect(code).toBe(2);
    expect(lines(stderr)).toEqual([expect.stringMatching(words)]);
    expect(stderr).toContain('第一张');
    expect(await readdir(folder)).toEqual(['x.xlsx']);
  });

  it.each([
    [['没有这个文件.xlsx'], /找不到文件/],
    [[], /请写上要核算的文件/],
    [['a.xlsx', '--wrong'], /参数不对/],
    [['a.xlsx', '--excel-api', 'new'], /--excel-api/],
    [['a.xlsx', '--out', 'a.xlsx'], /输出文件不能是原文件/],
  ])('refuses the arguments %j', async (args, words) => {
    const { code, stderr } = await command('assess', args);
    expect(code).toBe(2);
    expect(lines(stderr)).toEqual([expect.stringMatching(words)]);
  });
});

describe('template', () => {
  it('makes a workbook that assess recognises, checks and finds right', async () => {
    const out = join(folder, '十一月.xlsx');
    const made = await command('template', [
      ...['--teams', '甲班,乙班,丙班,丁班', '--period', '2026-11', '--out', out, '--sample'],
    ]);
    expect(made).toMatchObject({ code: 0 });
    const { code, stdout } = await command('assess', [out, '--json']);
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ layout: 'template', sheet: '考核录入', findings: [] });
    expect(result.criteria).toHaveLength(44);
    expect(result.entities).toHaveLength(4);
    for (const { total, grade } of result.entities) {
      expect(typeof total).toBe('number');
      expect(typeof grade).toBe('string');
    }
  });

  it('refuses two teams of one name', async () => {
    const { code, stderr } = await command('template', [
      ...['--teams', '甲班,甲班', '--period', '2026-11', '--out', join(folder, 'x.xlsx')],
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('甲班');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('real forms, where they are at hand', () => {
  const expected = {
    'H01.xlsx': {
      totals: [82, 96, 92, 93, 91, 86, 84, 89, 88, 90, 87, 94],
      ranks: [12, 1, 4, 3, 5, 10, 11, 7, 8, 6, 9, 2],
    },
  };
  it.each(Object.entries(expected))('%s', async (name, { totals, ranks }) => {
    const path = join(shared, name);
    if (!existsSync(path)) {
      process.stdout.write(`skipped ${name}: the shared forms are not beside this checkout\n`);
      return;
    }
    const out = join(folder, 'out.xlsx');
    const { code, stdout } = await command('assess', [path, '--json', '--out', out]);
    expect(code).toBe(0);
    const { entities } = JSON.parse(stdout);
    expect(entities.map((entity: { total: number }) => entity.total)).toEqual(totals);
    expect(entities.map((entity: { rank: number }) => entity.rank)).toEqual(ranks);
    const before = new Uint8Array(await readFile(path));
    const changed = changedCells(before, new Uint8Array(await readFile(out)));
    expect(changed.every((at) => /:(8|9)$/.test(at))).toBe(true);
    expect(changed).toHaveLength(24);
  });
});

/** What a person reads on stderr; npm's and Node's own warnings apart. */
function lines(stderr: string): readonly string[] {
  return stderr
    .split('\n')
    .filter((line) => line !== '' && !/^(npm warn|\(node:|\(Use)/.test(line));
}

describe('a company’s own standard', () => {
  it('is taken from its table, exported, and used again the same', async () => {
    const own = await put(
      '标准.xlsx',
      await bookOf({
        name: '标准',
        rows: [
          ['序号', '考核类别', '考核项目', '评分标准', '分值'],
          [1, '安全', '违章', '每次扣2分', 60],
          [2, '生产', '交接班', '视情况扣1-5分', 40],
        ],
      }),
    );
    const out = join(folder, '模板.xlsx');
    const made = await command('template', [
      ...['--rubric', own, '--teams', '甲班,乙班', '--period', '2026-01', '--out', out],
    ]);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('请核对 标准!D3：2「交接班」');
    const json = join(folder, '标准.json');
    expect(await command('assess', [out, '--export-rubric', json])).toMatchObject({ code: 0 });
    const exported = JSON.parse(await readFile(json, 'utf8'));
    expect(
      exported.items.map(({ id, scoring }: { id: string; scoring: unknown }) => [id, scoring]),
    ).toEqual([
      ['1', { type: 'deduct', step: 2 }],
      ['2', { type: 'linear', fullAt: 40, zeroAt: 0 }],
    ]);
    const again = join(folder, '再来.xlsx');
    const second = await command('template', [
      ...['--rubric', json, '--teams', '甲班,乙班', '--period', '2026-01', '--out', again],
    ]);
    expect(second).toMatchObject({ code: 0, stdout: `已保存：${again}\n` });
    await writeFile(json, JSON.stringify({ ...exported, items: exported.items.slice(1) }));
    const wrong = await command('template', [
      ...['--rubric', json, '--teams', '甲班', '--period', '2026-01', '--out', again],
    ]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('考核标准文件的内容不对');
  });
});
