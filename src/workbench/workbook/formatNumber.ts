import { format } from 'numfmt';
import { isCellError, type CellValue } from './cell';

/** The text a cell shows for a value in a number format: (0.5, "0%") → "50%"; blank is "". */
export function formatNumber(value: CellValue, numberFormat: string, locale = 'zh-CN'): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Text under "General" or "@" is itself; other formats can have a text section.
  if (typeof value === 'string' && !numberFormat.includes(';')) return value;
  return format(numberFormat, value, { locale, throws: false });
}
