import fc from 'fast-check';

import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { bookState } from './bookState';
import { editedWorkbook } from './editedWorkbook';
import { edits } from './randomEdits';
import { fileOf, plan } from './randomWorkbooks';

const full = process.env['FULL'] !== undefined;
const numRuns = Number(process.env['ROUND_TRIPS'] ?? (full ? 1000 : 60));

test('a random workbook, edited at random through Office.js, is the same after saving and reopening', async () => {
  let asked = 0;
  let done = 0;
  await fc.assert(
    fc.asyncProperty(plan, edits, async (made, changes) => {
      const edited = await editedWorkbook(await fileOf(made), changes);
      asked += changes.length;
      done += edited.done;
      const again = openXlsx(edited.saved);
      expect(bookState(again.workbook)).toEqual(bookState(edited.workbook));
      // And nothing more to save.
      expect(saveXlsx(again)).toBe(edited.saved);
    }),
    { numRuns, endOnFailure: process.env['QUICK'] !== undefined },
  );
  // Edits that are refused prove nothing.
  expect(done).toBeGreaterThan(asked * 0.6);
}, 900_000);
