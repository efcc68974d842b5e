/** A link on cells: to an address outside, to a place in the workbook, or both. */
export interface Hyperlink {
  /** The cells it covers, A1 without sheet. */
  sqref: string;
  /** A web or mail address or a file; null for a place in this workbook. */
  address: string | null;
  /** A cell, area or name ("汇总!A1"); null for none. */
  documentReference: string | null;
  screenTip: string | null;
  /** What the file says the cell shows; the cell's own text counts. */
  textToDisplay: string | null;
}
