import type { Decimal } from './decimal';
import { decimal } from './decimal';

/**
 * A text in the one form in which look-alikes are equal: NFKC (full-width letters, digits and
 * brackets become half-width), everything blank or invisible taken out, lower case. For comparing
 * only, never for showing: "甲 班" and "甲班", "Ａ班" and "a班" fold to the same text.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').toLowerCase();
}

/** Spaces of every kind, and the zero-width characters that copying from web pages leaves. */
const invisible = /[\s\u200B-\u200F\u2060\uFEFF]+/gu;

/**
 * The number a text plainly means, or null: "10分", "９.５", "9，5", " 8 ", "'8", "+2", "－3",
 * "(3)" stays null, "1,234.5" is 1234.5. A comma with one or two digits after it is a decimal
 * comma; with groups of three digits it separates thousands ("1,234"). Percentages, dates,
 * and digits with leading zeros or more than 15 of them (ids, phone numbers) are no numbers here.
 */
export function foldNumber(text: string): Decimal | null {
  const plain = foldText(text)
    .replace(/^['‘’`]/u, '')
    .replace(/[−–—]/gu, '-')
    .replace(/[。·]/gu, '.')
    .replace(/、/gu, ',')
    .replace(/(?:分|points?|pts?)$/u, '');
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*)|,(\d{1,2}))?$/u.exec(plain);
  if (match === null) return null;
  const [, sign = '', whole = '', afterPoint = '', afterComma = ''] = match;
  const digits = whole.replaceAll(',', '');
  const fraction = afterPoint === '' ? afterComma : afterPoint;
  if (digits.length + fraction.length > 15) return null;
  if (digits.length > 1 && digits.startsWith('0')) return null;
  const number = decimal(fraction === '' ? digits : `${digits}.${fraction}`);
  return sign === '-' ? number.neg() : number;
}
