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
/** Days between the two date systems' first days. */
const DAYS_TO_1904 = 1462;
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
  const parsed = parseValue(text, { locale }) as { v: unknown; z?: string } | null;
  const value = parsed?.v;
  if (typeof value === 'boolean') return plain(value);
  if (typeof value !== 'number') return null;
  const numberFormat = parsed?.z === undefined ? null : excelFormat(parsed.z);
  const isDate = numberFormat !== null && /[yd]/.test(numberFormat);
  return { ...plain(isDate && date1904 ? value - DAYS_TO_1904 : value), numberFormat };
}

/** The format Excel gives to what was typed: its own for each kind of date, whatever the separators. */
function excelFormat(z: string): string {
  const [year, month, day, time] = [/y/, /m/, /d/, /h/].map((part) => part.test(z));
  if (day === true && time === true) return 'yyyy/m/d h:mm';
  if (year === true && day === true) return /mmm/.test(z) ? 'd-mmm-yy' : 'yyyy/m/d';
  if (year === true && month === true) return 'mmm-yy';
  if (day === true) return 'm"月"d"日"';
  if (time === true) return z.replace('hh', 'h');
  return z.replace('¥', '"¥"');
}

/** "2026年11月5日", "2026年11月" and "11月5日" (of this year) are dates to a Chinese Excel. */
function readChineseDate(text: string, date1904: boolean): TypedInput | null {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text.trim());
  if (match === null) return null;
  const [, year, month = '', day] = match;
  if (year === undefined && day === undefined) return null;
  const date = new Date(
    Date.UTC(Number(year ?? new Date().getFullYear()), Number(month) - 1, Number(day ?? 1)),
  );
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  const serial = date.getTime() / 86_400_000 + 25_569;
  const format =
    year === undefined ? 'm"月"d"日"' : day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
  return { ...plain(date1904 ? serial - DAYS_TO_1904 : serial), numberFormat: format };
}
