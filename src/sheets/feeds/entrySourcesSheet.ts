import { areaAddress, cellAddress } from '../../forms/address';
import { entrySourceHeaders, entrySourcesLayout } from '../../forms/registers/entrySources';
import { changeSheet, newSheet } from '../newSheet';
import type { PlannedValue, SheetPlan } from '../SheetPlan';
import { noteLook, sheetLook } from '../template/sheetLook';

/** Adds lines to 录入来源, which is made where it is not there. `nextRow` is zero-based. */
export function entrySourcesSheet(
  lines: readonly (readonly PlannedValue[])[],
  present: boolean,
  nextRow: number,
): SheetPlan {
  const { sheet, headerRow, firstRow } = entrySourcesLayout;
  const body = { at: cellAddress({ row: nextRow, column: 0 }), values: lines };
  const months = {
    range: areaAddress({ row: nextRow, column: 0, rows: lines.length, columns: 1 }),
    numberFormat: '@',
  };
  if (present) return changeSheet(sheet, { blocks: [{ ...body }], formats: [months] });
  return newSheet(sheet, {
    blocks: [
      { at: 'A1', values: [['考核录入的来源']] },
      {
        at: 'A2',
        values: [['由台账填入“考核录入”的每一格都记在这里；以后两边不一致时校验会提醒。']],
      },
      { at: cellAddress({ row: headerRow, column: 0 }), values: [entrySourceHeaders] },
      body,
    ],
    formats: [
      ...sheetLook({
        rows: firstRow + lines.length,
        columns: entrySourceHeaders.length,
        headerRow,
      }),
      noteLook('A2'),
      months,
    ],
    columnWidths: [
      { columns: 'A:B', points: 60 },
      { columns: 'C', points: 150 },
      { columns: 'D', points: 80 },
      { columns: 'E', points: 110 },
      { columns: 'F', points: 320 },
    ],
    freeze: { rows: firstRow, columns: 0 },
    page: { orientation: 'landscape', fitToWidth: true },
  });
}
