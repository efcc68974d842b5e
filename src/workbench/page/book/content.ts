import { parseArea, intersects } from '../../workbook/area';
import { isCellError } from '../../workbook/cell';
import { formatNumber } from '../../workbook/formatNumber';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { oneCell } from './selection';

/** What stands in a cell as the formula bar shows it: the formula, or the value as one types it. */
export function contentText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (cell === undefined) return '';
  const style = workbook.styles.get(cell.style);
  if (cell.formula !== null) {
    if (sheet.protection !== null && style.formulaHidden) return '';
    return `=${cell.formula}`;
  }
  const { value } = cell;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return style.quotePrefix ? `'${value}` : value;
  return numberText(value, style.numberFormat);
}

/** The array formula a cell is part of without being its first cell. */
export function isInsideArray(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.cell(row, column)?.formula !== undefined && sheet.cell(row, column)?.formula !== null) {
    return false;
  }
  for (const number of sheet.rowNumbers()) {
    if (number > row) return false;
    for (const cell of sheet.row(number)?.values() ?? []) {
      const area = cell.arrayRef === undefined ? null : parseArea(cell.arrayRef);
      if (area !== null && intersects(area, oneCell(row, column))) return true;
    }
  }
  return false;
}

/** Dates and percentages are edited as such, every other number with all its digits. */
function numberText(value: number, format: string): string {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (plain.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  const hasDate = /[yd]/i.test(plain);
  const hasTime = /[hs]/i.test(plain);
  if (hasDate || hasTime) {
    const parts = [
      ...(hasDate && value >= 1 ? ['yyyy/m/d'] : []),
      ...(hasTime || value < 1 ? ['h:mm:ss'] : []),
    ];
    return formatNumber(value, parts.join(' '));
  }
  return String(Number(value.toPrecision(15)));
}
