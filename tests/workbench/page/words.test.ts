import { fill, localeOf, wordsOf } from '../../../src/workbench/page/words';

test('both languages have the same words with the same blanks to fill', () => {
  const chinese = wordsOf('zh-CN');
  const english = wordsOf('en-US');
  const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  for (const [key, text] of Object.entries(chinese)) {
    expect(blanks(english[key as keyof typeof english])).toEqual(blanks(text));
    expect(text).not.toBe('');
  }
});

test('Chinese unless English is asked for', () => {
  expect(localeOf('')).toBe('zh-CN');
  expect(localeOf('?lang=en-US')).toBe('en-US');
  expect(localeOf('?lang=fr')).toBe('zh-CN');
  expect(fill('{a}和{b}', { a: 1, b: '二' })).toBe('1和二');
});
