import { foldNumber, foldText } from '../../src/assessment/foldText';

test('look-alike texts fold to the same', () => {
  expect(foldText('甲 班')).toBe(foldText('甲　班\u200B'));
  expect(foldText('Ａ班')).toBe(foldText('a班'));
});

test.each([
  ['10分', '10'],
  ['９.５', '9.5'],
  ['9，5', '9.5'],
  ['9。5', '9.5'],
  [' 8 ', '8'],
  ["'8", '8'],
  ['－3', '-3'],
  ['+2', '2'],
  ['8.', '8'],
  ['1,234.5', '1234.5'],
  ['0.5', '0.5'],
  ['9,125', null],
  ['370682005300040000', null],
  ['007', null],
  ['95%', null],
  ['2024-01-02', null],
  ['缺', null],
  ['', null],
  ['1e3', null],
])('%j is %s', (text, number) => {
  expect(foldNumber(text)?.toString() ?? null).toBe(number);
});
