/** A data validation rule; formulas are without "=". */
export interface DataValidation {
  /** The cells it covers, A1 without sheet, space-separated where several ("B2:B9 D2"). */
  sqref: string;
  /** none, whole, decimal, list, date, time, textLength, custom */
  type: string;
  /** between, notBetween, equal, notEqual, greaterThan, lessThan, greaterThanOrEqual, lessThanOrEqual */
  operator: string;
  formula1: string | null;
  formula2: string | null;
  allowBlank: boolean;
  /** A list shows its dropdown. */
  inCellDropDown: boolean;
  errorAlert: { show: boolean; style: string; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

/** What a conditional format lays over the cell's own look; null leaves it. Colours "#RRGGBB". */
export interface ConditionalLook {
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  numberFormat: string | null;
}

/** A conditional format rule. */
export interface ConditionalFormat {
  readonly id: string;
  sqref: string;
  /** custom (formula), cellValue, containsText, topBottom, colorScale, dataBar, iconSet, presetCriteria, other (kept, not understood) */
  type: string;
  /** For cellValue: Excel's operator name ("greaterThan" …). */
  operator: string | null;
  formulas: string[];
  look: ConditionalLook;
  priority: number;
  stopIfTrue: boolean;
}

/** A defined name; `formula` is without "=". */
export interface DefinedName {
  readonly name: string;
  formula: string;
  /** The sheet's id for a sheet-local name, null for the whole workbook. */
  readonly sheetId: string | null;
  visible: boolean;
  comment: string;
}
