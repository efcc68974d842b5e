/** The tables of docs/forms.md that say which fixture holds what. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { fixtureNames, readExpected } from '../session/formFixtures';

const text = readFileSync(resolve(__dirname, '../../docs/forms.md'), 'utf8');
const rows = (text.split('## Which fixture holds what')[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('|') && /\d{3}/u.test(line));

it('has a row for every trap and finding', () => {
  expect(rows.length).toBeGreaterThan(40);
});

it.each(rows)('%s', (row) => {
  const cells = row.split('|').slice(1, -1);
  const numbers = (cells.at(-1) ?? '').match(/\d{3}/gu) ?? [];
  const names = numbers.map((number) => fixtureNames.find((name) => name.startsWith(`${number}-`)));
  expect(names.filter((name) => name === undefined)).toEqual([]);
  const found = names.flatMap((name) => (name === undefined ? [] : readExpected(name).findings));
  const codes = (row.match(/`[a-z0-9-]+`/gu) ?? []).map((code) => code.replaceAll('`', ''));
  const held = new Set(found.map((finding) => finding.split(' ')[0]));
  expect(codes.filter((code) => !held.has(code))).toEqual([]);
});
