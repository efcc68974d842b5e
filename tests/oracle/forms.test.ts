/**
 * The oracle on people's own forms: what is written on the fixture forms, computed anew by
 * LibreOffice, must show what the add-in computed. Needs LibreOffice; `npm run test:oracle`.
 */
import { applyPreparation } from '../../src/app/applyPreparation';
import { withoutOverwrites } from '../../src/app/findOverwrites';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { cellAddress, parseArea } from '../../src/forms/address';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { fixtureNames, readExpected, readWorkbook } from '../session/formFixtures';
import { sessionOf, valueOf } from '../session/session';
import { shownValues } from './shownValues';

const full = process.env['FULL'] === '1';
/** One of every shape; all of them with FULL=1. */
const kinds =
  /judges-drop|quarter-in|weight-(row|column)|deduction-only-sheet|base-plus-minus$|traditional-items|rows-(plain|no-columns|decimals|old-total|grades)|items-(no-rows|deductions|subtotals-wait)|team-blank|teams-(summary|name-taken)|log-(deductions|text)|list-plain|blocks/;
const names = fixtureNames.filter(
  (name) => readExpected(name).written.length > 0 && (full || kinds.test(name)),
);

it.each(names)('LibreOffice shows what was computed: %s', async (name) => {
  const { document } = await sessionOf(readWorkbook(name));
  const preparation = await prepareRecalculation({ chart: true });
  const plan = withoutOverwrites(preparation.plan, preparation.overwrites);
  const { written } = await applyPreparation({ ...preparation, plan });
  const at = await shownValues(saveXlsx(document));
  const differences = written.flatMap(({ sheet, range }) =>
    addressesIn(range).flatMap((address) => {
      const value = valueOf(document, sheet, address);
      const ours = typeof value === 'object' ? (value?.error ?? '') : String(value);
      const theirs = at(sheet, address);
      return ours === theirs ? [] : [`${sheet}!${address}: ${ours} / ${theirs}`];
    }),
  );
  expect(differences).toEqual([]);
  expect(written.length).toBeGreaterThan(0);
});

function addressesIn(range: string): string[] {
  const area = parseArea(range);
  if (area === null) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellAddress({
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
    }),
  );
}
