import type { Decimal } from '../../assessment/decimal';
import { cellDecimal, decimal } from '../../assessment/decimal';
import { foldNumber } from '../../assessment/foldText';
import type { SheetView } from '../SheetView';
import { shownAt } from '../SheetView';

/** The number a cell shows, text that means one and percentages included; null for anything else. */
export function numberAt(view: SheetView, row: number, column: number): Decimal | null {
  const value = shownAt(view, row, column);
  if (typeof value === 'number') return cellDecimal(value);
  if (typeof value !== 'string') return null;
  const percent = /^\s*(\d{1,3}(?:\.\d+)?)\s*[%％]\s*$/u.exec(value);
  return percent === null ? foldNumber(value) : decimal(percent[1] ?? '0').div(100);
}

/** The weight a cell shows as a share of 1: 0.4, 40% and 40 are all two fifths. */
export function weightAt(view: SheetView, row: number, column: number): Decimal | null {
  const weight = numberAt(view, row, column);
  if (weight === null || weight.lte(0)) return null;
  return weight.gt(1) ? weight.div(100) : weight;
}
