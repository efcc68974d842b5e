import type { Finding } from '../../src/assessment/Finding';
import { checkScoreForm } from '../../src/forms/checkScoreForm';
import type { CellValue, Grid } from '../../src/forms/Grid';
import type { FormulaCell, GridOptions } from './gridFrom';
import { gridFrom } from './gridFrom';
import { bestFormOf } from './scoreFormOf';

type Cells = readonly (readonly (CellValue | FormulaCell)[])[];

function findings(...grids: readonly Grid[]): Finding[] {
  return checkScoreForm(bestFormOf(...grids), grids);
}

function told(rows: Cells, options: GridOptions = {}): string[] {
  return findings(gridFrom(rows, options)).map(({ code, at }) => `${code} ${at?.address ?? ''}`);
}

const sum = (formula: string, value: number): FormulaCell => ({ formula, value });

describe('clean forms have no findings', () => {
  test.each<[string, Cells, GridOptions]>([
    [
      'teams in rows with formulas, ranks with a tie, grades, and sums over all',
      [
        ['2026年5月班组考核（满分100分）'],
        ['班组', '安全（40分）', '质量（60分）', '总分', '排名', '等级'],
        ['甲班', 38, 58, sum('=SUM(B3:C3)', 96), 1, '标杆'],
        ['乙班', 40, 52, sum('=SUM(B4:C4)', 92), 2, '优秀'],
        ['丙班', 37, 55, sum('=SUM(B5:C5)', 92), 2, '优秀'],
        ['丁班', 30, 50, sum('=SUM(B6:C6)', 80), 4, '达标'],
        ['合计', 145, 215, 360],
      ],
      { merges: ['A1:F1'] },
    ],
    [
      'items in rows with subtotals and a sum of subtotals',
      [
        ['考核类别', '考核项目', '分值', '甲班', '乙班', '丙班'],
        ['安全（2项50分）', '隐患', 20, 18, 19, 20],
        ['', '违章', 30, 30, 30, 30],
        [
          '小计',
          '',
          sum('=SUM(C2:C3)', 50),
          sum('=SUM(D2:D3)', 48),
          sum('=SUM(E2:E3)', 49),
          sum('=SUM(F2:F3)', 50),
        ],
        ['生产（1项50分）', '产量', 50, 44, 45, 46],
        [
          '小计',
          '',
          sum('=SUM(C5)', 50),
          sum('=SUM(D5)', 44),
          sum('=SUM(E5)', 45),
          sum('=SUM(F5)', 46),
        ],
        ['总分', '', sum('=C4+C6', 100), sum('=D4+D6', 92), sum('=E4+E6', 94), sum('=F4+F6', 96)],
        ['名次', '', '', 3, 2, 1],
      ],
      { merges: ['A2:A3'] },
    ],
    [
      'one form a team with deductions and reasons',
      [
        ['班组：甲班', '', '', '2026年5月'],
        ['序号', '考核项目', '分值', '扣分', '得分', '扣分原因'],
        [1, '安全', 60, 2, sum('=C3-D3', 58), '5月3日晚报'],
        [2, '质量', 40, 0, sum('=C4-D4', 40), '无'],
        ['合计', '', 100, 2, 98],
      ],
      {},
    ],
    [
      'a log',
      [
        ['2026年5月扣分台账'],
        ['日期', '班组', '事由', '扣分'],
        ['5月3日', '甲班', '迟到', 1],
        ['5月4日', '甲班', '迟到', 1],
        ['5月4日', '乙班', '迟到', 1],
        ['5月9日', '甲班', '违章', 5],
      ],
      { merges: ['A1:D1'] },
    ],
  ])('%s', (_, rows, options) => {
    expect(told(rows, options)).toEqual([]);
  });
});

