/** A company's own table of its standard, read conservatively. */
import { assessTeams } from '../../../src/assessment/assess';
import { parseRubric } from '../../../src/assessment/rubricSchema';
import { guessRule } from '../../../src/forms/standard/guessRule';
import { readStandardTable } from '../../../src/forms/standard/readStandardTable';
import { gridFrom } from '../gridFrom';

const table = gridFrom([
  ['XX公司班组考核标准', null, null, null, null],
  ['序号', '考核类别', '考核项目', '评分标准', '分值'],
  [1, '安全环保', '违章', '每发现一次扣2分，扣完为止', 30],
  [2, null, '重大事故', '发生即一票否决', 10],
  [3, '生产管理', '现场卫生', '优20分，良15分，差0分', 20],
  [4, null, '报表上报', '未完成不得分', '10分'],
  [5, null, '交接班', '视情况扣1-5分', 30],
  [6, '加分', '合理化建议', '每条加0.5分，最多2分', null],
  [null, '合计', null, null, 100],
]);

it('reads columns, merged categories and plain rules, and lists what it is not sure of', () => {
  const found = readStandardTable(table);
  const rubric = parseRubric(found?.data);
  expect(
    rubric.categories.map(({ code, name, items, points }) => [code, name, items, points]),
  ).toEqual([
    ['AQ', '安全环保', 2, 40],
    ['B', '生产管理', 3, 60],
    ['C', '加分', 1, 0],
  ]);
  expect(rubric.items.map(({ id, name, scoring }) => [id, name, scoring.type])).toEqual([
    ['1', '违章', 'deduct'],
    ['2', '重大事故', 'veto'],
    ['3', '现场卫生', 'level'],
    ['4', '报表上报', 'passfail'],
    ['5', '交接班', 'linear'],
    ['6', '合理化建议', 'bonus'],
  ]);
  expect(found?.doubtful).toEqual([
    { id: '5', name: '交接班', text: '视情况扣1-5分', at: { sheet: table.sheet, address: 'D7' } },
  ]);
  const entries = new Map<string, string | number>([
    ['1', 1],
    ['3', '良'],
    ['4', '是'],
    ['5', 28],
    ['6', 5],
  ]);
  const { teams } = assessTeams(rubric, [{ team: '甲班', entries }], '2026-01');
  // 28 + 10 + 15 + 10 + 28, and 2 of bonus.
  expect(teams[0]?.total?.toNumber()).toBe(93);
});

it.each([
  ['每次扣0.5分', 5, { type: 'deduct', step: 0.5 }],
  ['未戴安全帽，每人次扣１分', 5, { type: 'deduct', step: 1 }],
  ['扣0.5分/次', 5, { type: 'deduct', step: 0.5 }],
  ['每条加0.5分，封顶3分', 0, { type: 'bonus', step: 0.5, cap: 3 }],
] as const)('takes “%s” of %d points for what it says', (text, points, rule) => {
  expect(guessRule(text, points)).toEqual({ rule, sure: true });
});

it.each([
  ['一般违章每次扣1分，严重违章每次扣3分', 10],
  ['每次扣2-5分', 10],
  ['每次扣20分', 10],
  ['每次扣1分，超过3次不得分', 10],
  ['按完成率得分', 10],
  ['优5分，良4分', 10],
  ['完成率低于95%不得分', 10],
  ['', 10],
])('leaves “%s” to a person: the score is entered itself', (text, points) => {
  expect(guessRule(text, points)).toEqual({
    rule: { type: 'linear', fullAt: points, zeroAt: 0 },
    sure: false,
  });
});

it('is null for a sheet that holds no standard', () => {
  expect(
    readStandardTable(
      gridFrom([
        ['班组', '得分'],
        ['甲班', 90],
      ]),
    ),
  ).toBeNull();
});
