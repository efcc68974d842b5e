import { shiftOf } from '../../../src/workbench/workbook/structure/Shift';
import { shiftCells } from '../../../src/workbench/workbook/structure/shiftCells';
import { MAX_COLUMNS } from '../../../src/workbench/workbook/area';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { everythingBook } from '../keeps/everythingBook';
import { partsOf } from './packageOf';

test('the stamp over the cells is read: where it lies, its bytes, that it is round', () => {
  const [stamp] = openXlsx(everythingBook).workbook.sheets[0]?.pictures ?? [];
  expect(stamp).toMatchObject({
    name: '公章',
    type: 'image/png',
    round: true,
    rotation: 0,
    placement: 'OneCell',
    anchor: { from: { row: 6, column: 6 } },
  });
  expect(Buffer.from(stamp?.bytes ?? []).toString()).toBe('the bytes of a stamp');
});

test('rows put in above it move it, here and in the file', () => {
  const document = openXlsx(everythingBook);
  const { workbook } = document;
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const rows = { row: 1, column: 0, rows: 2, columns: MAX_COLUMNS };
  shiftCells(workbook, sheet, shiftOf(rows, true, 1));
  const placed = (book: typeof workbook): unknown => book.sheets[0]?.pictures[0]?.anchor.from;
  expect(placed(workbook)).toMatchObject({ row: 8, column: 6 });
  const saved = saveXlsx(document);
  expect(placed(openXlsx(saved).workbook)).toEqual(placed(workbook));
  expect(partsOf(saved)['xl/media/image1.png']).toBe('the bytes of a stamp');
});
