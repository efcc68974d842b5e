import fc from 'fast-check';

import { defaultRubric } from '../../../src/assessment/defaultRubric';
import type { Rubric } from '../../../src/assessment/Rubric';
import { planTemplate } from '../../../src/sheets/template/planTemplate';
import { rubrics } from '../../assessment/randomMonths';

/** What Excel 2019 and WPS have, and what works there without array entry. None is volatile. */
const allowed = new Set([
  'AND',
  'AVERAGEIFS',
  'COLUMNS',
  'COUNTIF',
  'COUNTIFS',
  'DATEVALUE',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISNUMBER',
  'LEFT',
  'LEN',
  'MATCH',
  'MAX',
  'MID',
  'MIN',
  'MOD',
  'MONTH',
  'N',
  'OR',
  'RIGHT',
  'ROUND',
  'ROWS',
  'SUMIFS',
  'SUMPRODUCT',
  'TEXT',
  'TRIM',
  'VALUE',
  'YEAR',
]);

/** The longest a person can be asked to read; Excel itself takes 8,192 characters. */
const LONGEST = 900;

/** Every formula of the injected sheets, their rules and their names. */
function formulasOf(rubric: Rubric): readonly string[] {
  const { sheets, names } = planTemplate({
    rubric,
    teams: ['甲班', '乙班', '丙班'],
    period: '2026-11',
    groups: ['一', '', '二'],
    countsFromLog: true,
  });
  return [
    ...names.map(({ formula }) => formula),
    ...sheets.flatMap(({ blocks, validations, conditionalFormats }) => [
      ...blocks.flatMap(({ values }) =>
        values
          .flat()
          .flatMap((value) => (typeof value === 'object' && value !== null ? [value.formula] : [])),
      ),
      ...validations.flatMap(({ rule }) => (rule.kind === 'custom' ? [rule.formula] : [])),
      ...conditionalFormats.map(({ formula }) => formula),
    ]),
  ];
}

/** The functions a formula calls; what stands between quotes is text. */
function functionsOf(formula: string): readonly string[] {
  return [...formula.replaceAll(/"[^"]*"/g, '""').matchAll(/([\p{L}_.][\p{L}\p{N}_.]*)\(/gu)].map(
    ([, name = '']) => name,
  );
}

const all = formulasOf(defaultRubric);

it('the formulas call only functions that Excel 2019 and WPS have, none of them volatile', () => {
  const called = new Set(all.flatMap(functionsOf));
  expect([...called].filter((name) => !allowed.has(name))).toEqual([]);
  // A list that allows what nobody uses would not be read any more.
  expect([...allowed].filter((name) => !called.has(name))).toEqual([]);
});

it('so do those of any other standard', () => {
  fc.assert(
    fc.property(rubrics, (rubric) => {
      const strange = formulasOf(rubric)
        .flatMap(functionsOf)
        .filter((name) => !allowed.has(name));
      expect(strange).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

it('no formula needs array entry, spills, or reads another workbook', () => {
  for (const formula of all) {
    const code = formula.replaceAll(/"[^"]*"/g, '""');
    expect(code).not.toMatch(/[@#[\]]/);
    expect(code).not.toMatch(/^\{/);
  }
});

it('no formula is longer than a person can read', () => {
  expect(all.filter((formula) => formula.length > LONGEST)).toEqual([]);
});

it('every name a formula uses is one of the plan’s', () => {
  const { names } = planTemplate({ rubric: defaultRubric, teams: ['甲班'], period: '2026-11' });
  const known = new Set(names.map(({ name }) => name));
  expect(known.size).toBe(names.length);
  const words = all.flatMap((formula) =>
    [
      ...formula
        .replaceAll(/"[^"]*"/g, '""')
        .replaceAll(/[\p{L}\p{N}_]+!/gu, '')
        .matchAll(/[\p{Script=Han}]+/gu),
    ].map(([word]) => word),
  );
  expect([...new Set(words)].filter((word) => !known.has(word))).toEqual([]);
});
