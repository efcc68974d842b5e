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
  /**
   * For cellValue the file's word ("greaterThan" …); for containsText one of containsText,
   * notContains, beginsWith, endsWith.
   */
  operator: string | null;
  /** For containsText and presetCriteria they follow from the rest: `ruleFormulas`. */
  formulas: string[];
  look: ConditionalLook;
  priority: number;
  stopIfTrue: boolean;
  /** For containsText. */
  text?: string;
  /** For topBottom. */
  top?: { rank: number; bottom: boolean; percent: boolean };
  /** For presetCriteria, Excel's name: "AboveAverage", "DuplicateValues", "Blanks", "LastSevenDays" … */
  preset?: string;
  dataBar?: DataBar;
  /** Two or three points, the lowest first. */
  colorScale?: readonly ColorPoint[];
  iconSet?: IconSet;
}

/** A place on the scale of a rule's values. */
export interface Threshold {
  /** The file's word: min, max, num, percent, percentile, formula, autoMin, autoMax. */
  readonly type: string;
  /** A number or a formula without "="; null where the type says it all. */
  readonly value: string | null;
}

/** A point of a colour scale. */
export interface ColorPoint extends Threshold {
  /** "#RRGGBB". */
  readonly color: string;
}

/** Bars in the cells, as long as their values are great. */
export interface DataBar {
  readonly minimum: Threshold;
  readonly maximum: Threshold;
  readonly color: string;
  readonly showValue: boolean;
  readonly gradient: boolean;
  readonly direction: 'context' | 'leftToRight' | 'rightToLeft';
  /** Null for none. */
  readonly borderColor: string | null;
  /** Null for the colour of the others. */
  readonly negativeColor: string | null;
  /** Null for the border of the others. */
  readonly negativeBorderColor: string | null;
  readonly axis: 'automatic' | 'middle' | 'none';
  readonly axisColor: string | null;
}

/** Icons in the cells. */
export interface IconSet {
  /** The file's name: "3Arrows", "4TrafficLights", "5Rating" … */
  readonly style: string;
  readonly reversed: boolean;
  readonly showValue: boolean;
  /** From when on each icon is shown, the first being the lowest. */
  readonly thresholds: readonly (Threshold & { readonly inclusive: boolean })[];
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
