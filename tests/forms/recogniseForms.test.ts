import { sureEnough } from '../../src/forms/reading/doubts';
import { recogniseForms } from '../../src/forms/recogniseForms';
import { gridFrom } from './gridFrom';
import {
  bestFormOf,
  codesOf,
  entitiesOf,
  itemsOf,
  resultsOf,
  shortCell,
  totalsOf,
} from './scoreFormOf';

const teams = ['甲班', '乙班', '丙班'];

describe('(a) teams in rows', () => {
  test('a total and a rank that wait', () => {
    const grid = gridFrom([
      ['班组', '安全（40分）', '质量（60分）', '总分', '排名'],
      ...teams.map((team, index) => [team, 30 + index, 50]),
    ]);
    const form = bestFormOf(grid);
    expect(form.layout.shape).toBe('entities-in-rows');
    expect(itemsOf(form)).toEqual(['安全=40', '质量=60']);
    expect(totalsOf(form, grid)).toEqual(['80', '81', '82']);
    expect(resultsOf(form)).toEqual({ totals: ['D2', 'D3', 'D4'], ranks: ['E2', 'E3', 'E4'] });
    expect(form.confidence).toBeGreaterThan(0.9);
  });

  test("the reviewed score counts, not the team's own; the reason stands beside it", () => {
    const grid = gridFrom(
      [
        ['班组', '安全（50分）', '', '', '质量（50分）', '', '', '总分'],
        ['', '自评', '审核', '扣分原因', '自评', '审核', '扣分原因'],
        ...teams.map((team) => [team, 50, 48, '晚报', 50, 45, '返工']),
      ],
      { merges: ['A1:A2', 'B1:D1', 'E1:G1', 'H1:H2'] },
    );
    const form = bestFormOf(grid);
    expect(itemsOf(form)).toEqual(['安全=50', '质量=50']);
    expect(totalsOf(form, grid)).toEqual(['93', '93', '93']);
    const [first] = form.entries;
    expect(
      [first?.self, first?.score, first?.reason].map((cell) => shortCell(cell ?? null)),
    ).toEqual(['B3', 'C3', 'D3']);
    expect(form.confidence).toBeGreaterThan(sureEnough);
  });

  test('扣分 and 得分 under one heading are one criterion', () => {
    const grid = gridFrom(
      [
        ['班组', '安全（50分）', '', '质量（50分）', '', '总分'],
        ['', '扣分', '得分', '扣分', '得分'],
        ...teams.map((team) => [team, 2, 48, 5, 45]),
      ],
      { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'] },
    );
    const form = bestFormOf(grid);
    expect(itemsOf(form)).toEqual(['安全=50', '质量=50']);
    expect(totalsOf(form, grid)).toEqual(['93', '93', '93']);
    expect(form.entries.map(({ deduction }) => shortCell(deduction)).slice(0, 2)).toEqual([
      'B3',
      'D3',
    ]);
  });
});

describe('(b) items in rows, teams in columns', () => {
  test('maxima in a column, a total and a rank row', () => {
    const grid = gridFrom(
      [
        ['五月班组考核表'],
        ['序号', '考核类别', '考核项目', '评分标准', '分值', ...teams, '备注'],
        [1, '安全环保', '隐患排查', '每项扣2分', 20, 18, 20, 16],
        [2, '', '违章', '每次扣5分', 30, 30, 25, 30],
        [3, '生产运行', '产量', '按比例', 50, 45, 48, 50],
        ['合计', '', '', '', 100],
        ['名次'],
        ['考核人：', '', '', '审核人：'],
      ],
      { merges: ['A1:I1', 'B3:B4', 'A6:D6'] },
    );
    const form = bestFormOf(grid);
    expect(form.layout.shape).toBe('items-in-rows');
    expect(form.title).toBe('五月班组考核表');
    expect(itemsOf(form)).toEqual(['安全环保/隐患排查=20', '安全环保/违章=30', '生产运行/产量=50']);
    expect(form.items.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(entitiesOf(form)).toEqual(teams);
    expect(totalsOf(form, grid)).toEqual(['93', '93', '96']);
    expect(resultsOf(form)).toEqual({ totals: ['F6', 'G6', 'H6'], ranks: ['F7', 'G7', 'H7'] });
    expect(form.confidence).toBeGreaterThan(0.9);
  });

  test('a blank corner, maxima inside the names, no total row: the rows below are free', () => {
    const grid = gridFrom([
      ['', ...teams],
      ['安全（50分）', 45, 46, 44],
      ['质量（50分）', 44, 48, 41],
    ]);
    const form = bestFormOf(grid);
    expect(itemsOf(form)).toEqual(['安全=50', '质量=50']);
    expect(totalsOf(form, grid)).toEqual(['89', '94', '85']);
    expect(resultsOf(form)).toEqual({
      totals: ['+B4', '+C4', '+D4'],
      ranks: ['+B5', '+C5', '+D5'],
    });
    expect(form.newHeadings.map(({ at, of }) => `${of} ${shortCell(at)}`)).toEqual([
      'total A4',
      'rank A5',
    ]);
  });

  test('subtotals, headings over the items, and a footer', () => {
    const grid = gridFrom([
      ['考核项目', '分值', ...teams],
      ['一、安全环保'],
      ['隐患', 20, 18, 19, 20],
      ['违章', 30, 30, 30, 30],
      ['小计', 50, 48, 49, 50],
      ['二、生产运行'],
      ['产量', 50, 44, 45, 46],
      ['小计', 50, 44, 45, 46],
      ['总分', 100, 92, 94, 96],
      ['说明：每月五日前报送。'],
    ]);
    const form = bestFormOf(grid);
    expect(itemsOf(form)).toEqual([
      '一、安全环保/隐患=20',
      '一、安全环保/违章=30',
      '二、生产运行/产量=50',
    ]);
    expect(totalsOf(form, grid)).toEqual(['92', '94', '96']);
    expect(
      form.sums
        .filter(({ whole, entity }) => !whole && entity === 0)
        .map(({ cell, parts }) => `${shortCell(cell)}=${parts.map(shortCell).join('+')}`),
    ).toEqual(['C5=C3+C4', 'C8=C7']);
  });

  test('three header levels: 扣分, 得分 and 原因 a team', () => {
    const grid = gridFrom(
      [
        ['考核项目', '分值', '各班组得分', '', '', '', '', ''],
        ['', '', '甲班', '', '', '乙班', '', ''],
        ['', '', '扣分', '得分', '原因', '扣分', '得分', '原因'],
        ['安全', 50, 2, 48, '晚报', 0, 50, ''],
        ['质量', 50, 5, 45, '返工', 1, 49, '记录'],
        ['合计', 100, 7, '', '', 1, '', ''],
      ],
      { merges: ['A1:A3', 'B1:B3', 'C1:H1', 'C2:E2', 'F2:H2'] },
    );
    const form = bestFormOf(grid);
    expect(entitiesOf(form)).toEqual(['甲班', '乙班']);
    expect(totalsOf(form, grid)).toEqual(['93', '99']);
    expect(resultsOf(form).totals).toEqual(['D6', 'G6']);
    expect(form.entries[0]?.reason).toEqual({ sheet: 'Sheet1', row: 3, column: 4 });
  });

  test('a corner that names both, people in columns', () => {
    const grid = gridFrom([
      ['项目\\姓名', '赵一', '钱二', '孙三'],
      ['安全', 9, 8, 7],
      ['质量', 9, 9, 9],
      ['总分', '', '', ''],
    ]);
    const form = bestFormOf(grid);
    expect(form.layout.shape).toBe('items-in-rows');
    expect(entitiesOf(form)).toEqual(['赵一', '钱二', '孙三']);
    expect(totalsOf(form, grid)).toEqual(['18', '17', '16']);
  });
});

function teamSheet(
  team: string,
  inTitle: boolean,
  sheet: string,
  deductions: readonly number[],
): ReturnType<typeof gridFrom> {
  return gridFrom(
    [
      ['班组月度考核表'],
      inTitle ? [`班组：${team}`, '', '', '月份：5月'] : [],
      ['序号', '考核项目', '考核内容', '分值', '扣分', '得分', '扣分原因'],
      ...[50, 30, 20].map((max, index) => [
        index + 1,
        ['安全', '质量', '卫生'][index] ?? '',
        '按规定',
        max,
        deductions[index] ?? 0,
        max - (deductions[index] ?? 0),
        deductions[index] === 0 ? '' : '见台账',
      ]),
      ['合计', '', '', 100, '', ''],
      ['考核人：', '', '审核人：'],
    ],
    { sheet, merges: ['A1:G1'] },
  );
}

describe('(c) one form a team', () => {
  test('alone, the team in the info row', () => {
    const grid = teamSheet('甲班', true, 'Sheet1', [2, 0, 1]);
    const form = bestFormOf(grid);
    expect(form.layout.shape).toBe('form-per-entity');
    expect(entitiesOf(form)).toEqual(['甲班']);
    expect(itemsOf(form)).toEqual(['安全=50', '质量=30', '卫生=20']);
    expect(totalsOf(form, grid)).toEqual(['97']);
    expect(resultsOf(form)).toEqual({ totals: ['F7'], ranks: [''] });
  });

  test('a blank score follows from maximum and deduction', () => {
    const grid = gridFrom(
      [
        ['考核项目', '考核标准', '标准分', '扣分', '扣分原因', '实得分'],
        ['安全', '无事故', 60, 3, '晚报', ''],
        ['质量', '无返工', 40, '', '', ''],
        ['合计', '', 100],
      ],
      { sheet: '丙班' },
    );
    const form = bestFormOf(grid);
    expect(entitiesOf(form)).toEqual(['丙班']);
    expect(totalsOf(form, grid)).toEqual(['97']);
  });

  test('sheets of the same shape are read together and ranked on the summary', () => {
    const summary = gridFrom(
      [['序号', '班组', '总分', '排名'], ...teams.map((team, index) => [index + 1, team])],
      { sheet: '汇总' },
    );
    const grids = [
      summary,
      ...teams.map((team, index) => teamSheet(team, index === 0, team, [index, 0, 1])),
    ];
    const form = bestFormOf(...grids);
    expect(entitiesOf(form)).toEqual(teams);
    expect(form.sheets).toEqual(teams);
    expect(form.summarySheet).toBe('汇总');
    expect(totalsOf(form, ...grids)).toEqual(['99', '98', '97']);
    expect(resultsOf(form)).toEqual({
      totals: ['甲班!F7 汇总!C2', '乙班!F7 汇总!C3', '丙班!F7 汇总!C4'],
      ranks: ['汇总!D2', '汇总!D3', '汇总!D4'],
    });
    expect(recogniseForms(grids).forms).toHaveLength(1);
    expect(form.confidence).toBeGreaterThan(0.9);
  });

  test('the same team on two sheets is two months: the person must say which', () => {
    const form = bestFormOf(
      teamSheet('甲班', true, '5月', [0, 0, 0]),
      teamSheet('甲班', true, '6月', [0, 0, 0]),
    );
    expect(codesOf(form)).toContain('equally-good-sheet');
    expect(form.confidence).toBeLessThan(sureEnough);
  });

  test('one item merged over several standards', () => {
    const grid = gridFrom(
      [
        ['项目', '内容', '分值', '得分'],
        ['安全', '巡检到位', 30, 28],
        ['', '无违章', 30, 30],
        ['质量', '无返工', 40, 39],
        ['总分', '', 100, 97],
      ],
      { merges: ['A2:A3'] },
    );
    const form = bestFormOf(grid);
    expect(itemsOf(form)).toEqual(['安全/巡检到位=30', '安全/无违章=30', '质量/无返工=40']);
    expect(totalsOf(form, grid)).toEqual(['97']);
    expect(form.confidence).toBeGreaterThan(sureEnough);
  });
});

describe('(d) a log of events', () => {
  const lines = [
    ['5月1日', '赵一', '迟到', -1],
    ['5月2日', '钱二', '好人好事', 2],
    ['5月3日', '赵一', '早退', -2],
    ['5月4日', '赵一', '迟到', -1],
    ['5月5日', '钱二', '迟到', -0.5],
  ];

  test('with a header: sums by person', () => {
    const grid = gridFrom([['日期', '姓名', '事由', '分数'], ...lines, ['合计', '', '', -2.5]]);
    const form = bestFormOf(grid);
    expect(form.layout.shape).toBe('event-log');
    expect(entitiesOf(form)).toEqual(['赵一', '钱二']);
    expect(totalsOf(form, grid)).toEqual(['-4', '1.5']);
    expect(form.entries).toHaveLength(5);
    expect(form.confidence).toBeGreaterThan(sureEnough);
  });

  test('加分 and 扣分 in columns of their own', () => {
    const grid = gridFrom([
      ['序号', '班组', '考核内容', '加分', '扣分', '考核人'],
      [1, '甲班', '晚报', '', 2, '李四'],
      [2, '甲班', '技改', 3, '', '李四'],
      [3, '乙班', '晚报', '', '1分', '李四'],
      [4, '乙班', '违章', '', 5, '李四'],
    ]);
    const form = bestFormOf(grid);
    expect(entitiesOf(form)).toEqual(['甲班', '乙班']);
    expect(totalsOf(form, grid)).toEqual(['1', '-6']);
  });

  test('without a header: sure where names repeat and points have signs', () => {
    const grid = gridFrom(lines);
    const form = bestFormOf(grid);
    expect(form.layout.shape).toBe('event-log');
    expect(totalsOf(form, grid)).toEqual(['-4', '1.5']);
    expect(form.confidence).toBeGreaterThan(sureEnough);
    const once = bestFormOf(
      gridFrom([
        ['赵一', 3, '好'],
        ['钱二', 2, '好'],
        ['孙三', 5, '好'],
      ]),
    );
    expect(codesOf(once)).toContain('no-header');
    expect(once.confidence).toBeLessThan(sureEnough);
  });
});

describe('(f) a block of merged rows a team', () => {
  test('items in each block', () => {
    const grid = gridFrom(
      [
        ['班组', '考核项目', '分值', '扣分', '得分', '总分', '排名'],
        ['甲班', '安全', 50, 2, 48],
        ['', '质量', 50, 5, 45],
        ['乙班', '安全', 50, 0, 50],
        ['', '质量', 50, 1, 49],
      ],
      { merges: ['A2:A3', 'A4:A5', 'F2:F3', 'F4:F5', 'G2:G3', 'G4:G5'] },
    );
    const form = bestFormOf(grid);
    expect(form.layout.shape).toBe('merged-blocks');
    expect(itemsOf(form)).toEqual(['安全=50', '质量=50']);
    expect(entitiesOf(form)).toEqual(['甲班', '乙班']);
    expect(totalsOf(form, grid)).toEqual(['93', '99']);
    expect(resultsOf(form)).toEqual({ totals: ['F2', 'F4'], ranks: ['G2', 'G4'] });
    expect(form.confidence).toBeGreaterThan(sureEnough);
  });

  test("a row of the team's own scores and a reviewed one", () => {
    const grid = gridFrom(
      [
        ['班组', '类型', '安全（50分）', '质量（50分）', '总分'],
        ['甲班', '自评', 50, 50],
        ['', '审核', 48, 45],
        ['乙班', '自评', 50, 50],
        ['', '审核', 50, 49],
      ],
      { merges: ['A2:A3', 'A4:A5', 'E2:E3', 'E4:E5'] },
    );
    const form = bestFormOf(grid);
    expect(itemsOf(form)).toEqual(['安全=50', '质量=50']);
    expect(totalsOf(form, grid)).toEqual(['93', '99']);
    expect(form.entries.map(({ self }) => shortCell(self))).toEqual(['C2', 'D2', 'C4', 'D4']);
  });

  test('rows that say nothing of themselves are added up, with a doubt', () => {
    const grid = gridFrom(
      [
        ['班组', '安全', '质量', '总分'],
        ['甲班', 9, 8],
        ['', 8, 8],
        ['乙班', 7, 8],
        ['', 8, 9],
      ],
      { merges: ['A2:A3', 'A4:A5', 'D2:D3', 'D4:D5'] },
    );
    const form = bestFormOf(grid);
    expect(totalsOf(form, grid)).toEqual(['33', '32']);
    expect(codesOf(form)).toContain('block-rows-added');
    expect(form.confidence).toBeLessThan(sureEnough);
  });
});

describe('what else stands on sheets', () => {
  test('a list of codes is no form', () => {
    expect(
      recogniseForms([
        gridFrom([
          ['代码', '等级'],
          [1, '优'],
          [2, '良'],
          [3, '中'],
          [4, '差'],
        ]),
      ]),
    ).toEqual({
      forms: [],
      all: [],
      passedOver: [{ sheet: 'Sheet1', code: 'code-list', params: {} }],
    });
  });

  test('codes of which 1 is best: the lowest first, and a person is asked', () => {
    const form = bestFormOf(
      gridFrom([
        ['班组', '安全', '质量', '总分'],
        ['甲班', 1, 2],
        ['乙班', 3, 1],
        ['说明：1为优，2为良，3为差'],
      ]),
    );
    expect(form.better).toBe('lower');
    expect(codesOf(form)).toContain('lowest-is-best');
  });

  test('two tables on a sheet are both listed', () => {
    const { forms } = recogniseForms([
      gridFrom([
        ['班组', '安全（50分）', '质量（50分）', '总分', '排名'],
        ['甲班', 45, 46],
        ['乙班', 44, 47],
        [],
        ['姓名', '得分'],
        ['赵一', 9],
        ['钱二', 8],
      ]),
    ]);
    expect(forms.map(({ layout }) => layout.shape)).toEqual(['entities-in-rows', 'points-list']);
  });

  test('weights with totals that agree are no doubt', () => {
    const grid = gridFrom([
      ['班组', '安全（40%）', '质量（60%）', '总分'],
      ['甲班', 90, 80, 84],
      ['乙班', 100, 90, 94],
    ]);
    const form = bestFormOf(grid);
    expect(totalsOf(form, grid)).toEqual(['84', '94']);
    expect(form.confidence).toBeGreaterThan(sureEnough);
  });
});
