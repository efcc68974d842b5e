/**
 * Every shape and trap of domain.md §3 as a workbook with what is right beside it
 * (tests/fixtures/forms), through the use cases of the command line and Microsoft's Office.js.
 */
import { unzipSync } from 'fflate';

import { applyPreparation } from '../../src/app/applyPreparation';
import { withoutOverwrites } from '../../src/app/findOverwrites';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { prepareRepairs } from '../../src/app/prepareRepairs';
import { parseArea } from '../../src/forms/address';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import type { XlsxDocument } from '../../src/workbench/xlsx/XlsxDocument';
import { bookOf } from './bookOf';
import { fixtureNames, readExpected, readSource, readWorkbook } from './formFixtures';
import { changedCells, sessionOf } from './session';

it('are at least a hundred', () => {
  expect(fixtureNames.length).toBeGreaterThanOrEqual(100);
});

it.each(fixtureNames)('%s is what its source says', async (name) => {
  const made = unzipSync(await bookOf(...readSource(name).sheets));
  const file = unzipSync(readWorkbook(name));
  const texts = (files: ReturnType<typeof unzipSync>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
    );
  expect(texts(file)).toEqual(texts(made));
});

it.each(fixtureNames)('%s', async (name) => {
  const expected = readExpected(name);
  const bytes = readWorkbook(name);
  const { document } = await sessionOf(bytes);
  const fixed = expected.fix === true ? await prepareRepairs({}) : null;
  if (fixed !== null) await applyPreparation(fixed);
  const preparation = await prepareRecalculation({ chart: true });
  const { report } = preparation;
  if (report === null) throw new Error('no report');
  const plan = withoutOverwrites(preparation.plan, preparation.overwrites);
  const applied =
    plan.sheets.length === 0 ? null : await applyPreparation({ ...preparation, plan });
  const written = (applied?.written ?? []).map(({ sheet, range }) => `${sheet}!${range}`);

  expect({
    ...(expected.fix === true ? { fix: true } : {}),
    layout: report.layout,
    sheet: report.sheet,
    maxima: report.criteria.map(({ max }) => max),
    entities: report.entities.map((one) =>
      one.grade === null
        ? [one.name, one.total, one.rank]
        : [one.name, one.total, one.rank, one.grade],
    ),
    findings: report.findings.map(({ code, at }) => `${code} ${placeOf(at, report.sheet)}`).sort(),
    written: written.filter((range) => !range.startsWith(helperSheet)).sort(),
  }).toEqual({
    ...expected,
    findings: [...expected.findings].sort(),
    written: [...expected.written].sort(),
  });

  // Nothing outside the plan, and what was repaired, is changed.
  const allowed = new Set([
    ...written.flatMap(cellsOf),
    ...(fixed?.overwrites ?? []).flatMap(({ at }) => cellsOf(`${at.sheet}!${at.address}`)),
  ]);
  const changed = changedCells(bytes, saveXlsx(document));
  expect(changed.filter((at) => !allowed.has(at))).toEqual([]);

  // The ranking chart draws the totals of the form's teams, named or not, and nothing else.
  const unnamed = report.entities.flatMap(({ name: called, total }) =>
    called === '' && total !== null ? [total] : [],
  );
  expect(strangersDrawn(document)).toEqual(unnamed);

  // What the formulas show is what was computed: a second look finds nothing to do.
  const again = await prepareRecalculation({ chart: true });
  const left = withoutOverwrites(again.plan, again.overwrites);
  expect(left.sheets.flatMap(({ blocks, charts }) => [...blocks, ...charts])).toEqual([]);
  expect(again.report?.entities.map(({ total }) => total)).toEqual(
    report.entities.map(({ total }) => total),
  );
});

/** Where a chart cannot draw the form's own cells, it draws from this sheet. */
const helperSheet = '图表数据!';

/** What the ranking charts draw that no cell names, texts among the numbers, series nobody asked for. */
function strangersDrawn({ workbook }: XlsxDocument): readonly unknown[] {
  const shown = (reference: string | null): readonly unknown[] => {
    const [sheet = '', address = ''] = (reference ?? '').replaceAll(/['$]/gu, '').split('!');
    return cellsOf(`${sheet}!${address}`).map((cell) => {
      const [row = 0, column = 0] = (cell.split('!')[1] ?? '').split(':').map(Number);
      return workbook.sheet(sheet)?.cell(row - 1, column - 1)?.value ?? null;
    });
  };
  const charts = workbook.sheets.flatMap((sheet) =>
    sheet.charts.filter(({ name }) => name === 'BanzuRankChart'),
  );
  return charts.flatMap(({ series }) =>
    series.flatMap(({ values, categories }, index) => {
      const names = shown(categories);
      const drawn = shown(values);
      const isStranger = (value: unknown, place: number): boolean =>
        (typeof value === 'string' && value !== '') ||
        (typeof value === 'number' && (names[place] ?? '') === '');
      const strangers = drawn.filter(isStranger);
      return drawn.length === names.length ? strangers : [...strangers, `series ${index}`];
    }),
  );
}

function placeOf(
  at: { readonly sheet: string; readonly address: string } | null,
  shown: string,
): string {
  if (at === null) return '';
  return at.sheet === shown ? at.address : `${at.sheet}!${at.address}`;
}

/** The cells of "表!B3:C4" as `changedCells` names them. */
function cellsOf(range: string): string[] {
  const [sheet = '', address = ''] = range.split('!');
  const area = parseArea(address);
  if (area === null) return [];
  return Array.from(
    { length: area.rows * area.columns },
    (_, index) =>
      `${sheet}!${area.row + Math.floor(index / area.columns) + 1}:${area.column + (index % area.columns) + 1}`,
  );
}

it('show every kind of finding about forms, and forms without any', () => {
  const found = fixtureNames.map((name) =>
    readExpected(name).findings.map((finding) => finding.split(' ')[0] ?? ''),
  );
  const kinds = new Set(found.flat());
  expect(formFindings.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(found.filter((codes) => codes.length === 0).length).toBeGreaterThan(50);
});

/** The kinds of findings of issue 4, and those about marks and doubts. */
const formFindings = [
  ...['above-maximum', 'below-zero', 'not-a-number', 'number-as-text', 'missing-entry'],
  ...[
    'unknown-name',
    'known-name-missing',
    'missing-name',
    'doubled-name',
    'error-value',
    'total-differs',
    'rank-differs',
  ],
  ...['maxima-not-100', 'maximum-unknown', 'unnamed-column', 'hidden-part', 'no-entries'],
  ...[
    'empty-column',
    'empty-row',
    'nothing-deducted',
    'deduction-differs',
    'deduction-sign',
    'reason-missing',
  ],
  ...['reason-without-deduction', 'blank-as-none', 'doubled-number', 'item-count-differs'],
  ...['points-not-as-stated', 'weights-not-100', 'subtotal-differs', 'formula-misses-cells'],
  ...['formula-takes-more', 'formula-unlike-others', 'constant-among-formulas'],
  ...['rank-splits-tie', 'rank-as-text', 'grade-differs', 'grade-out-of-order'],
  ...['date-outside-period', 'incident-twice', 'value-under-merge', 'marks-not-points'],
  ...['marked-not-applicable', 'form-unsure'],
];