describe('deductions and reasons', () => {
  const header = ['序号', '考核项目', '分值', '扣分', '得分', '扣分原因'];

  test('every kind, each at its cell', () => {
    const found = findings(
      gridFrom([
        ['班组：甲班'],
        header,
        [1, '安全', 30, 2, 29, '晚报'],
        [2, '质量', 20, -1, 19, '返工'],
        [3, '卫生', 20, 3, 17, ''],
        [3, '纪律', 20, 0, 20, '迟到'],
        [5, '培训', 10, 1, 9, '缺课'],
      ]),
    );
    expect(found.map(({ code, at }) => `${code} ${at?.address ?? ''}`)).toEqual([
      'deduction-differs E3',
      'deduction-sign D4',
      'reason-missing F5',
      'reason-without-deduction F6',
      'doubled-number B6',
    ]);
    expect(found[0]?.params).toEqual({
      entity: '甲班',
      criterion: '安全',
      max: '30',
      deduction: '2',
      bonus: '0',
      score: '29',
      expected: '28',
    });
    expect(found[1]?.repair).toEqual({
      at: { sheet: 'Sheet1', address: 'D4' },
      value: 1,
      safe: false,
    });
  });

  test('text numbers, above the maximum, below zero, errors and blanks', () => {
    expect(
      told([
        ['考核项目', '分值', '甲班', '乙班'],
        ['安全', 30, '28分', 31],
        ['质量', 30, -1, { error: '#REF!' }],
        ['卫生', 40, '缺', ''],
        ['纪律', 0, '', ''],
      ]).filter((one) => !one.startsWith('maximum-unknown')),
    ).toEqual([
      'empty-column A5',
      'number-as-text C2',
      'below-zero C3',
      'not-a-number C4',
      'above-maximum D2',
      'error-value D3',
      'missing-entry D4',
    ]);
  });
});

describe('what the sheet says about itself', () => {
  test('counts and points of headings and of the whole', () => {
    const found = findings(
      gridFrom(
        [
          ['班组考核表（共4项，满分100分）'],
          ['考核类别', '考核项目', '分值', '甲班', '乙班'],
          ['安全（3项40分）', '隐患', 20, 18, 19],
          ['', '违章', 30, 30, 30],
          ['生产（1项40分）', '产量', 40, 30, 30],
        ],
        { merges: ['A1:E1', 'A3:A4'] },
      ),
    );
    expect(
      found.map(
        ({ code, params }) =>
          `${code} ${params['group'] ?? ''} ${params['stated'] ?? ''} ${params['found'] ?? ''}`,
      ),
    ).toEqual([
      'item-count-differs 安全 3 2',
      'points-not-as-stated 安全 40 50',
      'item-count-differs  4 3',
      'points-not-as-stated  100 90',
    ]);
  });

  test('weights that are not 100%', () => {
    const found = findings(
      gridFrom([
        ['班组', '安全（40%）', '质量（50%）', '总分'],
        ['甲班', 90, 80],
        ['乙班', 80, 70],
      ]),
    );
    expect(
      found.filter(({ code }) => code === 'weights-not-100').map(({ params }) => params),
    ).toEqual([{ sum: '90' }]);
  });
});

describe('sums and formulas', () => {
  const header = ['班组', '隐患（20分）', '违章（30分）', '产量（50分）', '总分', '排名'];
  const rows = (fourth: FormulaCell | number): Cells => [
    header,
    ['甲班', 18, 30, 45, sum('=SUM(B2:D2)', 93), 1],
    ['乙班', 18, 29, 45, sum('=SUM(B3:D3)', 92), 2],
    ['丙班', 18, 28, 45, sum('=SUM(B4:D4)', 91), 3],
    ['丁班', 18, 27, 45, fourth, 4],
  ];

  test('a formula that skips a column', () => {
    const found = findings(gridFrom(rows(sum('=SUM(B5:C5)', 45))));
    expect(found.map(({ code, at }) => `${code} ${at?.address ?? ''}`)).toEqual([
      'total-differs E5',
      'formula-misses-cells E5',
    ]);
    expect(found[1]?.params).toEqual({ formula: '=SUM(B5:C5)', cells: 'D5', entity: '丁班' });
  });

  test('a formula unlike the others, and a constant among formulas', () => {
    expect(told(rows(sum('=ROUND(B5+C5+D5,2)', 90)))).toEqual(['formula-unlike-others E5']);
    expect(told(rows(90))).toEqual(['constant-among-formulas E5']);
  });

  test('a formula over another row', () => {
    expect(told(rows(sum('=SUM(B4:D4)', 91)))).toContain('total-differs E5');
  });

  test('subtotals: a wrong value, and a total that counts them twice', () => {
    expect(
      told([
        ['考核项目', '分值', '甲班', '乙班'],
        ['隐患', 20, 18, 19],
        ['违章', 30, 30, 30],
        ['小计', 50, 47, 49],
        ['产量', 50, 44, 45],
        ['小计', 50, 44, 45],
        ['总分', 100, sum('=SUM(C2:C6)', 183), 94],
      ]),
    ).toEqual(['subtotal-differs C4', 'total-differs C7', 'formula-takes-more C7']);
  });

  test('the sum under a column', () => {
    expect(
      told([header, ['甲班', 18, 30, 45], ['乙班', 18, 29, 45], ['合计', 36, 60, 90]]),
    ).toEqual(['subtotal-differs C4']);
  });
});

