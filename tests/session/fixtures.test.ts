/**
 * Every shape and trap of domain.md §3 as a workbook with what is right beside it
 * (tests/fixtures/forms), through the use cases of the command line and Microsoft's Office.js.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { applyPreparation } from '../../src/app/applyPreparation';
import { withoutOverwrites } from '../../src/app/findOverwrites';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { prepareRepairs } from '../../src/app/prepareRepairs';
import { parseArea } from '../../src/forms/address';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { bookOf, type SheetOf } from './bookOf';
import { changedCells, sessionOf } from './session';

interface Fixture {
  readonly what: string;
  readonly sheets: readonly SheetOf[];
  /** Apply the safe repairs first. */
  readonly fix?: boolean;
  /** What is written is not told: only that nothing else is. */
  readonly skipWritten?: boolean;
  readonly expected: {
    readonly layout: string;
    readonly sheet: string;
    readonly maxima: readonly (number | null)[];
    /** Name, total, rank. */
    readonly entities: readonly (readonly [string, number | null, number | null])[];
    readonly findings: readonly string[];
    readonly written: readonly string[];
  };
}

const folder = resolve(__dirname, '../fixtures/forms');
const fixtures = readdirSync(folder)
  .sort()
  .map((file): [string, Fixture] => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  ]);

it('are at least forty', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(40);
});

it.each(fixtures)('%s', async (_name, { sheets, fix = false, skipWritten = false, expected }) => {
  const bytes = await bookOf(...sheets);
  const { document } = await sessionOf(bytes);
  const fixed = fix ? await prepareRepairs({}) : null;
  if (fixed !== null) await applyPreparation(fixed);
  const preparation = await prepareRecalculation({ chart: true });
  const { report } = preparation;
  if (report === null) throw new Error('no report');
  const plan = withoutOverwrites(preparation.plan, preparation.overwrites);
  const applied =
    plan.sheets.length === 0 ? null : await applyPreparation({ ...preparation, plan });
  const written = (applied?.written ?? []).map(({ sheet, range }) => `${sheet}!${range}`);

  expect({
    layout: report.layout,
    sheet: report.sheet,
    maxima: report.criteria.map(({ max }) => max),
    entities: report.entities.map(({ name, total, rank }) => [name, total, rank]),
    findings: report.findings.map(({ code, at }) => `${code} ${placeOf(at, report.sheet)}`).sort(),
    ...(skipWritten ? {} : { written: [...written].sort() }),
  }).toEqual({
    layout: expected.layout,
    sheet: expected.sheet,
    maxima: expected.maxima,
    entities: expected.entities,
    findings: [...expected.findings].sort(),
    ...(skipWritten ? {} : { written: [...expected.written].sort() }),
  });

  // Nothing outside the plan, and what was repaired, is changed.
  const allowed = new Set([
    ...written.flatMap(cellsOf),
    ...(fixed?.overwrites ?? []).flatMap(({ at }) => cellsOf(`${at.sheet}!${at.address}`)),
  ]);
  const changed = changedCells(bytes, saveXlsx(document));
  expect(changed.filter((at) => !allowed.has(at))).toEqual([]);

  // What the formulas show is what was computed: a second look finds nothing to do.
  const again = await prepareRecalculation({ chart: true });
  const left = withoutOverwrites(again.plan, again.overwrites);
  expect(left.sheets.flatMap(({ blocks, charts }) => [...blocks, ...charts])).toEqual([]);
  expect(again.report?.entities.map(({ total }) => total)).toEqual(
    report.entities.map(({ total }) => total),
  );
});

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
