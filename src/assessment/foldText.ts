import type { Decimal } from './decimal';
import { decimal } from './decimal';

/**
 * A text in the one form in which look-alikes are equal: NFKC (full-width letters, digits and
 * brackets become half-width), everything blank or invisible taken out, lower case. For comparing
 * only, never for showing: "甲 班" and "甲班", "Ａ班" and "a班" fold to the same text.
 */
export function foldText(text: string): string {
  // What most names are made of folds to itself; a year of 500 teams is folded a lot.
  if (plain.test(text)) return text;
  return text.normalize('NFKC').replace(invisible, '').toLowerCase();
}

/** Small letters, digits and the common Chinese characters: NFKC leaves them as they are. */
const plain = /^[a-z0-9\u4E00-\u9FFF]*$/u;

/** Spaces of every kind, and the zero-width characters that copying from web pages leaves. */
const invisible = /[\s\u200B-\u200F\u2060\uFEFF]+/gu;

/**
 * The number a text plainly means, or null: "10分", "９.５", "9，5", "9。5", " 8 ", "'8", "+2",
 * "－3" are numbers. A comma with one or two digits after it is a decimal comma; groups of three
 * separate thousands where that is plain ("1,234.5", "1,234,567"), while "9,125" could be either
 * and is null. Percentages, dates, digits with leading zeros and more than 15 of them (ids,
 * phone numbers) are no numbers here.
 */
export function foldNumber(text: string): Decimal | null {
  if (text.length > 40 || !/\p{Nd}/u.test(text)) return null;
  const plain = foldText(text)
    .replace(/^['‘’`]/u, '')
    .replace(/[−–—]/gu, '-')
    .replace(/[。·]/gu, '.')
    .replace(/(?:分|points?|pts?)$/u, '');
  const match = number.exec(plain);
  if (match === null) return null;
  const [, sign = '', whole = '', afterPoint = '', afterComma = ''] = match;
  const digits = whole.replaceAll(',', '');
  const fraction = afterPoint === '' ? afterComma : afterPoint;
  if (digits.length + fraction.length > 15) return null;
  if (digits.length > 1 && digits.startsWith('0')) return null;
  const folded = decimal(fraction === '' ? digits : `${digits}.${fraction}`);
  return sign === '-' ? folded.neg() : folded;
}

const number =
  /^([+-]?)(\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+(?=\.)|\d+)(?:\.(\d*)|,(\d{1,2}))?$/u;
