import type { Finding } from '../../src/assessment/Finding';
import { checkScoreForm } from '../../src/forms/checkScoreForm';
import type { Grid } from '../../src/forms/Grid';
import { readEntries } from '../../src/forms/readEntries';
import { bestFormOf, shortCell } from './scoreFormOf';
import { gridFrom } from './gridFrom';

function findings(grid: Grid): Finding[] {
  return checkScoreForm(bestFormOf(grid), [grid]);
}

function told(grid: Grid): string[] {
  return findings(grid).map(({ code, at }) => `${code} ${at?.address ?? ''}`);
}

const header = ['班组', '安全（40分）', '质量（60分）', '总分', '排名'];

test('a clean form has no findings', () => {
  expect(told(gridFrom([header, ['甲班', 38, 55], ['乙班', 40, 60], ['丙班', 0, 0]]))).toEqual([]);
});

test('every wrong entry is named by its cell', () => {
  const grid = gridFrom([
    header,
    ['甲班', 41, 55],
    ['乙班', -1, 55],
    ['丙班', '缺', 55],
    ['丁班', '３８分', 55],
    ['戊班', '', 55],
    ['己班', { error: '#REF!' }, 55],
    ['庚班', '65', 55],
  ]);
  expect(told(grid)).toEqual([
    'above-maximum B2',
    'below-zero B3',
    'not-a-number B4',
    'number-as-text B5',
    'missing-entry B6',
    'error-value B7',
    'number-as-text B8',
    'above-maximum B8',
  ]);
  const [above, , , text] = findings(grid);
  expect(above?.params).toEqual({ value: '41', max: '40', criterion: '安全', entity: '甲班' });
  expect(text?.repair).toEqual({ at: { sheet: 'Sheet1', address: 'B5' }, value: 38, safe: true });
});

test('text that is a number is read, but says that it is text', () => {
  const grid = gridFrom([header, ['甲班', '9，5', 55], ['乙班', 30, 50]]);
  const entries = readEntries(bestFormOf(grid), [grid]).slice(0, 2);
  expect(
    entries.map(
      ({ cells, score }) =>
        `${shortCell(cells.score)} ${score?.state} ${score?.score?.toString() ?? ''}`,
    ),
  ).toEqual(['B2 text-number 9.5', 'C2 number 55']);
});

test('names: missing, doubled, look-alike', () => {
  const grid = gridFrom([
    header,
    ['甲班', 38, 55],
    ['', 38, 55],
    ['甲 班', 38, 55],
    ['Ａ班', 38, 55],
    ['a班', 38, 55],
  ]);
  expect(told(grid)).toEqual(['missing-name A3', 'doubled-name A4', 'doubled-name A6']);
  expect(findings(grid)[1]?.params).toEqual({ name: '甲 班', other: 'A2' });
});

test('an empty form is told once', () => {
  expect(findings(gridFrom([header, ['甲班'], ['乙班']]))).toEqual([
    {
      code: 'no-entries',
      at: { sheet: 'Sheet1', address: 'A1:E3' },
      params: { count: 2 },
    },
  ]);
});

test('an unfilled column and an unfilled row are told once each', () => {
  expect(told(gridFrom([header, ['甲班', 38], ['乙班', 37], ['丙班']]))).toEqual([
    'empty-column C1',
    'empty-row A4',
  ]);
});

test('maxima: not 100, or not all known', () => {
  const rows = [
    ['甲班', 3, 5],
    ['乙班', 3, 5],
  ];
  const sum = findings(gridFrom([['班组', '安全（40分）', '质量（50分）'], ...rows]));
  expect(sum).toEqual([
    { code: 'maxima-not-100', at: { sheet: 'Sheet1', address: 'A1:C3' }, params: { sum: '90' } },
  ]);
  const unknown = findings(gridFrom([['班组', '安全（40分）', '质量'], ...rows]));
  expect(unknown.map(({ code, params }) => [code, params])).toEqual([
    ['maximum-unknown', { count: 1, columns: 'C' }],
  ]);
});

test('without a maximum a negative is let pass', () => {
  expect(
    told(
      gridFrom([
        ['班组', '安全', '质量'],
        ['甲班', -3, 5],
        ['乙班', 3, 5],
      ]),
    ),
  ).toEqual(['maximum-unknown A1:C3']);
});

test('hidden rows and columns inside the table, none outside', () => {
  const rows = [header, ['甲班', 38, 55], ['乙班', 40, 60], ['丙班', 0, 0]];
  const grid = gridFrom(rows, { hiddenRows: [2, 9], hiddenColumns: [1, 12] });
  expect(told(grid)).toEqual(['hidden-part B1:B4', 'hidden-part A3:E3']);
});

test('a heading over several columns that names none', () => {
  const grid = gridFrom(
    [
      ['班组', '安全（40分）', '质量（60分）', '值班'],
      ['甲班', 38, 55, 1, 2],
      ['乙班', 38, 55, 1, 2],
    ],
    { merges: ['D1:E1'] },
  );
  expect(findings(grid).map(({ code, params }) => [code, params])).toEqual([
    ['unnamed-column', { columns: 'D, E' }],
  ]);
});

test('a points list: its total column is what is checked', () => {
  const grid = gridFrom([
    ['姓名', '当前总分', '扣分原因'],
    ['赵一', 0],
    ['钱二', '1分', '迟到'],
    ['孙三'],
  ]);
  expect(told(grid)).toEqual(['empty-row A4', 'number-as-text B3']);
});
