import type { Decimal } from '../assessment/decimal';
import { decimal } from '../assessment/decimal';
import type { ReadEntry } from '../forms/readEntries';
import type { ScoreForm, ScoredItem, SheetCell } from '../forms/ScoreForm';
import { blockTexts, cellText, rangeTexts } from './cellRanges';

/** Excel takes at most 8,192 characters in a formula and 255 arguments in a function. */
const longest = 8000;
const mostArguments = 200;

/**
 * The native formula of one entity's total from its own entries, for a cell on the sheet `on`: blank while nothing is
 * entered, else the weighted sum, rounded to two decimals so that hidden decimals cannot break a
 * tie (domain.md §4 Rounding). Null where no formula can say it: points written as text in a log, percentages that are points.
 */
export function totalFormula(
  form: ScoreForm,
  own: readonly ReadEntry[],
  on: string,
): string | null {
  const isLog = form.layout.shape === 'event-log';
  if (isLog && own.some(isTextNumber)) return null;
  if (own.some(isPercent)) return null;
  // No sum adds up marks.
  if (own.some(({ from }) => from === 'standard')) return null;
  const scores = own.flatMap(({ cells }) => cells.score ?? []);
  const groups = new Map<string, { summed: SheetCell[]; terms: string[] }>();
  const entered: SheetCell[] = [];
  for (const entry of own) {
    const item = form.items[entry.cells.item];
    if (item === undefined) continue;
    const factor = `${item.sign < 0 ? '-' : ''}${item.weight === null ? '' : item.weight.toString()}`;
    const group = groups.get(factor) ?? { summed: [], terms: [] };
    groups.set(factor, group);
    const { score, deduction, bonus } = entry.cells;
    if (!isLog && (entry.score === null || entry.score.state === 'blank')) {
      const made = madeTerm(entry, item, scores, on);
      if (made !== null) {
        group.terms.push(made);
        entered.push(...[score, deduction, bonus].flatMap((cell) => cell ?? []));
        continue;
      }
    }
    if (score !== null) {
      group.summed.push(score);
      entered.push(score);
    }
    if (isLog && bonus !== null) {
      group.summed.push(bonus);
      entered.push(bonus);
    }
    if (isLog && deduction !== null) {
      group.terms.push(`-ABS(N(${cellText(deduction, on)}))`);
      entered.push(deduction);
    }
  }
  if (entered.length === 0) return null;
  const sum = [...groups]
    .filter(([, { summed, terms }]) => summed.length + terms.length > 0)
    .map(([factor, { summed, terms }], index) => {
      const parts = [...inSums('SUM', summed, on), ...terms];
      const added = joined(parts);
      const number = factor.replace('-', '');
      const isMinus = factor.startsWith('-');
      const isOne = parts.length === 1 && !added.startsWith('-');
      const inner = !isOne && (number !== '' || isMinus) ? `(${added})` : added;
      const part = number === '' ? inner : `${inner}*${number}`;
      if (isMinus) return `-${part}`;
      return index === 0 || part.startsWith('-') ? part : `+${part}`;
    })
    .join('');
  // Weights are binary fractions to Excel: the first rounding takes their noise away.
  const weighted = own.some(({ cells }) => (form.items[cells.item]?.weight ?? null) !== null);
  const { by, base } = form.counting;
  if (by !== 'sum') {
    // A mean takes plain scores in one call each; anything else no formula of ours can say.
    if (weighted || groups.size > 1 || [...groups.values()].some(({ terms }) => terms.length > 0))
      return null;
    return meanFormula(by, entered, on);
  }
  const scale = scaleTerm(form, own, on);
  const whole =
    base === null
      ? `${scale === '' ? sum : `(${sum})${scale}`}`
      : `${base.toString()}${sum.startsWith('-') ? '' : '+'}${sum}`;
  const rounded = weighted || scale !== '' ? `ROUND(ROUND(${whole},8),2)` : `ROUND(${whole},2)`;
  // Who has nothing taken off has all of the base, once anybody is entered.
  const awaited =
    base === null ? inSums('COUNT', entered, on) : inCalls('COUNT', allScores(form, on));
  const formula = `=IF(${joined(awaited)}=0,"",${rounded})`;
  return formula.length > longest ? null : formula;
}

