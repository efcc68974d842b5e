/** "95%" among scores: asked about, and read as points once a person says that it is. */
import type { Grid } from '../../src/forms/Grid';
import { applyMapping, mappingOf } from '../../src/forms/mapping/applyMapping';
import type { Mapping } from '../../src/forms/mapping/Mapping';
import { formatMappings, parseMappings } from '../../src/forms/mapping/Mapping';
import { sureEnough } from '../../src/forms/reading/doubts';
import { percentPoints } from '../../src/forms/words/percentPoints';
import { gridFrom } from './gridFrom';
import { bestFormOf, codesOf, totalsOf } from './scoreFormOf';

/** The same sheet, read as a person says: its percentages are points. */
function said(grid: Grid): Mapping {
  const mapping = mappingOf(bestFormOf(grid), grid);
  const columns = mapping.layout.columns.map((one) =>
    one.role === 'attribute' ? { ...one, role: 'criterion' as const } : one,
  );
  return { ...mapping, percents: 'points', layout: { ...mapping.layout, columns } };
}

const shownAs = (format: string, grid: Grid): Grid => ({
  ...grid,
  numberFormats: grid.values.map((row) =>
    row.map((value) => (typeof value === 'number' ? format : 'General')),
  ),
});

const cases: readonly (readonly [string, Grid, readonly string[]])[] = [
  [
    'teams in rows',
    gridFrom([
      ['班组', '安全', '质量', '总分', '名次'],
      ['甲班', '95%', '90.5％'],
      ['乙班', '92%', '88%'],
    ]),
    ['185.5', '180'],
  ],
  [
    'one column of them beside points',
    gridFrom([
      ['班组', '安全', '完成率', '总分'],
      ['甲班', 45, '98%'],
      ['乙班', 44, '88%'],
      ['丙班', 43, 90],
    ]),
    ['143', '132', '133'],
  ],
  [
    'teams in columns',
    gridFrom([
      ['考核项目', '甲班', '乙班'],
      ['安全', '95%', '96%'],
      ['质量', '44%', '48%'],
      ['设备', '44%', '48%'],
      ['总分'],
    ]),
    ['183', '192'],
  ],
  [
    'numbers that are shown as percentages under a maximum',
    shownAs(
      '0.0%',
      gridFrom([
        ['班组', '安全（100分）', '质量（100分）', '总分'],
        ['甲班', 0.95, 0.9],
        ['乙班', 0.92, 0.88],
      ]),
    ),
    ['185', '180'],
  ],
];

test.each(cases)('%s', (_, grid, totals) => {
  const asked = bestFormOf(grid);
  expect(asked.confidence).toBeLessThan(sureEnough);
  expect(
    codesOf(asked).filter((code) => code === 'rates-left-out' || code === 'percents-unclear'),
  ).toHaveLength(1);
  const form = applyMapping(grid, said(grid));
  expect(form === null ? [] : totalsOf(form, grid)).toEqual(totals);
  expect(form === null ? [] : codesOf(form)).toContain('percents-are-points');
  expect(form?.confidence).toBe(1);
});

test('a column of percentages made a criterion, and nothing said of them, is still asked about', () => {
  const [, grid] = cases[0] ?? [];
  if (grid === undefined) throw new Error('no case');
  const { percents: _, ...mapping } = said(grid);
  const form = applyMapping(grid, mapping);
  expect(form?.confidence).toBeLessThan(sureEnough);
  expect(form === null ? [] : codesOf(form)).toContain('percents-unclear');
});

test('that they are no points is a word too: nothing is asked again', () => {
  const [, grid] = cases[1] ?? [];
  if (grid === undefined) throw new Error('no case');
  const form = applyMapping(grid, mappingOf(bestFormOf(grid), grid));
  expect(form === null ? [] : totalsOf(form, grid)).toEqual(['45', '44', '43']);
  expect(form?.confidence).toBe(1);
});

test('is kept with the mapping', () => {
  const [, grid] = cases[0] ?? [];
  if (grid === undefined) throw new Error('no case');
  expect(parseMappings(formatMappings([said(grid)]))).toEqual([said(grid)]);
});

test.each([
  ['95%', 'General', '95'],
  [' ９５．５％ ', 'General', '95.5'],
  [0.955, '0.0%', '95.5'],
  [0.29, '0%', '29'],
  [0.955, 'General', null],
  ['95', 'General', null],
  ['约95%', 'General', null],
  [null, '0%', null],
])('%p in %s means %p points', (value, format, points) => {
  expect(percentPoints(value, format)?.toString() ?? null).toBe(points);
});
