import type { Decimal } from '../../assessment/decimal';
import { decimal } from '../../assessment/decimal';
import { cellAddress } from '../address';
import type { Counting } from './counting';
import { totalDoubts } from '../reading/doubts';
import { valueAt } from '../Grid';
import { foldWords, namesDeduction } from '../words/headerRole';
import { readEntries } from '../readEntries';
import type { ReadEntry } from '../readEntries';
import type { Reason } from '../Reason';
import type { ScoreForm } from '../ScoreForm';
import { scoreTotals } from './scoreTotals';
import type { SheetView } from '../SheetView';
import { anchorOf, shownAt, textOf } from '../SheetView';

const judge =
  /^(?:评委|裁判|考官|评审|评分员|judge)[\s#]*[\dA-Z一二三四五六七八九十]*号?(?:评分|打分)?$/iu;
const trims = /去掉?.{0,4}(?:最高|最低)|(?:drop|without|excluding)\s.*(?:highest|lowest)/iu;
const usualBase = decimal(100);
const baseWords =
  /(?:满分|基础分|基准分?|基本分|底分|起评分|初始分|总分|out\s*of|(?:full|base)\s*(?:marks?|score|points?)|\bbase)\D{0,4}?(\d{2,3})(?:\s*分|\s*points?|\D|$)/iu;

/**
 * How a form's entries make its totals. Totals that stand there decide, where one way of counting
 * gives all of them; else the words of the headers; where neither does, that is a doubt.
 */
export function settleCounting(view: SheetView, given: ScoreForm): ScoreForm {
  const settled = settledWay(view, given);
  return scalesNotApplicable(view, settled)
    ? {
        ...settled,
        counting: { ...settled.counting, scalesNotApplicable: true },
        reasons: settled.reasons.filter(({ code }) => code !== 'totals-disagree'),
      }
    : settled;
}

/**
 * True where items do not apply to somebody and every item's points are known: the total is
 * brought to the full points then (domain.md §4), unless totals that stand there are plain sums.
 */
function scalesNotApplicable(view: SheetView, form: ScoreForm): boolean {
  const { by, base } = form.counting;
  const { shape } = form.layout;
  if (by !== 'sum' || base !== null || shape === 'event-log' || shape === 'points-list')
    return false;
  const plain = form.items.every(
    ({ max, weight, sign, name }) =>
      max !== null && weight === null && sign === 1 && !/加分|奖励|附加|bonus/iu.test(name),
  );
  if (!plain || form.items.length < 2) return false;
  // Of a large form all entries are read once more only where one is a text.
  const isText = form.entries.some(
    ({ score }) =>
      score !== null && typeof valueAt(view.grid, score.row, score.column) === 'string',
  );
  if (!isText) return false;
  const entries = readEntries(form, [view.grid]);
  const without = new Set(
    entries.flatMap(({ cells, score }) =>
      score?.state === 'not-applicable' ? [cells.entity] : [],
    ),
  );
  if (without.size === 0) return false;
  const scaled = scoreTotals(
    { ...form, counting: { ...form.counting, scalesNotApplicable: true } },
    entries,
  );
  return shownTotals(view, form).every(({ entity, value }) => {
    const total = without.has(entity) ? (scaled[entity] ?? null) : null;
    return total === null || total.minus(value).abs().lt(0.006);
  });
}

function settledWay(view: SheetView, given: ScoreForm): ScoreForm {
  const head: ScoreForm = { ...given, entries: given.entries.filter(({ entity }) => entity < 100) };
  // Read when first asked for: a large form without totals needs none of them here.
  let read: readonly ReadEntry[] | null = null;
  const entries = (): readonly ReadEntry[] => (read ??= readEntries(head, [view.grid]));
  const own = agreement(view, head, entries);
  const onlyDeductions = given.items.length > 0 && given.items.every(isDeductionItem);
  // 加分 beside them is no score either: both are reckoned from a base.
  const deductions =
    given.items.some(isDeductionItem) &&
    given.items.every((item) => isDeductionItem(item) || namesBonus(item.name));
  const cell = totalHeading(view, given);
  const without = (...codes: readonly string[]): Reason[] =>
    given.reasons.filter(({ code }) => !codes.includes(code));
  if (own === 'all') {
    const reasons = given.reasons.filter(({ code }) => !totalDoubts.has(code));
    return { ...given, reasons, better: onlyDeductions ? 'lower' : given.better };
  }
  if (own !== 'unknown') {
    const other = ways(view, head, entries(), deductions).find(
      (way) => agreement(view, way.form, entries) === 'all',
    );
    if (other !== undefined) {
      const { counting, items } = other.form;
      const reasons = given.reasons.filter(({ code }) => !totalDoubts.has(code));
      return { ...given, counting, items, reasons: [...reasons, other.reason(cell)] };
    }
    return own === 'none'
      ? { ...given, reasons: [...given.reasons, { code: 'totals-disagree', params: {} }] }
      : given;
  }
  if (given.items.length >= 3 && given.items.every(({ name }) => judge.test(name))) {
    return judged(view, given, cell);
  }
  // Under 得分 stands what is left, whatever the sum beside it is called.
  const labels = cell.text === '' ? given.sums.map(({ label }) => label) : [cell.text];
  const sumsDeductions = labels.some((label) => /扣|deduct|penalt/iu.test(label));
  if (deductions && given.items.length > 1) {
    if (sumsDeductions && onlyDeductions) return { ...given, better: 'lower' };
    const maxima = given.items.reduce<Decimal | null>(
      (sum, { max }) => (sum === null || max === null ? null : sum.plus(max)),
      decimal(0),
    );
    const counting = fromBase(statedBase(view, given), maxima);
    return {
      ...given,
      counting: counting.counting,
      items: takenOff(given.items, entries()),
      reasons: [...without('has-deductions'), counting.reason],
    };
  }
  const isScore = /得分|总分|成绩|score|points/iu.test(foldWords(cell.text));
  if (isScore && !sumsDeductions && given.items.length > 1 && onlyTakenOff(entries())) {
    const { counting, reason } = fromBase(statedBase(view, given), null);
    return { ...given, counting, reasons: [...given.reasons, reason] };
  }
  return weightsProven(given, entries, cell.text)
    ? { ...given, reasons: without('weights-found') }
    : given;
}

/**
 * What deductions are taken from: the base that the sheet states, or maxima that are 100 together;
 * else what is usual, which is a doubt.
 */
function fromBase(
  stated: Decimal | null,
  maxima: Decimal | null,
): { readonly counting: Counting; readonly reason: Reason } {
  const known = stated ?? (maxima?.eq(usualBase) === true ? maxima : null);
  const base = known ?? maxima ?? usualBase;
  return {
    counting: { by: 'sum', base },
    reason: {
      code: known === null ? 'base-assumed' : 'total-from-base',
      params: { base: base.toString() },
    },
  };
}

/** The points a title or a note says everybody begins with: "满分100分", "基础分 100". Null where none does. */
function statedBase(view: SheetView, { area, layout }: ScoreForm): Decimal | null {
  const { used } = view;
  const headerEnd = Math.max(area.row, layout.headerBottom);
  for (let row = used.row; row < used.row + used.rows; row++) {
    if (row > headerEnd && row < area.row + area.rows) continue;
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = valueAt(view.grid, row, column);
      const stated = typeof value === 'string' ? baseWords.exec(value.normalize('NFKC')) : null;
      if (stated !== null) return decimal(stated[1] ?? '0');
    }
  }
  return null;
}

