import { foldNumber, foldText } from '../../assessment/foldText';
import { foldWords } from '../words/headerRole';
import {
  closingRowWords,
  footerBeginnings,
  maximumRowWords,
  rankRowWords,
  subtotalRowWords,
  thresholdRowWords,
  weightRowWords,
} from '../words/rowWords';
import type { HeaderShape } from './headerShape';
import { valueAt } from '../Grid';
import type { SheetView } from '../SheetView';
import { isBlank, textOf } from '../SheetView';

/** What a row under the header is. 'band': one text over most of the table, a note or a heading. */
export type RowKind =
  | 'blank'
  | 'maxima'
  | 'weights'
  | 'thresholds'
  | 'closing'
  | 'ranks'
  | 'subtotal'
  | 'footer'
  | 'band'
  | 'repeated-header'
  | 'entries';

/** First and last column of the table, zero-based, both in it. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** "全班合计", "各班组平均". */
const closesAll =
  /^(?:全|本|各)(?:班|班组|组|队|车间|厂|员|部|体|站|支部)(?:合计|总计|共计|平均)$/u;
const maximumWords = new Set(maximumRowWords);
const weightWords = new Set(weightRowWords);
const thresholdWords = new Set(thresholdRowWords);
const closingWords = new Set(closingRowWords);
const subtotalWords = new Set(subtotalRowWords);
const rankWords = new Set(rankRowWords);
const beginnings = [...footerBeginnings].sort((a, b) => b.length - a.length);

/**
 * What a row under a header is, by its label (its first text), merges and how much of it is
 * filled. Maxima and weights are only told from entries by the caller, who knows whether
 * entities came before; the label alone decides here.
 */
export function rowKind(
  view: SheetView,
  header: HeaderShape,
  span: ColumnSpan,
  row: number,
): RowKind {
  let filled = 0;
  let numbers = 0;
  let label: string | null = null;
  let labelWidth = 1;
  for (let column = span.first; column <= span.last; column++) {
    const value = valueAt(view.grid, row, column);
    if (isBlank(value)) continue;
    filled++;
    if (typeof value === 'number') numbers++;
    else if (typeof value === 'string') {
      if (foldNumber(value) !== null) numbers++;
      else if (label === null && numbers <= 1) {
        label = value.trim();
        labelWidth = view.mergeOf(row, column)?.columns ?? 1;
      }
    }
  }
  // A row of a cell merged from above shows something, but holds nothing of its own.
  if (filled === 0) return 'blank';
  if (label === null) return 'entries';
  // Before its words are looked at: a header may begin with 排名.
  if (repeatsHeader(view, header, span, row)) return 'repeated-header';
  const folded = foldWords(label)
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/:$/u, '');
  if (maximumWords.has(folded) && numbers > 0) return 'maxima';
  if (weightWords.has(folded) && filled > 1) return 'weights';
  if (thresholdWords.has(folded) && numbers > 0) return 'thresholds';
  if (rankWords.has(folded)) return 'ranks';
  if (subtotalWords.has(folded) || /小计$/u.test(folded)) return 'subtotal';
  if (closingWords.has(folded) || closesAll.test(folded)) return 'closing';
  if (isFooter(label, filled, numbers)) return 'footer';
  if (filled === 1) {
    const wide = labelWidth * 2 > span.last - span.first + 1 && labelWidth > 1;
    const sentence = label.length > 25 || (label.length > 8 && /[。；;]/u.test(label));
    if (wide || sentence || /^[(（]?\d{1,2}[、.．)）]\s*\S{6,}/u.test(label)) return 'band';
  }
  return 'entries';
}

/** "制表人：", "说明: …", "考核人签字", "日期": a word of `footerBeginnings`, then a colon, blank or end. */
function isFooter(label: string, filled: number, numbers: number): boolean {
  const text = label.normalize('NFKC');
  const folded = foldText(text);
  const words = foldWords(text);
  // Several labels in one cell, as signature lines have them: "考核人:      审核人:".
  if ((folded.match(/:/gu)?.length ?? 0) >= 2 && folded.length < 80) return true;
  for (const beginning of beginnings) {
    if (!words.startsWith(beginning)) continue;
    const rest = words.slice(beginning.length);
    // A department may be called 统计: with numbers beside it the bare word is a name.
    if (rest === '' && numbers === 0) return true;
    if (/^[:_(]|^(?:签字|签名|签章|盖章)/u.test(rest)) return true;
    if (/^[1-9][:.、)]/u.test(rest)) return true;
  }
  // "评审组签字：", whoever signs: nothing is scored beside it.
  if (numbers === 0 && /^.{1,12}(?:签字|签名|签章|盖章)[:_]?$/u.test(words)) return true;
  return filled <= 2 && /^\d{4}年\d{0,2}月?\d{0,2}日?$/u.test(folded);
}

function repeatsHeader(
  view: SheetView,
  header: HeaderShape,
  span: ColumnSpan,
  row: number,
): boolean {
  let same = 0;
  for (const { column, text, named } of header.columns) {
    if (named !== 'own' || column < span.first || column > span.last) continue;
    const own = textOf(valueAt(view.grid, row, column));
    if (own === '') continue;
    if (own !== text) return false;
    same++;
  }
  return same >= 2;
}
