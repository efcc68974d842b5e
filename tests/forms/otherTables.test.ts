/** Pay, attendance, duty and votes beside score forms, and alone: left as they are, without a question. */
import type { CellValue } from '../../src/forms/Grid';
import { recogniseForms } from '../../src/forms/recogniseForms';
import { gridFrom } from './gridFrom';
import { bestFormOf } from './scoreFormOf';

type Rows = readonly (readonly CellValue[])[];
const people = ['王伟', '李娜', '张强'];
const each = (...values: readonly CellValue[]): Rows => people.map((name) => [name, ...values]);

const tables: Readonly<Record<string, Rows>> = {
  五月奖金: [
    ['班组', '人数', '奖金（元）', '合计'],
    ['甲班', 9, 4500, 4500],
    ['乙班', 8, 4000, 4000],
  ],
  奖金分配: [
    ['班组', '考核得分', '应发奖金', '实发奖金'],
    ['甲班', 95, 4500, ''],
    ['乙班', 92, 4000, ''],
  ],
  工资: [['姓名', '基本工资', '绩效工资', '扣款', '合计', '签字'], ...each(3000, 2000, 100)],
  五月值班表: [
    ['日期', '带班领导', '值班人员'],
    ['5月1日', '王伟', '李娜'],
    ['5月2日', '张强', '李娜'],
  ],
  Sheet1: [
    ['班组', '周一', '周二', '周三', '周四'],
    ['甲班', '早', '早', '中', '夜'],
    ['乙班', '中', '夜', '早', '休'],
    ['丙班', '夜', '休', '早', '中'],
  ],
  测评票数: [['姓名', '优秀', '称职', '基本称职', '不称职', '合计'], ...each(10, 5, 1, 0)],
  考勤: [['姓名', '1', '2', '3', '出勤天数'], ...each('√', '√', '/', 2)],
  Sheet2: [['姓名', '应出勤', '实出勤', '事假', '病假', '合计'], ...each(22, 21, 1, 0)],
  五月能耗: [
    ['班组', '产量（吨）', '电耗', '水耗', '合计'],
    ['甲班', 100, 20, 5],
    ['乙班', 120, 30, 6],
  ],
  加班统计: [['姓名', '平时', '周末', '节假日', '合计'], ...each(3, 8, 0)],
};

// The weakest score form there is: no maxima, no rank.
const weak = gridFrom(
  [
    ['班组', '安全', '质量', '得分'],
    ['甲班', 40, 41],
    ['乙班', 42, 43],
  ],
  {
    sheet: '考评',
  },
);

test.each(Object.entries(tables))('%s', (sheet, rows) => {
  const grid = gridFrom(rows, { sheet });
  const alone = recogniseForms([grid]);
  expect(alone.forms).toEqual([]);
  expect(alone.passedOver).toHaveLength(1);
  for (const grids of [
    [weak, grid],
    [grid, weak],
  ]) {
    const { forms } = recogniseForms(grids);
    expect(forms.map(({ sheets }) => sheets)).toEqual([['考评']]);
    expect(forms[0]?.confidence).toBe(bestFormOf(weak).confidence);
  }
});

test.each<readonly [string, Rows]>([
  [
    '考勤 as a criterion',
    [
      ['班组', '安全', '考勤', '质量', '合计'],
      ['甲班', 40, 9, 41],
      ['乙班', 40, 8, 41],
    ],
  ],
  [
    '值班 as a criterion',
    [
      ['班组', '值班', '卫生', '合计'],
      ['甲班', 40, 9],
      ['乙班', 40, 8],
    ],
  ],
  [
    '产量 and 能耗 as criteria',
    [
      ['班组', '产量', '能耗', '质量', '合计'],
      ['甲班', 28, 29, 20],
      ['乙班', 27, 25, 19],
    ],
  ],
  [
    'maxima on a sheet called 出勤',
    [['姓名', '出勤（50分）', '请假（50分）', '合计'], ...each(45, 44)],
  ],
  [
    'a rank that waits beside the money',
    [
      ['班组', '得分', '名次', '奖金', '实发'],
      ['甲班', 95],
      ['乙班', 92],
    ],
  ],
  [
    'scores that wait beside the money',
    [['班组', '考核得分', '应发奖金', '实发奖金'], ['甲班'], ['乙班']],
  ],
])('%s makes a form', (_, rows) => {
  expect(recogniseForms([gridFrom(rows)]).forms).toHaveLength(1);
});