describe('ranks and grades', () => {
  const rows = (ranks: readonly CellValue[]): Cells => [
    ['班组', '安全（40分）', '质量（60分）', '总分', '排名'],
    ...[
      [38, 50],
      [38, 50],
      [40, 52],
      [30, 41],
    ].map(([a = 0, b = 0], index) => [`${index + 1}班`, a, b, a + b, ranks[index] ?? null]),
  ];

  test('any of the three ways of ranking is right', () => {
    expect(told(rows([2, 2, 1, 4]))).toEqual([]);
    expect(told(rows([2, 2, 1, 3]))).toEqual([]);
    expect(told(rows([2.5, 2.5, 1, 4]))).toEqual([]);
    expect(told(rows(['第2名', '第2名', '第1名', '第4名']))).toEqual([]);
  });

  test('a wrong rank, a tie that is split, a rank that is text', () => {
    expect(told(rows([2, 2, 4, 1]))).toEqual(['rank-differs E4', 'rank-differs E5']);
    expect(told(rows([2, 3, 1, 4]))).toEqual(['rank-splits-tie E3']);
    expect(told(rows([2, 2, '1', 4]))).toEqual(['rank-as-text E4']);
  });

  test('a grade that does not fit the total: by the policy, by a note, by order', () => {
    const graded = (grades: readonly string[], note: readonly string[] = []): Cells => [
      ['班组', '安全（40分）', '质量（60分）', '总分', '等级'],
      ...[
        [39, 58],
        [38, 50],
        [30, 41],
      ].map(([a = 0, b = 0], index) => [`${index + 1}班`, a, b, a + b, grades[index] ?? '']),
      [...note],
    ];
    expect(told(graded(['标杆', '优秀', '不达标']))).toEqual(['grade-differs E3']);
    expect(told(graded(['A', 'B', 'B'], ['说明：90分以上为A，70分以上为B，60分以上为C']))).toEqual(
      [],
    );
    expect(told(graded(['A', 'C', 'B'], ['说明：90分以上为A，70分以上为B，60分以上为C']))).toEqual([
      'grade-differs E3',
    ]);
    expect(told(graded(['优', '中', '良']))).toEqual(['grade-out-of-order E3']);
  });
});

describe('dates, incidents, names and hidden things', () => {
  test('a date outside the month, and one incident twice', () => {
    expect(
      told(
        [
          ['2026年5月扣分台账'],
          ['日期', '班组', '事由', '扣分'],
          ['5月3日', '甲班', '迟到', 1],
          ['5月3日', '甲班', '迟到', 1],
          ['6月4日', '乙班', '违章', 2],
          [46150, '乙班', '违章', 2],
          ['5月9日', '乙班', '', 2],
        ],
        { merges: ['A1:D1'] },
      ),
    ).toEqual(['reason-missing C7', 'date-outside-period A5', 'incident-twice C4']);
  });

  test('one dated incident under two items', () => {
    expect(
      told([
        ['考核项目', '分值', '扣分', '得分', '扣分原因'],
        ['安全', 60, 2, 58, '5月3日晚报隐患'],
        ['质量', 40, 2, 38, '5月3日 晚报隐患'],
      ]),
    ).toEqual(['incident-twice E3']);
  });

  test('look-alike names, hidden rows, values under merges', () => {
    expect(
      told(
        [
          ['班组', '安全（40分）', '质量（60分）', '总分', '备注'],
          ['甲班', 38, 50],
          ['甲 班', 38, 50, '', '好', 7],
        ],
        { hiddenRows: [1], merges: ['E1:F1', 'E2:F2', 'E3:F3'] },
      ),
    ).toEqual(['doubled-name A3', 'hidden-part A2:F2', 'value-under-merge F3']);
  });
});

test('5,000 teams with 58 criteria are checked without going over them again for each team', () => {
  const width = 58;
  const rows = Array.from({ length: 5000 }, (_, row) => [
    `班组${row}`,
    ...Array.from({ length: width }, () => 1),
    sum(`=SUM(B${row + 2}:BG${row + 2})`, width),
  ]);
  const header = [
    '班组',
    ...Array.from({ length: width }, (_, index) => `项目${index + 1}（2分）`),
    '总分',
  ];
  const grid = gridFrom([header, ...rows]);
  const form = bestFormOf(grid);
  const start = performance.now();
  expect(checkScoreForm(form, [grid]).map(({ code }) => code)).toEqual(['maxima-not-100']);
  // Generous: what grows with the square of the rows takes a minute.
  expect(performance.now() - start).toBeLessThan(5000);
});
