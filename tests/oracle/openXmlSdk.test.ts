/**
 * Nobody here has Excel, but Microsoft's Open XML SDK knows what Excel takes: nothing it forbids may
 * stand in what the product makes, and nothing new in files of other people's after an edit.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import fc from 'fast-check';

import { applyPreparation } from '../../src/app/applyPreparation';
import { sampleYear } from '../../src/app/newYear/sampleYear';
import type { Preparation } from '../../src/app/Preparation';
import { prepareCharts } from '../../src/app/prepareCharts';
import { prepareHandouts } from '../../src/app/prepareHandouts';
import { preparePosting } from '../../src/app/preparePosting';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { prepareRollUp } from '../../src/app/year/prepareRollUp';
import { chartCodes } from '../../src/sheets/charts/ChartEntry';
import { templateWorkbook } from '../../src/workbench/cli/templateWorkbook';
import { yearWorkbook } from '../../src/workbench/cli/yearWorkbook';
import { fixtureNames, readWorkbook } from '../session/formFixtures';
import { saveXlsx, sessionOf } from '../session/session';
import { close, templateBook, turnTo } from '../session/year/yearOfMonths';
import { everythingBook } from '../workbench/keeps/everythingBook';
import { edited, SCENARIOS } from '../workbench/keeps/scenarios';
import { editedWorkbook } from '../workbench/roundTrip/editedWorkbook';
import { edits } from '../workbench/roundTrip/randomEdits';
import { fileOf, plan } from '../workbench/roundTrip/randomWorkbooks';
import { hasSdk, sdkErrors } from './openXmlSdk';

const full = process.env['FULL'] === '1';
const seed = Number(process.env['SEED'] ?? 20261123);
const described = hasSdk ? describe : describe.skip;
if (!hasSdk) process.stdout.write('skipped: the Open XML SDK validator is for Linux (x64) only\n');
const posted = { settings: { start: '2026-12-07' } };

/** Applies what a use case prepared, replacing nothing that stands there. */
async function apply(prepared: Promise<Preparation>): Promise<void> {
  await applyPreparation(await prepared);
}

described('what the product makes', () => {
  it('a month with every chart, the posting and the hand-outs', async () => {
    const document = await templateWorkbook({
      teams: ['甲班', '乙班', '丙班', '丁班'],
      period: '2026-10',
      sample: true,
    });
    await apply(prepareCharts({ codes: chartCodes }));
    await apply(preparePosting(posted));
    await apply(prepareHandouts());
    expect(await sdkErrors(saveXlsx(document))).toEqual([]);
  });

  it('closed months and the quarter made of them', async () => {
    const document = await templateBook();
    for (const month of ['2026-01', '2026-02', '2026-03']) {
      await turnTo(month);
      await close();
    }
    await apply(prepareRollUp('quarter', '2026-Q1'));
    expect(await sdkErrors(saveXlsx(document))).toEqual([]);
  });

  it('a whole year with registers, points, pocket card, dashboard and charts', async () => {
    const document = await yearWorkbook(sampleYear(7));
    await apply(prepareCharts({ codes: chartCodes }));
    expect(await sdkErrors(saveXlsx(document))).toEqual([]);
  });
});

described('other people’s files hold nothing wrong that they did not hold before', () => {
  const shared = resolve(__dirname, '../../../shared/forms/everything.xlsx');
  const sources: (readonly [string, Uint8Array])[] = [['our own', everythingBook]];
  if (existsSync(shared)) sources.push(['the shared one', new Uint8Array(readFileSync(shared))]);
  else process.stdout.write(`skipped: no ${shared}\n`);

  it.each(sources)('one of everything, %s', async (_, bytes) => {
    const before = await sdkErrors(bytes);
    for (const [what, edit] of SCENARIOS) {
      expect([what, await newErrors(before, edited(bytes, edit))]).toEqual([what, []]);
    }
  });

  it('forms that were assessed', async () => {
    const every = full ? 1 : 16;
    for (const name of fixtureNames.filter((_, index) => index % every === 0)) {
      const bytes = readWorkbook(name);
      const { document } = await sessionOf(bytes);
      const prepared = await prepareRecalculation({ confirmed: true, chart: true }).catch(
        () => null,
      );
      if (prepared === null || prepared.plan.sheets.length === 0) continue;
      await applyPreparation(prepared);
      expect([name, await newErrors(await sdkErrors(bytes), saveXlsx(document))]).toEqual([
        name,
        [],
      ]);
    }
  });

  it('random workbooks after random edits', async () => {
    const samples = fc.sample(fc.tuple(plan, edits), { numRuns: full ? 200 : 12, seed });
    for (const [index, [made, changes]] of samples.entries()) {
      const file = await fileOf(made);
      const { saved } = await editedWorkbook(file, changes);
      const before = await sdkErrors(file);
      expect([`book ${index}`, await newErrors(before, saved)]).toEqual([`book ${index}`, []]);
    }
  });
});

async function newErrors(before: readonly string[], after: Uint8Array): Promise<readonly string[]> {
  return (await sdkErrors(after)).filter((error) => !before.includes(error));
}
