import { areaAddress } from '../../forms/address';
import { look } from '../look';
import type { FormatPlan } from '../SheetPlan';

/** Formats every injected sheet shares: its font, title row and header row. */
export function sheetLook(size: {
  readonly rows: number;
  readonly columns: number;
  readonly headerRow: number;
}): readonly FormatPlan[] {
  return [
    {
      range: areaAddress({ row: 0, column: 0, rows: size.rows, columns: size.columns }),
      fontName: look.fontName,
      fontSize: 10,
      vertical: 'center',
    },
    { range: 'A1', fontName: look.fontName, fontSize: 16, bold: true, fontColor: look.title },
    headerLook(areaAddress({ row: size.headerRow, column: 0, rows: 1, columns: size.columns })),
  ];
}

/** A header row: light on dark, centred, wrapped. */
export function headerLook(range: string): FormatPlan {
  return {
    range,
    fill: look.headerFill,
    fontColor: look.headerText,
    bold: true,
    horizontal: 'center',
    wrap: true,
    borders: 'thin',
    borderColor: look.border,
  };
}

/** A small grey note. */
export function noteLook(range: string): FormatPlan {
  return { range, fontColor: look.note, fontSize: 9 };
}

/** Cells a person fills in: shaded and unlocked. */
export function inputLook(range: string): FormatPlan {
  return { range, fill: look.inputFill, locked: false };
}
