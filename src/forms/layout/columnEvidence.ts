import { foldNumber } from '../../assessment/foldText';
import { formulaAt, isCellError, numberFormatAt, valueAt } from '../Grid';
import type { SheetView } from '../SheetView';
import { notedPoints } from '../words/notedPoints';
import { signedPoints } from '../words/signedPoints';
import { entryMark } from '../words/entryMarks';
import { isBlank, textOf } from '../SheetView';

/** What the cells of one column hold, over the rows that were looked at. */
export interface ColumnEvidence {
  readonly rows: number;
  readonly filled: number;
  readonly numbers: number;
  readonly textNumbers: number;
  /** Texts that are no number. */
  readonly texts: number;
  readonly errors: number;
  /** Long digits, digits with leading zeros: ids and telephone numbers. */
  readonly ids: number;
  readonly dates: number;
  /** Numbers shown as percentages, and texts such as "98%". */
  readonly percents: number;
  /** Those of them that are texts: "95%". */
  readonly percentTexts: number;
  /** Texts that are marks or levels: "√", "优". */
  readonly marks: number;
  readonly largest: number;
  readonly wholes: number;
  /** Formulas over other cells of the same row that add up, and those that rank. */
  readonly sumFormulas: number;
  readonly rankFormulas: number;
  /** Formulas that multiply: weighted sums. */
  readonly weighingFormulas: number;
  readonly formulas: number;
  readonly distinct: number;
  readonly negatives: number;
  /** Numbers that count 1, 2, 3 … */
  readonly counting: boolean;
}

const datePattern = /[ymd年月日]/iu;

/** Counts what a column's cells hold in the given rows. */
export function columnEvidence(
  view: SheetView,
  column: number,
  rows: readonly number[],
): ColumnEvidence {
  let filled = 0;
  let numbers = 0;
  let textNumbers = 0;
  let texts = 0;
  let errors = 0;
  let ids = 0;
  let dates = 0;
  let sumFormulas = 0;
  let rankFormulas = 0;
  let weighingFormulas = 0;
  let formulas = 0;
  let negatives = 0;
  let percents = 0;
  let percentTexts = 0;
  let marks = 0;
  let wholes = 0;
  let largest = -Infinity;
  let counting = true;
  let previous: number | null = null;
  const seen = new Set<string | number | boolean>();
  for (const row of rows) {
    const formula = formulaAt(view.grid, row, column);
    if (formula !== '') {
      formulas++;
      if (/[*/]|SUMPRODUCT|AVERAGE/iu.test(formula)) weighingFormulas++;
      if (isRowSum(formula, row)) sumFormulas++;
      else if (/\bRANK(?:\.EQ|\.AVG)?\(|COUNTIFS?\(.*">"|SUMPRODUCT\(.*>/iu.test(formula))
        rankFormulas++;
    }
    const value = valueAt(view.grid, row, column);
    if (value === null || isBlank(value)) continue;
    const mark = typeof value === 'string' ? entryMark(value) : null;
    // "/" and "缺考" among scores say nothing of the column.
    if (mark === 'not-applicable' || mark === 'absent') continue;
    filled++;
    if (mark === 'mark') marks++;
    if (isCellError(value)) {
      errors++;
      continue;
    }
    seen.add(value);
    if (typeof value === 'number') {
      if (Math.abs(value) >= 1e9) ids++;
      else if (value > 20_000 && isDateFormat(numberFormatAt(view.grid, row, column))) dates++;
      else numbers++;
      if (numberFormatAt(view.grid, row, column).includes('%')) percents++;
      if (value > largest) largest = value;
      if (Number.isInteger(value)) wholes++;
      if (value < 0) negatives++;
      if (previous !== null && value !== previous + 1) counting = false;
      previous = value;
    } else if (typeof value === 'string' && /^[\d\s-]{8,}[xX]?$|^0\d+$/u.test(value.trim())) ids++;
    else if (typeof value === 'string' && (foldNumber(value) !== null || isNotedPoints(value)))
      textNumbers++;
    else {
      texts++;
      if (/^\s*\d+(?:\.\d+)?\s*[%％]\s*$/u.test(textOf(value))) {
        percents++;
        percentTexts++;
      }
    }
  }
  return {
    rows: rows.length,
    filled,
    numbers,
    textNumbers,
    texts,
    errors,
    ids,
    dates,
    sumFormulas,
    rankFormulas,
    weighingFormulas,
    formulas,
    distinct: seen.size,
    negatives,
    percents,
    percentTexts,
    marks,
    largest,
    wholes,
    counting: counting && numbers > 1 && numbers === filled,
  };
}

/** "扣2分", "-2（迟到）": points with what they are for; "迟到扣2分" may as well be a reason. */
function isNotedPoints(text: string): boolean {
  if (!/^\s*(?:[+\-−－＋扣减減加奖獎]除?)?\p{Nd}/u.test(text)) return false;
  return signedPoints(text) !== null || notedPoints(text) !== null;
}

function isDateFormat(format: string): boolean {
  return format !== 'General' && datePattern.test(format.replace(/\[[^\]]*\]|"[^"]*"/gu, ''));
}

/** True for "=SUM(B3:F3)", "=B3+C3*0.4": adds up at least two cells of its own row, nothing else. */
function isRowSum(formula: string, row: number): boolean {
  if (formula.includes('!') || !/\bSUM(?:PRODUCT)?\(|\+/iu.test(formula)) return false;
  if (/\b(?:RANK|COUNTIFS?|AVERAGE)/iu.test(formula)) return false;
  const references = [...formula.matchAll(/\$?[A-Z]{1,3}(\$?)(\d{1,7})/giu)];
  const own = references.filter((reference) => Number(reference[2]) === row + 1);
  // SUMPRODUCT(B3:F3,B$2:F$2) may weigh by a fixed row; every reference that moves is its own row.
  const moving = references.filter((reference) => reference[1] === '');
  return own.length >= 2 && moving.every((reference) => Number(reference[2]) === row + 1);
}
