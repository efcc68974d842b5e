import { isTime } from '../../src/forms/words/isPeriod';

test.each(
  '1月 十二月 2026年5月 第一季度 上半年 第2周 5日 5月3号 上旬 周三 2026年 2026-05 Jan May 2026 Q1 Week 2 March'
    .replace('May 2026', 'May2026')
    .replace('Week 2', 'Week2')
    .split(' '),
)('%s names a time', (text) => {
  expect(isTime(text)).toBe(true);
});

test.each(['一班', '甲班', '1号机', '一车间', '三月班', 'Team 1', 'Mary', 'Junior', '得分', '5'])(
  '%s names none',
  (text) => {
    expect(isTime(text)).toBe(false);
  },
);
