import type { ColumnEvidence } from './columnEvidence';
import type { ColumnRole } from '../reading/EntityTable';
import { headerRole } from '../words/headerRole';
import type { HeaderColumn } from './headerShape';
import type { HeaderText } from '../words/headerText';
import { headerText } from '../words/headerText';
import type { HeaderRole } from '../words/headerWords';

/** What a column is, as its own header and cells say, before the columns are compared. */
export type ColumnGuess =
  | Exclude<ColumnRole, 'unnamed' | 'reviewedScore'>
  | 'person'
  | 'team'
  | 'unit'
  | 'criterion'
  | 'score'
  | 'total'
  | 'rank'
  | 'grade'
  | 'computed'
  | 'numbers-unnamed'
  | 'text-unnamed'
  | 'nothing';

/** A column with what its header and its cells say. */
export interface ColumnReading {
  readonly header: HeaderColumn;
  readonly text: HeaderText;
  readonly evidence: ColumnEvidence;
  readonly guess: ColumnGuess;
}

/** Roles that cannot be meant where the header states a maximum: "学习小组（20分）" is a criterion. */
const nonScoreRoles: ReadonlySet<HeaderRole> = new Set([
  'sequence',
  'reason',
  'remark',
  'basis',
  'signature',
  'reviewer',
  'date',
  'code',
  'attribute',
  'item',
  'person',
  'team',
  'unit',
  'grade',
  'maximum',
]);

/** Roles whose columns hold words. */
const tellsInWords: ReadonlySet<HeaderRole> = new Set(['remark', 'reason', 'basis', 'item']);

/** What each column is by its own header words first, then by what its cells hold. */
export function readColumn(header: HeaderColumn, evidence: ColumnEvidence): ColumnReading {
  const text = ownText(header);
  return { header, text, evidence, guess: guess(header, text, evidence) };
}

/** The header's text; where a bare number is all there is ("1", "20分"), that is the name. */
function ownText(header: HeaderColumn): HeaderText {
  const text = headerText(header.text);
  if (text.name !== '' || header.text === '') return text;
  // "总分100分" over a column is the total, with what it can reach.
  if (/^\s*[总總]\s*分/u.test(header.text)) return { ...text, name: '总分' };
  return { name: header.text.normalize('NFKC'), max: null, weight: text.weight, bare: false };
}

function guess(header: HeaderColumn, text: HeaderText, evidence: ColumnEvidence): ColumnGuess {
  if (header.named === 'covered') return 'nothing';
  if (header.named !== 'own') return guessUnnamed(header, evidence);
  const role = headerRole(text.name);
  // "自评（20%）" beside "领导评（50%）" counts: a weight says so.
  if (role === 'selfScore' && text.weight !== null) return 'criterion';
  const states = text.max !== null || (text.weight !== null && role !== 'maximum');
  if (role !== null && !(states && nonScoreRoles.has(role))) {
    return guessNamed(role, header, evidence);
  }
  if (text.max === null && isRate(text, evidence)) return 'attribute';
  if (evidence.filled > 0) {
    if (evidence.ids * 2 > evidence.filled) return 'code';
    if (evidence.dates * 2 > evidence.filled) return 'date';
    if (evidence.rankFormulas * 2 > evidence.filled) return 'rank';
    if (evidence.sumFormulas * 2 > evidence.filled) return 'computed';
    // A column that states a maximum is scored, whatever stands in it yet.
    if (text.max === null && isText(evidence) && !isMarked(evidence)) return 'attribute';
  }
  return 'criterion';
}

function guessNamed(role: HeaderRole, header: HeaderColumn, evidence: ColumnEvidence): ColumnGuess {
  // "建议" under 加分项, with points in it, is what is scored and no remark.
  if (tellsInWords.has(role) && header.group !== null && evidence.numbers * 2 > evidence.filled)
    return 'criterion';
  switch (role) {
    case 'total':
      return isText(evidence) ? 'grade' : 'total';
    case 'reviewedScore':
    case 'score':
      return header.group === null ? 'score' : 'criterion';
    case 'item':
      // "内容" over numbers is what is scored, as in a speech contest.
      return evidence.numbers * 2 > evidence.filled ? 'criterion' : 'item';
    case 'sequence':
      // "编号" over texts is a code, as "A-01" or an 18-digit number.
      return evidence.ids > 0 || isText(evidence) ? 'code' : 'sequence';
    case 'rank':
    case 'subtotal':
    case 'average':
    case 'selfScore':
    case 'reason':
    case 'remark':
    case 'basis':
    case 'signature':
    case 'reviewer':
    case 'date':
    case 'grade':
    case 'weight':
    case 'maximum':
    case 'code':
    case 'attribute':
    case 'person':
    case 'team':
    case 'unit':
      return role;
  }
}

function guessUnnamed(header: HeaderColumn, evidence: ColumnEvidence): ColumnGuess {
  if (evidence.filled === 0) return header.named === 'shared' ? 'numbers-unnamed' : 'nothing';
  if (evidence.rankFormulas * 2 > evidence.filled) return 'rank';
  if (evidence.sumFormulas * 2 > evidence.filled) return 'computed';
  return isText(evidence) || evidence.ids * 2 > evidence.filled
    ? 'text-unnamed'
    : 'numbers-unnamed';
}

/** True for a column of rates ("完成率 98.5%"): a figure the points are reckoned from, no points. */
export function isRate({ name }: HeaderText, evidence: ColumnEvidence): boolean {
  const { filled, percents, texts, numbers, wholes, largest } = evidence;
  if (filled === 0) return false;
  if (percents * 2 > filled) return true;
  // So many "95%" among numbers that the column is one of texts.
  if (isText(evidence) && percents >= texts) return true;
  return /率$/u.test(name) && numbers === filled && largest <= 1.5 && wholes < numbers;
}

/** True where nearly all that is filled are marks or levels: "√", "优". */
export function isMarked({ filled, marks }: ColumnEvidence): boolean {
  return filled > 0 && marks * 5 > filled * 4;
}

/** More than two fifths of what is filled is text: a few wrong entries do not make a text column. */
function isText(evidence: ColumnEvidence): boolean {
  return evidence.filled > 0 && evidence.texts * 5 > evidence.filled * 2;
}
