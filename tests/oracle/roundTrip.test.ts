import fc from 'fast-check';

import { columnLetters } from '../../src/workbench/workbook/area';
import { isCellError, type CellValue } from '../../src/workbench/workbook/cell';
import type { Workbook } from '../../src/workbench/workbook/Workbook';
import { openXlsx } from '../../src/workbench/xlsx/openXlsx';
import { bookState } from '../workbench/roundTrip/bookState';
import { editedWorkbook } from '../workbench/roundTrip/editedWorkbook';
import { edits } from '../workbench/roundTrip/randomEdits';
import { fileOf, plan } from '../workbench/roundTrip/randomWorkbooks';
import { convertAll } from './libreOffice';
import { shownInAll, type Shown } from './shownValues';

const BOOKS = 200;
/** Another seed, other workbooks; the same seed, the same. */
const seed = Number(process.env['SEED'] ?? 20261122);

test(`LibreOffice opens ${BOOKS} random workbooks edited here and agrees on every value`, async () => {
  const books = new Map<string, Uint8Array>();
  const workbooks = new Map<string, Workbook>();
  const samples = fc.sample(fc.tuple(plan, edits), { numRuns: BOOKS, seed });
  for (const [index, [made, changes]] of samples.entries()) {
    const edited = await editedWorkbook(await fileOf(made), changes);
    books.set(`book${index}`, edited.saved);
    workbooks.set(`book${index}`, edited.workbook);
  }
  const shown = await shownInAll(books);
  const differences: string[] = [];
  let compared = 0;
  for (const [name, workbook] of workbooks) {
    for (const sheet of workbook.sheets) {
      for (const row of sheet.rowNumbers()) {
        for (const [column, { value, formula }] of sheet.row(row) ?? []) {
          if (value === null) continue;
          compared++;
          const address = `${columnLetters(column)}${row + 1}`;
          const there = cellIn(shown(name), sheet.name, address);
          if (agrees(value, there)) continue;
          const here = JSON.stringify(value);
          differences.push(`${name} ${sheet.name}!${address} =${formula}: ${here}, there ${there}`);
        }
      }
    }
  }
  process.stdout.write(`${books.size} workbooks opened, ${compared} values compared\n`);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(BOOKS * 10);
}, 600_000);

test('files LibreOffice wrote, edited at random here, are the same after saving and reopening', async () => {
  const samples = fc.sample(fc.tuple(plan, edits), { numRuns: 40, seed: seed + 1 });
  const files = await Promise.all(
    samples.map(async ([made], index) => [`book${index}`, await fileOf(made)] as const),
  );
  const written = await convertAll(new Map(files), 'xlsx');
  expect(written.size).toBe(samples.length);
  for (const [index, [, changes]] of samples.entries()) {
    const file = written.get(`book${index}.xlsx`);
    if (file === undefined) throw new Error(`LibreOffice wrote no book${index}`);
    const edited = await editedWorkbook(new Uint8Array(file), changes);
    expect(bookState(openXlsx(edited.saved).workbook)).toEqual(bookState(edited.workbook));
  }
}, 300_000);

function cellIn(shown: Shown, sheet: string, address: string): string {
  try {
    return shown(sheet, address);
  } catch (error) {
    return String(error);
  }
}

function agrees(here: CellValue, there: string): boolean {
  if (isCellError(here)) return there.startsWith('#') || there.startsWith('Err:');
  if (typeof here === 'number') {
    const number = Number(there);
    return there !== '' && Math.abs(number - here) <= 1e-9 * Math.max(1, Math.abs(here));
  }
  if (typeof here === 'boolean') return there === (here ? 'TRUE' : 'FALSE');
  return there === here;
}
