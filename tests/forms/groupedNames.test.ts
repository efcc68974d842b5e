/** Teams of one name in two workshops are two teams; the same name twice in one is still told. */
import { assessForm } from '../../src/app/assessForm';
import type { CellValue } from '../../src/forms/Grid';
import { gridFrom } from './gridFrom';
import { bestFormOf, codesOf } from './scoreFormOf';

type Rows = readonly (readonly CellValue[])[];
const scored = ['安全（50分）', '质量（50分）', '总分', '名次'];

function read(rows: Rows, merges: readonly string[] = []) {
  const grid = gridFrom(rows, { merges });
  const { report } = assessForm(bestFormOf(grid), [grid]);
  return {
    teams: report.entities.map(({ name, total }) => `${name} ${total ?? '?'}`),
    names: report.findings.map(({ code }) => code).filter((code) => /name|row/u.test(code)),
  };
}

const told = {
  teams: ['一车间甲班 85', '一车间乙班 90', '二车间甲班 83', '二车间乙班 97'],
  names: [],
};
const points: Rows = [
  [40, 45],
  [44, 46],
  [41, 42],
  [48, 49],
];
const teams = ['甲班', '乙班', '甲班', '乙班'];
const withColumn = (header: string, ...groups: readonly string[]): Rows => [
  [header, '班组', ...scored],
  ...teams.map((team, index) => [groups[index] ?? '', team, ...(points[index] ?? [])]),
];

const layouts: readonly (readonly [string, Rows, ...(readonly (readonly string[])[])])[] = [
  ['a column of workshops', withColumn('车间', '一车间', '一车间', '二车间', '二车间')],
  ['written once', withColumn('车间', '一车间', '', '二车间', '')],
  ['merged', withColumn('所属单位', '一车间', '', '二车间', ''), ['A2:A3', 'A4:A5']],
  [
    'right of the teams',
    [
      ['班组', '车间', ...scored],
      ...teams.map((team, index) => [
        team,
        index < 2 ? '一车间' : '二车间',
        ...(points[index] ?? []),
      ]),
    ],
  ],
  [
    'rows of their own',
    [
      ['班组', ...scored],
      ['一车间'],
      ['甲班', 40, 45],
      ['乙班', 44, 46],
      ['二车间'],
      ['甲班', 41, 42],
      ['乙班', 48, 49],
    ],
  ],
  [
    'a table each',
    [
      ['一车间考核表'],
      ['班组', ...scored],
      ['甲班', 40, 45],
      ['乙班', 44, 46],
      [],
      ['二车间考核表'],
      ['班组', ...scored],
      ['甲班', 41, 42],
      ['乙班', 48, 49],
    ],
  ],
  [
    'headings over columns of teams',
    [
      ['考核项目', '分值', '一车间', '', '二车间', ''],
      ['', '', ...teams],
      ['安全', 50, 40, 44, 41, 48],
      ['质量', 50, 45, 46, 42, 49],
      ['总分', 100],
    ],
    ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
  ],
  [
    'blocks of rows',
    [
      ['车间', '班组', '考核项目', '分值', '得分', '总分'],
      ['一车间', '甲班', '安全', 50, 40],
      ['', '', '质量', 50, 45],
      ['', '乙班', '安全', 50, 44],
      ['', '', '质量', 50, 46],
      ['二车间', '甲班', '安全', 50, 41],
      ['', '', '质量', 50, 42],
      ['', '乙班', '安全', 50, 48],
      ['', '', '质量', 50, 49],
    ],
    [
      'A2:A5',
      'A6:A9',
      ...['B', 'F'].flatMap((of) => [2, 4, 6, 8].map((row) => `${of}${row}:${of}${row + 1}`)),
    ],
  ],
];

test.each(layouts.map(([name, rows, merges]) => ({ name, rows, merges: merges ?? [] })))(
  '$name',
  ({ rows, merges }) => {
    expect(read(rows, merges)).toEqual(told);
  },
);

test('names that say their workshop themselves are left as they are', () => {
  expect(
    read([
      ['班组', ...scored],
      ['一车间甲班', 40, 45],
      ['二车间甲班', 44, 46],
    ]),
  ).toEqual({ teams: ['一车间甲班 85', '二车间甲班 90'], names: [] });
});

test('people of one name in two teams are two people', () => {
  expect(
    read([
      ['班组', '姓名', ...scored],
      ['甲班', '王伟', 40, 45],
      ['甲班', '李娜', 44, 46],
      ['乙班', '王伟', 41, 42],
    ]).teams,
  ).toEqual(['王伟（甲班） 85', '李娜 90', '王伟（乙班） 83']);
});

test('the same name twice in one workshop is doubled, look-alikes too', () => {
  expect(read(withColumn('车间', '一车间', '一车间', '一车间', '二车间')).names).toEqual([
    'doubled-name',
  ]);
  expect(
    read([
      ['班组', ...scored],
      ['甲班', 40, 45],
      ['甲 班', 41, 42],
    ]).names,
  ).toEqual(['doubled-name']);
});

describe('in a log', () => {
  const log = (header: string, ...lines: Rows) =>
    gridFrom([['日期', header, header === '班组' ? '姓名' : '班组', '事由', '扣分'], ...lines]);

  test('a department that found fault does not part a team', () => {
    const grid = log(
      '部门',
      ['5月1日', '安全科', '甲班', '迟到', 1],
      ['5月2日', '生产科', '甲班', '脱岗', 2],
      ['5月3日', '安全科', '乙班', '迟到', 1],
      ['5月4日', '安全科', '甲班', '迟到', 3],
    );
    expect(assessForm(bestFormOf(grid), [grid]).report.entities.map(({ total }) => total)).toEqual([
      -6, -1,
    ]);
  });

  test('somebody under two teams is asked about', () => {
    const grid = log(
      '班组',
      ['5月1日', '甲班', '王伟', '迟到', 1],
      ['5月2日', '乙班', '王伟', '脱岗', 2],
      ['5月3日', '乙班', '李娜', '迟到', 1],
      ['5月4日', '甲班', '王伟', '迟到', 3],
    );
    expect(codesOf(bestFormOf(grid))).toContain('same-name-in-groups');
  });
});
