import { recogniseForms } from '../../src/forms/recogniseForms';
import { sureEnough } from '../../src/forms/reading/doubts';
import type { Grid } from '../../src/forms/Grid';
import { criteriaOf, formOf, namesOf, reasonsOf, refusalOf } from './formOf';
import { bestFormOf, totalsOf } from './scoreFormOf';
import { gridFrom } from './gridFrom';

const teams = ['甲班', '乙班', '丙班', '丁班'];

describe('teams in rows, criteria in columns', () => {
  test('a title, maxima in the header, empty total and rank that wait', () => {
    const form = formOf(
      gridFrom(
        [
          ['合唱比赛评分表'],
          ['班级', '内容（20分）', '音色（50分）', ' 服  装 （30分）', '总分', '排名'],
          ...teams.map((team) => [team, 18, 45, 28]),
        ],
        { merges: ['A1:F1'] },
      ),
    );
    expect(form.title).toBe('合唱比赛评分表');
    expect(criteriaOf(form)).toEqual(['内容=20', '音色=50', '服装=30']);
    expect(form.criteria.map(({ cell, maxCell }) => [cell, maxCell])[2]).toEqual(['D2', 'D2']);
    expect(namesOf(form)).toEqual(teams);
    expect(form.entities[0]?.cell).toBe('A3');
    expect(form.total).toEqual({ column: 4, present: true });
    expect(form.rank).toEqual({ column: 5, present: true });
    expect(form.form.confidence).toBeGreaterThan(0.9);
  });

  test('a table that starts at B4, with info rows and footers', () => {
    const form = formOf(
      gridFrom(
        [
          ['车间月度考核表'],
          ['填表单位：一车间', '', '', '填表日期：2026年5月'],
          ['序号', '班组', '安全 20分', '质量 30分', '合计', '名次', '备注'],
          ...teams.map((team, index) => [index + 1, team, 18, 25]),
          ['合计', '', 72, 100],
          ['平均', '', 18, 25],
          ['制表人：', '', '审核人：'],
          ['说明：每月五日前报送。'],
        ],
        { at: 'B4', merges: ['B4:H4', 'B11:C11'] },
      ),
    );
    expect(form.header).toEqual({ row: 5, column: 1, rows: 1, columns: 7 });
    expect(form.form.area).toEqual({ row: 5, column: 1, rows: 5, columns: 7 });
    expect(namesOf(form)).toEqual(teams);
    expect(criteriaOf(form)).toEqual(['安全=20', '质量=30']);
    expect(form.others).toEqual(['sequence 1', 'remark 7']);
    expect(form.title).toBe('车间月度考核表');
  });

  test.each([
    ['制表人:张某 审核人:李某'],
    ['考核人签字：'],
    ['注：满分100分'],
    ['2026年5月6日'],
    ['1、本表由车间填写，每月报送一次'],
    ['Prepared by: Somebody'],
  ])('the footer %j right under the table is no team', (footer) => {
    const form = formOf(
      gridFrom([['班组', '安全', '质量', '总分'], ...teams.map((team) => [team, 9, 8]), [footer]]),
    );
    expect(namesOf(form)).toEqual(teams);
  });

  test('rules in one cell merged over the table are no team', () => {
    const form = formOf(
      gridFrom(
        [
          ['班组', '安全', '质量', '总分'],
          ...teams.map((team) => [team, 9, 8]),
          ['以上各项由考核小组评定'],
        ],
        { merges: ['A6:D6'] },
      ),
    );
    expect(namesOf(form)).toEqual(teams);
  });

  test('two header levels with merges; total and rank merged down', () => {
    const form = formOf(
      gridFrom(
        [
          ['班组', '安全环保（40分）', '', '生产', '', '总分', '排名'],
          ['', '隐患（20分）', '违章（20分）', '产量（30分）', '能耗（30分）'],
          ...teams.map((team) => [team, 18, 19, 28, 27]),
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2', 'G1:G2'] },
      ),
    );
    expect(form.header.rows).toBe(2);
    expect(criteriaOf(form)).toEqual([
      '安全环保/隐患=20',
      '安全环保/违章=20',
      '生产/产量=30',
      '生产/能耗=30',
    ]);
    expect(form.total.column).toBe(5);
    expect(form.rank.column).toBe(6);
    expect(namesOf(form)).toEqual(teams);
  });

  test('two header levels with gaps instead of merges', () => {
    const form = formOf(
      gridFrom([
        ['', '安全', '', '生产', '', '', ''],
        ['班组', '隐患', '违章', '产量', '能耗', '总分', '排名'],
        ...teams.map((team) => [team, 18, 19, 28, 27]),
      ]),
    );
    expect(criteriaOf(form)).toEqual(['安全/隐患', '安全/违章', '生产/产量', '生产/能耗']);
  });

  test('three header levels under a title', () => {
    const form = formOf(
      gridFrom(
        [
          ['一季度班组考评表'],
          ['班组', '考核项目', '', '', '', '总分'],
          ['', '安全', '', '生产'],
          ['', '隐患', '违章', '产量', '能耗'],
          ...teams.map((team) => [team, 18, 19, 28, 27]),
        ],
        { merges: ['A1:F1', 'A2:A4', 'B2:E2', 'B3:C3', 'D3:E3', 'F2:F4'] },
      ),
    );
    expect(form.header).toEqual({ row: 1, column: 0, rows: 3, columns: 6 });
    expect(criteriaOf(form)).toEqual(['安全/隐患', '安全/违章', '生产/产量', '生产/能耗']);
    expect(form.title).toBe('一季度班组考评表');
    expect(form.rank).toEqual({ column: 6, present: false });
  });

  test('得分 under a group is the group', () => {
    const form = formOf(
      gridFrom(
        [
          ['班组', '安全（40分）', '', '生产（60分）', '', '总分'],
          ['', '得分', '扣分原因', '得分', '扣分原因'],
          ...teams.map((team) => [team, 38, '晚报', 55, '']),
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'] },
      ),
    );
    expect(criteriaOf(form)).toEqual(['安全=40', '生产=60']);
    expect(form.criteria[0]?.cell).toBe('B2');
    expect(form.criteria[0]?.maxCell).toBe('B1');
  });

  test.each(['满分', '分值', '标准分', 'Max'])('a row of maxima labelled %s', (label) => {
    const form = formOf(
      gridFrom([
        ['班组', '安全', '质量', '产量', '总分'],
        [label, 30, '30分', 40, 100],
        ...teams.map((team) => [team, 28, 27, 39]),
      ]),
    );
    expect(criteriaOf(form)).toEqual(['安全=30', '质量=30', '产量=40']);
    expect(form.criteria.map(({ maxCell }) => maxCell)).toEqual(['B2', 'C2', 'D2']);
    expect(form.form.rows).toEqual([{ role: 'maximum', row: 1 }]);
    expect(namesOf(form)).toEqual(teams);
  });

  test('maxima in a last header row into which the other headers are merged', () => {
    const form = formOf(
      gridFrom(
        [
          ['班组', '安全', '', '质量', '总分'],
          ['', '隐患', '违章', ''],
          ['', 20, 30, '50分', 100],
          ...teams.map((team) => [team, 18, 28, 45]),
        ],
        { merges: ['A1:A3', 'B1:C1', 'D1:D2', 'E1:E2'] },
      ),
    );
    expect(criteriaOf(form)).toEqual(['安全/隐患=20', '安全/违章=30', '质量=50']);
    expect(form.form.rows).toEqual([{ role: 'maximum', row: 2 }]);
    expect(namesOf(form)).toEqual(teams);
  });

  test('no total and no rank: the first two free columns beside the table', () => {
    const form = formOf(
      gridFrom(
        [
          ['', '', '', '指挥', '预警', '', '值班', ''],
          ['用户名', '处置数', '拦截率', '', '未采集', '延迟', '', ''],
          ...teams.map((team) => [team]),
        ],
        { merges: ['E1:F1', 'G1:H1'] },
      ),
    );
    expect(criteriaOf(form)).toEqual(['处置数', '拦截率', '指挥', '预警/未采集', '预警/延迟']);
    expect(form.criteria[2]?.cell).toBe('D1');
    expect(form.others).toEqual(['unnamed 6', 'unnamed 7']);
    expect(form.total).toEqual({ column: 8, present: false });
    expect(form.rank).toEqual({ column: 9, present: false });
    expect(form.form.confidence).toBeGreaterThanOrEqual(sureEnough);
  });

  test('a heading merged over more columns than are filled keeps them', () => {
    const form = formOf(
      gridFrom(
        [['', '预警', '', '值班'], ['用户名', '未采集', '延迟'], ...teams.map((team) => [team])],
        { merges: ['B1:C1', 'D1:E1'] },
      ),
    );
    // D and E stand under one heading, though E holds nothing.
    expect([form.total.column, form.rank.column]).toEqual([5, 6]);
  });

  test('a note right of the table is not written over', () => {
    const form = formOf(
      gridFrom([
        ['班组', '安全（50分）', '质量（50分）', '', '说明'],
        ...teams.map((team) => [team, 45, 46, '', '每月一次']),
      ]),
    );
    expect([form.total.column, form.rank.column]).toEqual([5, 6]);
  });

  test('English headers', () => {
    const form = formOf(
      gridFrom([
        [
          'No.',
          'Team',
          'Safety (max 40)',
          'Output 60 points',
          'Total score',
          'Rank',
          'Grade',
          'Remarks',
        ],
        [1, 'North', 38, 55],
        [2, 'South', 39, 52],
      ]),
    );
    expect(criteriaOf(form)).toEqual(['Safety=40', 'Output=60']);
    expect([form.total.column, form.rank.column, form.grade.column]).toEqual([4, 5, 6]);
  });

  test('traditional characters', () => {
    const form = formOf(
      gridFrom([
        ['班級', '紀律（40分）', '衛生（60分）', '總分', '名次', '備註'],
        ['三年一班', 38, 55],
        ['三年二班', 39, 52],
      ]),
    );
    expect(criteriaOf(form)).toEqual(['紀律=40', '衛生=60']);
    expect([form.total.column, form.rank.column]).toEqual([3, 4]);
  });

  test('room numbers as names', () => {
    const form = formOf(
      gridFrom([
        ['寝室', '卫生', '纪律', '总分'],
        [101, 9, 8],
        [102, 7, 9],
        [103, 8, 8],
      ]),
    );
    expect(namesOf(form)).toEqual(['101', '102', '103']);
    expect(criteriaOf(form)).toEqual(['卫生', '纪律']);
  });

  test('people with 工号: long ids and texts are no criteria', () => {
    const form = formOf(
      gridFrom([
        ['序号', '工号', '姓名', '工种', '安全', '质量', '总分'],
        [1, '370000199001010011', '赵一', '主操', 9, 8],
        [2, '370000199001010022', '钱二', '副操', 8, 8],
        [3, '370000199001010033', '孙三', '主操', 7, 9],
      ]),
    );
    expect(criteriaOf(form)).toEqual(['安全', '质量']);
    expect(form.entities[0]?.cell).toBe('C2');
    expect(form.others).toEqual(['sequence 0', 'code 1', 'attribute 3']);
  });

  test('the department merged down is the group, the team is the name', () => {
    const form = formOf(
      gridFrom(
        [
          ['车间', '班组', '安全', '质量', '总分'],
          ['一车间', '甲班', 9, 8],
          ['', '乙班', 9, 7],
          ['二车间', '丙班', 6, 8],
          ['', '丁班', 9, 9],
        ],
        { merges: ['A2:A3', 'A4:A5'] },
      ),
    );
    expect(namesOf(form)).toEqual(teams);
    expect(form.others).toEqual(['group 0']);
  });

  test('a blank corner: names are told by their texts', () => {
    const form = formOf(
      gridFrom([['', '卫生（10分）', '纪律（10分）'], ...teams.map((team) => [team, 8, 9])]),
    );
    expect(namesOf(form)).toEqual(teams);
    expect(reasonsOf(form)).toContain('name-by-content');
  });

  test('subtotal columns and rows are kept out', () => {
    const form = formOf(
      gridFrom([
        ['班组', '隐患', '违章', '安全小计', '产量', '总分'],
        ['甲班', 9, 8, 17, 30],
        ['乙班', 9, 7, 16, 31],
        ['小计', 18, 15, 33, 61],
        ['丙班', 9, 7, 16, 31],
        ['合计', 27, 22, 49, 92],
      ]),
    );
    expect(criteriaOf(form)).toEqual(['隐患', '违章', '产量']);
    expect(namesOf(form)).toEqual(['甲班', '乙班', '丙班']);
    expect(form.others).toContain('subtotal 3');
    expect(form.form.sums.map(({ label }) => label)).toContain('安全小计');
  });

  test('a total without header is told by its formulas, or by its values', () => {
    const byFormula = formOf(
      gridFrom([
        ['班组', '安全（50分）', '质量（50分）', ''],
        ...teams.map((team, index) => [
          team,
          40 + index,
          45,
          { formula: `=SUM(B${index + 2}:C${index + 2})`, value: 85 + index },
        ]),
      ]),
    );
    expect(byFormula.total).toEqual({ column: 3, present: true });
    const byValue = formOf(
      gridFrom([
        ['班组', '安全', '质量', '综合'],
        ...teams.map((team, index) => [team, 40 + index, 45, 85 + index]),
      ]),
    );
    expect(byValue.total.column).toBe(3);
    expect(criteriaOf(byValue)).toEqual(['安全', '质量']);
  });

  test('a row with entries but no name is an entity; a numbered spare line is none', () => {
    const form = formOf(
      gridFrom([
        ['序号', '班组', '安全', '质量'],
        [1, '甲班', 9, 8],
        [2, '', 9, 8],
        [3, '丙班', 9, 8],
        [4],
        [5],
      ]),
    );
    expect(namesOf(form)).toEqual(['甲班', '', '丙班']);
  });

  test('a blank line between teams divides them; other names after one are a doubt', () => {
    const rows = (...names: readonly string[]) => [
      ['班组', '安全', '质量', '总分'],
      ...names.map((name) => (name === '' ? [] : [name, 9, 8])),
    ];
    expect(namesOf(formOf(gridFrom(rows('甲班', '乙班', '', '丙班'))))).toEqual([
      '甲班',
      '乙班',
      '丙班',
    ]);
    const other = formOf(gridFrom(rows('先锋', '标兵', '', '突击')));
    expect(namesOf(other)).toEqual(['先锋', '标兵']);
    expect(reasonsOf(other)).toContain('rows-after-gap');
    expect(other.form.confidence).toBeLessThan(sureEnough);
  });

  test('a sum in the middle divides the teams, it does not end them', () => {
    const form = formOf(
      gridFrom([
        ['班组', '安全', '质量', '总分'],
        ['甲班', 9, 8],
        ['乙班', 9, 7],
        ['合计', 18, 15],
        ['丙班', 8, 8],
        ['丁班', 7, 8],
        ['合计', 15, 16],
      ]),
    );
    expect(namesOf(form)).toEqual(teams);
    expect(form.form.sums.map(({ parts }) => parts.length)).toEqual([2, 2, 2, 2]);
  });

  test('numbers of items are no maxima', () => {
    const form = formOf(
      gridFrom([['班组', '检查(1)', '检查(2)', '总分'], ...teams.map((team) => [team, 8, 9])]),
    );
    expect(criteriaOf(form)).toEqual(['检查(1)', '检查(2)']);
  });

  test('hidden columns and rows keep their part', () => {
    const form = formOf(
      gridFrom([['班组', '安全', '质量', '总分'], ...teams.map((team) => [team, 8, 9])], {
        hiddenColumns: [2],
        hiddenRows: [2],
      }),
    );
    expect(criteriaOf(form)).toEqual(['安全', '质量']);
    expect(namesOf(form)).toEqual(teams);
  });
});

describe('a points list', () => {
  test('a name, a total that holds values, reasons; the rank is missing', () => {
    const form = formOf(
      gridFrom([
        ['姓名', '当前总分', '扣分原因'],
        ['赵一', 0],
        ['钱二', 1, '开会迟到'],
        ['孙三', 0],
      ]),
    );
    expect(form.form.layout.shape).toBe('points-list');
    expect(form.criteria).toEqual([]);
    expect(form.total).toEqual({ column: 1, present: true });
    expect(form.rank).toEqual({ column: 3, present: false });
  });

  test('得分 alone is the total', () => {
    const form = formOf(
      gridFrom([
        ['姓名', '得分', '名次'],
        ['赵一', 90],
        ['钱二', 85],
      ]),
    );
    expect([form.form.layout.shape, form.total.column, form.rank.column]).toEqual([
      'points-list',
      1,
      2,
    ]);
  });
});

describe('which sheet', () => {
  const lookup = gridFrom(
    [
      ['站点编号', '站点名称', '管理部门', '类型'],
      ['370000005300040000', '一号站', '一队', '市际'],
      ['370000000000040000', '二号站', '二队', '县际'],
      ['370000000000050000', '三号站', '二队', '县际'],
    ],
    { sheet: '站点' },
  );
  const scores = gridFrom([['班组', '安全', '质量'], ...teams.map((team) => [team])], {
    sheet: '考核',
  });

  test('the form is on the second sheet; the lookup list and the empty sheet are none', () => {
    const { forms, passedOver } = recogniseForms([lookup, scores, gridFrom([], { sheet: '空' })]);
    expect(forms.map(({ sheets }) => sheets)).toEqual([['考核']]);
    expect(passedOver.map(({ code }) => code)).toEqual(['no-score-columns', 'empty-sheet']);
  });

  test('a hidden sheet only when asked for', () => {
    const hidden = { ...scores, visible: false };
    expect(refusalOf(hidden)).toEqual(['考核 hidden-sheet']);
    expect(recogniseForms([hidden], '考核').forms).toHaveLength(1);
  });

  test('two equally good sheets: it asks which', () => {
    const both = [scores, { ...scores, sheet: '考核二' }];
    expect(reasonsOf(formOf(...both))).toContain('equally-good-sheet');
    expect(formOf(...both).form.confidence).toBeLessThan(sureEnough);
    const [asked] = recogniseForms(both, '考核二').forms;
    expect(asked?.sheets).toEqual(['考核二']);
    expect(asked?.confidence).toBeGreaterThanOrEqual(sureEnough);
  });

  test('no such sheet', () => {
    expect(recogniseForms([scores], '没有')).toEqual({
      forms: [],
      all: [],
      passedOver: [{ sheet: '没有', code: 'no-such-sheet', params: {} }],
    });
  });
});

describe('what is no form', () => {
  test.each([
    ['an empty sheet', gridFrom([]), 'empty-sheet'],
    ['a merged title only', gridFrom([['合唱比赛评分表']], { merges: ['A1:F1'] }), 'no-table'],
    ['a letter', gridFrom([['通知'], ['各班组：'], ['请于本周五前上报。']]), 'no-table'],
    [
      'a lookup list',
      gridFrom([
        ['名称', '地址', '电话'],
        ['一号站', '东路', '13000000001'],
        ['二号站', '西路', '13000000002'],
      ]),
      'no-score-columns',
    ],
    [
      'a register of people with their age',
      gridFrom([
        ['姓名', '性别', '年龄'],
        ['赵一', '男', 30],
        ['钱二', '女', 31],
      ]),
      'no-score-columns',
    ],
    ['a header alone', gridFrom([['班组', '安全', '质量', '总分']]), 'no-entities'],
  ])('%s', (_, grid, code) => {
    expect(refusalOf(grid)).toEqual([`Sheet1 ${code}`]);
  });
});

describe('doubt is said, not hidden', () => {
  test.each([
    [
      'weights in the header',
      gridFrom([
        ['班组', '安全（40%）', '质量（60%）', '总分'],
        ...teams.map((team) => [team, 38, 55]),
      ]),
      'weights-found',
    ],
    [
      'scores and deductions',
      gridFrom([['班组', '产量', '违章扣分', '总分'], ...teams.map((team) => [team, 100, 3])]),
      'has-deductions',
    ],
    [
      'two tables, one above the other',
      gridFrom([
        ['班组', '安全', '质量', '总分'],
        ['甲班', 9, 8],
        ['乙班', 9, 8],
        [],
        ['班组', '产量', '能耗', '总分'],
        ['甲班', 9, 8],
        ['乙班', 9, 8],
      ]),
      'several-tables',
    ],
    [
      'a table of numbers that says nothing of scores',
      gridFrom([
        ['物料', '长度', '宽度'],
        ['钢板', 10, 2],
        ['铝板', 20, 1],
      ]),
      'no-score-words',
    ],
    [
      'an unfilled column that may be a criterion',
      gridFrom([['姓名', '内容', '语言', '总分'], ['赵一'], ['钱二']]),
      'columns-unclear',
    ],
    [
      'judges, and nothing that says how their scores are combined',
      gridFrom([
        ['选手', '评委一', '评委二', '评委三', '最后得分'],
        ['赵一', 9, 8, 7],
        ['钱二', 8, 8, 9],
      ]),
      'judges-unclear',
    ],
    [
      'rates beside points',
      gridFrom([
        ['班组', '产量完成率', '安全（50分）', '质量（50分）', '总分'],
        ['甲班', 0.985, 45, 46],
        ['乙班', 1.02, 48, 44],
      ]),
      'rates-left-out',
    ],
    [
      'marks instead of points',
      gridFrom([
        ['班组', '帽子', '手套', '总分'],
        ['甲班', '√', '×'],
        ['乙班', '√', '√'],
      ]),
      'marks-not-points',
    ],
    [
      'deductions, and nothing that says what they are taken from',
      gridFrom([
        ['班组', '违章扣分', '质量扣分', '得分'],
        ['甲班', 2, 1],
        ['乙班', 0, 1],
      ]),
      'base-assumed',
    ],
    [
      'a total that weighs',
      gridFrom([
        ['班组', '安全', '质量', '总分'],
        ...teams.map((team, index) => [
          team,
          90,
          80,
          { formula: `=B${index + 2}*0.4+C${index + 2}*0.6`, value: 84 },
        ]),
      ]),
      'total-weighs',
    ],
  ])('%s', (_, grid, code) => {
    const form = formOf(grid);
    expect(reasonsOf(form)).toContain(code);
    expect(form.form.confidence).toBeLessThan(sureEnough);
  });
});

describe('how a total is made', () => {
  const totals = (grid: Grid): string[] => totalsOf(bestFormOf(grid), grid);

  test('a mean where 平均分 is all there is', () => {
    const grid = gridFrom([
      ['班组', '1月', '2月', '3月', '季度平均分', '排名'],
      ['甲班', 95, 96, 98],
      ['乙班', 93, 98],
    ]);
    expect(totals(grid)).toEqual(['96.33', '95.5']);
    expect(reasonsOf(formOf(grid))).toContain('total-is-mean');
  });

  test('without the highest and the lowest, where the form says so', () => {
    const grid = gridFrom([
      ['选手', '评委1', '评委2', '评委3', '评委4', '去掉最高分', '去掉最低分', '最后得分'],
      ['赵一', 9, 8, 7, 9.5],
      ['钱二', 8, 8, 9, 8.1],
    ]);
    expect(totals(grid)).toEqual(['8.5', '8.05']);
    expect(formOf(grid).form.confidence).toBeGreaterThanOrEqual(sureEnough);
  });

  test.each([
    ['their mean', [9, 8, 7, 8], 8],
    ['their mean without the extremes', [9, 8, 7, 8.1], 8.05],
  ])('as the totals that stand there show: %s', (_, points, total) => {
    const grid = gridFrom([
      ['选手', '评委1', '评委2', '评委3', '评委4', '得分'],
      ['赵一', ...points, total],
      ['钱二', ...points.map((one) => one + 0.5), total + 0.5],
    ]);
    expect(totals(grid)).toEqual([String(total), String(total + 0.5)]);
    expect(formOf(grid).form.confidence).toBeGreaterThanOrEqual(sureEnough);
  });

  test('what deductions leave of a hundred, as the totals that stand there show', () => {
    const grid = gridFrom([
      ['班组', '违章扣分', '质量扣分', '实得分', '名次'],
      ['甲班', 2, 1, 97],
      ['乙班', 0, 0.5, 99.5],
    ]);
    expect(totals(grid)).toEqual(['97', '99.5']);
    expect(formOf(grid).form.confidence).toBeGreaterThanOrEqual(sureEnough);
  });

  test('the fewest points taken off are best', () => {
    const { form } = formOf(
      gridFrom([
        ['班组', '违章扣分', '质量扣分', '扣分合计', '名次'],
        ['甲班', 2, 1, 3],
        ['乙班', 0, 0.5, 0.5],
      ]),
    );
    expect(form.better).toBe('lower');
  });

  test('weighted where the entries cannot be weighted yet', () => {
    const grid = gridFrom([
      ['班组', '安全（40%）', '质量（60%）', '总分'],
      ['甲班', 90, 80],
      ['乙班', 35, 50],
    ]);
    expect(totals(grid)).toEqual(['84', '44']);
    expect(formOf(grid).form.confidence).toBeGreaterThanOrEqual(sureEnough);
  });

  test('"/" is not applicable and the total is brought to the full points; "缺考" is no column of texts', () => {
    const grid = gridFrom([
      ['姓名', '理论（40分）', '实操（60分）', '总分'],
      ['赵一', 35, '/'],
      ['钱二', '缺考', '缺考'],
      ['孙三', 38, '病假'],
      ['李四', 30, 55],
    ]);
    expect(criteriaOf(formOf(grid))).toEqual(['理论=40', '实操=60']);
    expect(totals(grid)).toEqual(['87.5', '', '38', '85']);
  });

  test('numbered lines wait for names and points', () => {
    const { form } = formOf(gridFrom([['序号', '班组', '安全', '质量', '总分'], [1], [2], [3]]));
    expect(form.entities).toHaveLength(3);
  });
});
