import { trimAsExcel } from '../../assessment/trimAsExcel';
import type { CellValue } from '../Grid';

/** A cell as text without blanks at its ends; "" for a blank one. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value).trim();
}

/** A cell as the text that formulas compare by TRIM; "" for a blank one. */
export function comparedText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : trimAsExcel(String(value));
}
