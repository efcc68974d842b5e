import { notedPoints } from '../../src/forms/words/notedPoints';

it.each([
  ['-2（迟到）', '-2', '（迟到）'],
  ['－2分(迟到)', '-2', '（迟到）'],
  ['+3（好人好事）', '3', '（好人好事）'],
  ['45（补考）', '45', '（补考）'],
  ['-2迟到', '-2', '迟到'],
  ['扣2分：迟到', '-2', '迟到'],
  ['加1.5 建议', '1.5', '建议'],
  ['迟到扣2分', '-2', '迟到'],
])('%s is %s', (text, points, note) => {
  const read = notedPoints(text);
  expect([read?.points.toString(), read?.note]).toEqual([points, note]);
});

it.each([
  '2次',
  '-2人',
  '+1名',
  '3（次）',
  '9（10）',
  '2-3',
  '5月3日',
  '迟到2次',
  '优（良）',
  '10',
])('%s is not read as points with a note', (text) => {
  expect(notedPoints(text)).toBeNull();
});