/** Entries that were all written as negative numbers, or 0. */
function onlyTakenOff(entries: readonly ReadEntry[]): boolean {
  const values = entries.flatMap(({ value }) => (value === null ? [] : [value]));
  return values.some((value) => value.lt(0)) && values.every((value) => value.lte(0));
}

interface Heading {
  readonly text: string;
  readonly cell: string;
}

/** Other ways of counting that totals which stand there may follow. */
function ways(
  view: SheetView,
  form: ScoreForm,
  entries: readonly ReadEntry[],
  deductions: boolean,
): { form: ScoreForm; reason: (heading: Heading) => Reason }[] {
  const found: { form: ScoreForm; reason: (heading: Heading) => Reason }[] = (
    [
      ['mean', 'total-is-mean'],
      ['trimmed-mean', 'total-is-trimmed-mean'],
    ] as const
  ).map(([by, code]) => ({
    form: { ...form, counting: { by, base: null } },
    reason: ({ cell }) => ({ code, params: { cell } }),
  }));
  const base = deductions ? baseOf(view, form, entries) : null;
  if (base !== null) {
    const counting: Counting = { by: 'sum', base };
    const items = takenOff(form.items, entries);
    found.push({
      form: { ...form, counting, items },
      reason: () => ({ code: 'total-from-base', params: { base: base.toString() } }),
    });
  }
  return found;
}

function judged(view: SheetView, given: ScoreForm, { text, cell }: Heading): ScoreForm {
  const folded = foldWords(text);
  const trimmed = saysTrimmed(view, given);
  const isSum = /总分|合计|总计|总和|sum|total/u.test(folded);
  const isMean = given.counting.by === 'mean' || /平均|均分|average|mean/u.test(folded);
  if (isSum && !trimmed) return given;
  if (isMean && !trimmed) return { ...given, counting: { by: 'mean', base: null } };
  if (trimmed && !isSum) {
    const reason: Reason = { code: 'total-is-trimmed-mean', params: { cell } };
    return {
      ...given,
      counting: { by: 'trimmed-mean', base: null },
      reasons: [...given.reasons.filter(({ code }) => code !== 'total-is-mean'), reason],
    };
  }
  return {
    ...given,
    counting: { by: given.items.length >= 5 ? 'trimmed-mean' : 'mean', base: null },
    reasons: [...given.reasons, { code: 'judges-unclear', params: {} }],
  };
}

/** True where a header or a note says that the extremes are dropped. */
function saysTrimmed(view: SheetView, { area }: ScoreForm): boolean {
  const { used } = view;
  for (let row = used.row; row < used.row + used.rows; row++) {
    if (row > area.row + 4 && row < area.row + area.rows) continue;
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = valueAt(view.grid, row, column);
      if (typeof value === 'string' && trims.test(value)) return true;
    }
  }
  return false;
}

