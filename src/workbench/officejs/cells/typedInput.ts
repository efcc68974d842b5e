import { parseValue } from 'numfmt';
import type { CellValue } from '../../workbook/cell';
import { invalid } from '../arguments';
import type { Json } from '../Json';

/** What typing something into a cell makes of it. */
export interface TypedInput {
  readonly value: CellValue;
  /** Without its "=". */
  readonly formula: string | null;
  /** The number format a cell in "General" takes on, or null. */
  readonly numberFormat: string | null;
  readonly quotePrefix: boolean;
}

const LONGEST_TEXT = 32_767;
const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/** Excel's built-in formats as numfmt numbers them, the dates as a Chinese Excel shows them. */
const FORMATS: Readonly<Record<number, string>> = {
  3: '#,##0',
  4: '#,##0.00',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'm"月"d"日"',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
};

/** Reads what was written to a cell of the given number format as Excel reads typing. */
export function readTyped(
  written: Json,
  numberFormat: string,
  locale: string,
  date1904: boolean,
): TypedInput {
  if (typeof written === 'boolean') return plain(written);
  if (typeof written === 'number') {
    return plain(numberFormat === '@' ? String(written) : written);
  }
  if (typeof written !== 'string') throw invalid('A cell takes a text, a number, true or false.');
  if (written.length > LONGEST_TEXT) throw invalid('The text is longer than a cell can hold.');
  if (written === '') return plain(null);
  if (written.startsWith("'")) return { ...plain(written.slice(1)), quotePrefix: true };
  if (numberFormat === '@') return plain(written);
  if (isFormula(written)) {
    return { ...plain(null), formula: written.startsWith('=') ? written.slice(1) : written };
  }
  if (ERRORS.has(written.toUpperCase())) return plain({ error: written.toUpperCase() });
  return readNumber(written, locale, date1904) ?? plain(written);
}

function plain(value: CellValue): TypedInput {
  return { value, formula: null, numberFormat: null, quotePrefix: false };
}

/** "=…", and "+…", "-…", "@…" where no number follows: Excel takes those for formulas too. */
function isFormula(text: string): boolean {
  if (text.startsWith('=')) return text.length > 1;
  return /^[+\-@][^\s+\-\d.(（]/.test(text) || /^[+-][\d.]+[*/+\-^&(][\d.A-Za-z($]/.test(text);
}

function readNumber(text: string, locale: string, date1904: boolean): TypedInput | null {
  const chinese = locale.startsWith('zh') ? readChineseDate(text, date1904) : null;
  if (chinese !== null) return chinese;
  const parsed = parseValue(text, { locale });
  if (parsed === undefined || parsed === null) return null;
  const { value, formatId } = parsed as { value: unknown; formatId?: number };
  if (typeof value === 'boolean') return plain(value);
  if (typeof value !== 'number') return null;
  const isDate = formatId !== undefined && [14, 15, 16, 17, 22].includes(formatId);
  return {
    ...plain(isDate && date1904 ? value - 1462 : value),
    numberFormat: formatId === undefined ? null : (FORMATS[formatId] ?? null),
  };
}

/** "2026年11月5日" and "2026年11月" are dates to a Chinese Excel. */
function readChineseDate(text: string, date1904: boolean): TypedInput | null {
  const match = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text.trim());
  if (match === null) return null;
  const [, year = '', month = '', day] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  const parsed = parseValue(iso) as { value: unknown } | undefined;
  if (parsed === undefined || typeof parsed.value !== 'number') return null;
  return {
    ...plain(date1904 ? parsed.value - 1462 : parsed.value),
    numberFormat: day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"',
  };
}
