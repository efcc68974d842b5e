import { headerText } from '../../src/forms/words/headerText';

describe('a header with its maximum inside', () => {
  test.each([
    ['歌曲内容（20分）', '歌曲内容', '20'],
    ['歌曲内容(20分)', '歌曲内容', '20'],
    ['歌曲内容(20分）', '歌曲内容', '20'],
    [' 服  装 （10分）', '服装', '10'],
    ['服装\n（１０分）', '服装', '10'],
    ['服装20分', '服装', '20'],
    ['服装 满分20', '服装', '20'],
    ['服装（满分20分）', '服装', '20'],
    ['服装满分：20分', '服装', '20'],
    ['服装（20分满分）', '服装', '20'],
    ['服装[20]', '服装', '20'],
    ['服装【20分】', '服装', '20'],
    ['服装（0-20分）', '服装', '20'],
    ['服装(7.5分)', '服装', '7.5'],
    ['Team work 20 points', 'Team work', '20'],
    ['Team work (max 20)', 'Team work', '20'],
    ['Team work (max. 20 pts)', 'Team work', '20'],
    ['Safety/20', 'Safety', '20'],
    ['Safety (20)', 'Safety', '20'],
    ['第20分队', '第20分队', null],
    ['违章（每次扣2分）', '违章(每次扣2分)', null],
    ['好人好事（加5分）', '好人好事(加5分)', null],
    ['2024年表现', '2024年表现', null],
    ['表现(2024)', '表现(2024)', null],
    ['安全', '安全', null],
  ])('%j is %s with the maximum %s', (text, name, max) => {
    const read = headerText(text);
    expect([read.name, read.max?.toString() ?? null]).toEqual([name, max]);
  });

  test('a percentage is a weight, not a maximum', () => {
    const read = headerText('安全（30%）');
    expect([read.name, read.max, read.weight?.toString()]).toEqual(['安全', null, '0.3']);
    expect(headerText('安全 权重50%').weight?.toString()).toBe('0.5');
  });
});