/** Whether the totals that stand on the form are what its entries give. */
function agreement(
  view: SheetView,
  form: ScoreForm,
  entries: () => readonly ReadEntry[],
): 'all' | 'none' | 'some' | 'unknown' {
  const shown = shownTotals(view, form);
  if (shown.length === 0) return 'unknown';
  const totals = scoreTotals(form, entries());
  let filled = 0;
  let equal = 0;
  for (const { entity, value } of shown) {
    const total = totals[entity] ?? null;
    if (total === null) continue;
    filled++;
    if (total.minus(value).abs().lt(0.006)) equal++;
  }
  if (filled === 0) return 'unknown';
  // One total that is the weighted sum to the cent proves the weights; a plain sum may be chance.
  const enough = isWeighted(form.items) ? 1 : Math.min(2, form.entities.length);
  if (equal === filled && filled >= enough) return 'all';
  return equal === 0 && filled >= 3 ? 'none' : 'some';
}

function shownTotals(view: SheetView, form: ScoreForm): { entity: number; value: number }[] {
  return form.results.slice(0, 100).flatMap(({ totals }, entity) =>
    totals.flatMap(({ row, column, present, sheet }) => {
      const value = present && sheet === view.grid.sheet ? valueAt(view.grid, row, column) : null;
      return typeof value === 'number' ? [{ entity, value }] : [];
    }),
  );
}

/** The number that every total and its deductions add up to; null where they do not. */
function baseOf(view: SheetView, form: ScoreForm, entries: readonly ReadEntry[]): Decimal | null {
  const sums = scoreTotals(form, entries);
  const bases = shownTotals(view, form).flatMap(({ entity, value }) => {
    const sum = sums[entity] ?? null;
    return sum === null ? [] : [sum.plus(decimal(value))];
  });
  const [first, ...rest] = bases;
  if (first === undefined || rest.length === 0 || first.lte(0)) return null;
  return rest.every((base) => base.minus(first).abs().lt(0.006)) ? first.round(2) : null;
}

/** Deductions as taken off; those entered as negative numbers are so already. */
function takenOff(items: ScoreForm['items'], entries: readonly ReadEntry[]): ScoreForm['items'] {
  return items.map((item, index) =>
    isDeductionItem(item) && !onlyTakenOff(entries.filter(({ cells }) => cells.item === index))
      ? { ...item, sign: -1 }
      : item,
  );
}

function namesBonus(name: string): boolean {
  return /^(?:加|奖|奖励|附加)分?(?:项|值|合计)?$|加分$|^bonus(?:points?)?$/u.test(foldWords(name));
}

function isDeductionItem({ name, group }: ScoreForm['items'][number]): boolean {
  const own = name.replace(/[()]/gu, '');
  return namesDeduction(own) || (group !== null && namesDeduction(group));
}

/** What the total's column or row is headed, and where; "" for a place beside the table. */
function totalHeading(view: SheetView, form: ScoreForm): Heading {
  const { layout } = form;
  const column = layout.columns.find(({ role }) => role === 'total')?.column;
  if (column === undefined) return rowHeading(view, form);
  for (let row = layout.headerBottom; row >= Math.max(0, layout.headerTop); row--) {
    const text = textOf(shownAt(view, row, column));
    if (text !== '') return { text, cell: cellAddress(anchorOf(view, row, column)) };
  }
  return { text: '', cell: '' };
}

/** The label of the row the totals stand in, where items stand in rows. */
function rowHeading(view: SheetView, { layout, rows, area }: ScoreForm): Heading {
  const row =
    layout.shape === 'items-in-rows' ? rows.find(({ role }) => role === 'total') : undefined;
  for (
    let column = area.column;
    row !== undefined && column < area.column + area.columns;
    column++
  ) {
    const value = valueAt(view.grid, row.row, column);
    if (typeof value === 'string' && value.trim() !== '')
      return { text: value.trim(), cell: cellAddress({ row: row.row, column }) };
  }
  return { text: '', cell: '' };
}

/** Every item has a weight, and they are 100%. */
function isWeighted(items: ScoreForm['items']): boolean {
  const sum = items.reduce<Decimal | null>(
    (all, { weight }) => (all === null || weight === null ? null : all.plus(weight)),
    decimal(0),
  );
  return items.length > 1 && sum?.eq(1) === true;
}

/** Every item has a weight, they are 100%, and the entries are not weighted yet. */
function weightsProven(
  { items }: ScoreForm,
  entries: () => readonly ReadEntry[],
  heading: string,
): boolean {
  if (!isWeighted(items)) return false;
  if (/加权|weighted/iu.test(foldWords(heading))) return true;
  // 90 at a weight of 40% stands for 36 points: it is more than the 40 there could be.
  return entries().some(({ cells, value }) => {
    const weight = items[cells.item]?.weight ?? null;
    return value !== null && weight !== null && value.gt(weight.times(100));
  });
}
