import type { Decimal } from '../../assessment/decimal';
import { decimal } from '../../assessment/decimal';

/** A header's text, taken apart. */
export interface HeaderText {
  /** What it names, without maximum and weight, spaces between Chinese characters taken out. */
  readonly name: string;
  readonly max: Decimal | null;
  /** A share of 1. */
  readonly weight: Decimal | null;
  /** True where the maximum is a bare number in brackets, which could also be a numbering. */
  readonly bare: boolean;
}

const open = String.raw`[(\[【〔{<「]\s*`;
const close = String.raw`\s*[)\]】〕}>」]`;
const number = String.raw`(\d{1,4}(?:\.\d+)?)`;
const range = String.raw`(?:\d{1,4}(?:\.\d+)?\s*[-~–—至到]\s*)?`;
const says = String.raw`(?:满分值?|滿分|最高分?|分值|标准分|標準分|总分|共|配分|max(?:imum)?\.?|full\s*(?:marks?|score)|out\s*of|up\s*to)\s*(?:为|為|of|is)?\s*[:=]?\s*`;
const unit = String.raw`\s*(?:分|points?|pts?\.?|marks?|p)`;

const weightForms = [
  new RegExp(
    `${open}(?:权重|權重|比重|占比?|weight)?\\s*[:=]?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*%${close}`,
    'iu',
  ),
  /(?:权重|權重|比重|占比|weight)\s*[:=]?\s*(\d{1,3}(?:\.\d+)?)\s*%/iu,
  // "安全 40%"; a rate to reach ("合格率98%", "完成计划≥95%") is none.
  /(?<=[\p{L})]\s*[-:]?\s*)(?<!(?:[率扣减減加奖罚超达到于於前后後]|合格|完成|ratio|rate|above|below|over|under|least|most|by)\s*[-:]?\s*)(?<![\d.])(\d{1,3}(?:\.\d+)?)\s*%\s*$/iu,
];
const shareForms = [
  new RegExp(`${open}(?:权重|權重|比重|系数|weight)\\s*[:=]?\\s*(0?\\.\\d+)${close}`, 'iu'),
];
/** "(20分)", "[20 points]", "(满分20分)", "(max 20)", "(0-20分)", "满分20分", "20分满分", "服装20分", "服装/20". */
const maximumForms = [
  new RegExp(`${open}${says}${range}${number}(?:${unit})?${close}`, 'iu'),
  new RegExp(`${open}${range}${number}${unit}(?:\\s*(?:满分|max\\.?))?${close}`, 'iu'),
  new RegExp(`${says}${range}${number}(?:${unit})?\\s*$`, 'iu'),
  new RegExp(`(?<![\\d.第])${range}${number}${unit}(?:\\s*满分)?\\s*$`, 'iu'),
  new RegExp(`\\s*/\\s*${number}(?:${unit})?\\s*$`, 'iu'),
];
/** "安全生产\n30": a number on a line of its own. */
const ownLine = /^(.*\D)\s*\n\s*(\d{1,3}(?:\.\d+)?)\s*$/su;
const bareForm = new RegExp(`${open}${range}${number}${close}\\s*$`, 'u');

/**
 * Takes a header's text apart (domain.md §3: maxima inside headers). Full-width digits and
 * brackets, line breaks and stray spaces are folded first. Numbers that belong to a rule
 * ("每次扣2分", "第3周", "2024年") are left in the name.
 */
export function headerText(text: string): HeaderText {
  const lines = ownLine.exec(text.normalize('NFKC').trim());
  let rest = (lines === null ? text : `${lines[1] ?? ''} (${lines[2] ?? ''})`)
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200F\uFEFF]+/gu, ' ')
    .trim();
  let weight: Decimal | null = null;
  for (const [forms, divisor] of [
    [weightForms, 100],
    [shareForms, 1],
  ] as const) {
    for (const form of forms) {
      const match: RegExpExecArray | null = weight === null ? form.exec(rest) : null;
      if (match === null) continue;
      weight = decimal(match[1] ?? '0').div(divisor);
      rest = rest.replace(match[0], ' ');
    }
  }
  for (const form of maximumForms) {
    const match = form.exec(rest);
    if (match === null || isRule(rest, match.index)) continue;
    return { name: cleanName(cut(rest, match)), max: maximum(match), weight, bare: false };
  }
  const bare = bareForm.exec(rest);
  if (bare !== null && !/^(?:19|20)\d\d$/u.test(bare[1] ?? '')) {
    return { name: cleanName(cut(rest, bare)), max: maximum(bare), weight, bare: true };
  }
  return { name: cleanName(rest), max: null, weight, bare: false };
}

/** A maximum of 0 says nothing. */
function maximum(match: RegExpExecArray): Decimal | null {
  const max = decimal(match[1] ?? '0');
  return max.gt(0) ? max : null;
}

function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}

/** True where the words before the number make it a step of a rule: "每次扣2分", "加5分". */
function isRule(text: string, index: number): boolean {
  return /(?:扣|减|減|加|每次|每人|每项|每項|第|奖|罚)\s*$/u.test(text.slice(0, index));
}

/** "服  装" → "服装"; "Team  work" → "Team work"; separators left at the end go. */
export function cleanName(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\s\u200B-\u200F\uFEFF]+/gu, ' ')
      .replace(/(?<=[\p{sc=Han}()\d]) (?=[\p{sc=Han}()])|(?<=\p{sc=Han}) (?=\d)/gu, '')
      // "扣分（分）" counts in points, as any would.
      .replace(/(?<=\p{L})\((?:分|points?)\)$/iu, '')
      .replace(/^[\s:,;]+|[\s:,;，、\-—/]+$/gu, '')
      .trim()
  );
}
