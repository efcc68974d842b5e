import type { Decimal } from '../../assessment/decimal';
import { cellDecimal, decimal } from '../../assessment/decimal';
import type { CellValue } from '../Grid';

/** The number before the percent sign a cell shows: "95%" and 0.95 in the format "0%" are 95; null for others. */
export function percentPoints(value: CellValue, numberFormat: string): Decimal | null {
  if (typeof value === 'number')
    return numberFormat.includes('%') ? cellDecimal(value).times(100) : null;
  if (typeof value !== 'string') return null;
  const [, digits] = /^(\d{1,4}(?:\.\d{1,4})?)%$/u.exec(value.normalize('NFKC').trim()) ?? [];
  return digits === undefined ? null : decimal(digits);
}
