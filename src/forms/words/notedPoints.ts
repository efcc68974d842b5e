import type { Decimal } from '../../assessment/decimal';
import { decimal } from '../../assessment/decimal';

/** Points with what they are for in the same cell. */
export interface NotedPoints {
  readonly points: Decimal;
  /** As written, brackets included: "（迟到）", "好人好事". */
  readonly note: string;
}

const amount = String.raw`(\d{1,4}(?:\.\d{1,3})?)`;
const sign = String.raw`([-+]|扣除?|减|減|罚|加|奖|獎)`;
/** "45（补考）", "-2分(迟到)": a number, then what it is for in brackets. */
const inBrackets = new RegExp(`^${sign}?${amount}(?:分)?(\\([^()]*\\p{L}[^()]*\\))$`, 'u');
/** "-2迟到", "扣2分：迟到"; without a sign it could be a count ("2次"). */
const behind = new RegExp(`^${sign}${amount}(?:分)?[:,;、]?(\\p{sc=Han}[^\\d]*)$`, 'u');
/** "迟到扣2分", "迟到 -2". */
const before = new RegExp(`^(\\p{sc=Han}[^\\d+-]*?)[:,;、]?${sign}${amount}(?:分)?$`, 'u');
/** What is counted, not taken off: "+2人", "3（次）". */
const counted = /^\(?(?:人|次|个|個|项|項|天|件|级|級|月|日|号|號|起|名|度|小?时|小時|台|处|處)/u;

/** The points of a text that says what they are for too: "-2（迟到）", "+3好人好事"; null for any other. */
export function notedPoints(text: string): NotedPoints | null {
  const shown = text.trim();
  if (shown.length > 40) return null;
  const plain = shown.normalize('NFKC').replace(/[−–—]/gu, '-').replace(/\s+/gu, '');
  const behindIt = inBrackets.exec(plain) ?? behind.exec(plain);
  if (behindIt !== null) {
    const [, way = '', digits = '', note = ''] = behindIt;
    if (counted.test(note)) return null;
    return { points: signed(way, digits), note: note.replace('(', '（').replace(')', '）') };
  }
  const [, note = '', way = '', digits = ''] = before.exec(plain) ?? [];
  return digits === '' || note.length < 2 ? null : { points: signed(way, digits), note };
}

function signed(way: string, digits: string): Decimal {
  const points = decimal(digits);
  return way === '' || /[+加奖獎]/u.test(way) ? points : points.neg();
}