const knownScores = new WeakMap<ScoreForm, Map<string, readonly string[]>>();

/** The blocks of all scores of a form; the same for each of its totals. */
function allScores(form: ScoreForm, on: string): readonly string[] {
  const known = knownScores.get(form) ?? new Map<string, readonly string[]>();
  knownScores.set(form, known);
  const texts =
    known.get(on) ??
    blockTexts(
      form.entries.flatMap(({ score }) => score ?? []),
      on,
    );
  known.set(on, texts);
  return texts;
}

/** "*100/(100-IF(ISNUMBER(D2),0,30))": brings the sum of what applies to the full points; "" where all applies. */
function scaleTerm(form: ScoreForm, own: readonly ReadEntry[], on: string): string {
  if (form.counting.scalesNotApplicable !== true) return '';
  const maxOf = ({ cells }: ReadEntry): Decimal => form.items[cells.item]?.max ?? decimal(0);
  const all = own.reduce((sum, entry) => sum.plus(maxOf(entry)), decimal(0)).toString();
  const without = own.flatMap((entry) => {
    const { score } = entry.cells;
    return score !== null && entry.score?.state === 'not-applicable'
      ? [`-IF(ISNUMBER(${cellText(score, on)}),0,${maxOf(entry).toString()})`]
      : [];
  });
  return without.length === 0 ? '' : `*${all}/(${all}${without.join('')})`;
}

/** A mean of cells, or one without the highest and the lowest; the inner rounding takes binary noise away. */
function meanFormula(
  by: 'mean' | 'trimmed-mean',
  cells: readonly SheetCell[],
  on: string,
): string | null {
  const texts = rangeTexts(cells, on);
  if (texts.length > mostArguments) return null;
  const list = texts.join(',');
  const mean =
    by === 'mean'
      ? `AVERAGE(${list})`
      : `(SUM(${list})-MAX(${list})-MIN(${list}))/(COUNT(${list})-2)`;
  const enough = by === 'mean' ? `COUNT(${list})=0` : `COUNT(${list})<3`;
  return `=IF(${enough},"",ROUND(ROUND(${mean},8),2))`;
}

/**
 * The score of an item whose score is left blank, as `readEntries` makes it: the maximum less the
 * deduction plus the bonus, where those are filled, or where no score is filled at all.
 */
function madeTerm(
  { cells: { score, deduction, bonus } }: ReadEntry,
  { max }: ScoredItem,
  scores: readonly SheetCell[],
  on: string,
): string | null {
  if (max === null || (deduction === null && bonus === null)) return null;
  const less = deduction === null ? '' : `-ABS(N(${cellText(deduction, on)}))`;
  const more = bonus === null ? '' : `+N(${cellText(bonus, on)})`;
  const made = `MAX(0,${max.toString()}${less}${more})`;
  if (score === null) return made;
  const filled = rangeTexts(
    [deduction, bonus].flatMap((cell) => cell ?? []),
    on,
  ).join(',');
  const none = joined(inSums('COUNT', scores, on));
  const own = cellText(score, on);
  return `IF(ISNUMBER(${own}),${own},IF(COUNT(${filled})+(${none}=0),${made},0))`;
}

/** "SUM(B3:E3)", in as many sums as the number of arguments asks for. */
function inSums(name: 'SUM' | 'COUNT', cells: readonly SheetCell[], on: string): string[] {
  return inCalls(name, rangeTexts(cells, on));
}

function inCalls(name: 'SUM' | 'COUNT', texts: readonly string[]): string[] {
  const sums: string[] = [];
  for (let from = 0; from < texts.length; from += mostArguments)
    sums.push(`${name}(${texts.slice(from, from + mostArguments).join(',')})`);
  return sums;
}

function joined(terms: readonly string[]): string {
  return terms
    .map((term, index) => (index === 0 || term.startsWith('-') ? term : `+${term}`))
    .join('');
}

function isPercent({ score, deduction, bonus }: ReadEntry): boolean {
  return [score, deduction, bonus].some((cell) => cell?.state === 'percent');
}

function isTextNumber({ score, deduction, bonus }: ReadEntry): boolean {
  return [score, deduction, bonus].some((cell) => cell?.state === 'text-number');
}
