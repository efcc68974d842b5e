import type { ColumnReading } from './columnRoles';
import type { ColumnRole } from '../reading/EntityTable';
import type { Reason } from '../Reason';
import { columnLetters, cellAddress } from '../address';
import { foldWords } from '../words/headerRole';
import { isDeduction } from '../words/isDeduction';
import { isPeriod, isSeasonScore } from '../words/isPeriod';
import { valueAt } from '../Grid';
import type { SheetView } from '../SheetView';

/** Which columns are criteria, results and subtotals once they are compared with each other. */
export interface ResultColumns {
  readonly criteria: readonly ColumnReading[];
  readonly total: ColumnReading | null;
  readonly rank: ColumnReading | null;
  readonly grade: ColumnReading | null;
  /** Columns that lost: further totals and computed columns, as subtotals. */
  readonly demoted: ReadonlyMap<number, ColumnRole>;
  readonly reasons: readonly Reason[];
  /** True where two totals are equally good. */
  readonly doubtful: boolean;
}

/**
 * Tells the total from subtotals and a lone 得分 from a criterion: a named total wins (the last,
 * the others before it being subtotals when criteria stand between), then 得分 right of all
 * criteria, then the last column of row sums by formula, then by value.
 */
export function resultColumns(
  view: SheetView,
  columns: readonly ColumnReading[],
  rows: readonly number[],
): ResultColumns {
  const of = (...guesses: readonly string[]): ColumnReading[] =>
    columns.filter(({ guess }) => guesses.includes(guess));
  const reasons: Reason[] = [];
  const demoted = new Map<number, ColumnRole>();
  let criteria = of('criterion');
  let doubtful = false;
  let total: ColumnReading | null = null;

  const totals = of('total');
  // Places in each discipline that a sum adds up: "产量名次", "质量名次", "名次合计".
  const end = totals.at(-1)?.header.column ?? -1;
  const places = of('rank').filter(
    ({ header, evidence }) => header.column < end && evidence.rankFormulas === 0,
  );
  const adds = criteria.length === 0 && of('score').length === 0 && places.length > 1;
  const asCriteria = new Set(adds ? places : []);
  const ungrouped = totals.filter(({ header }) => header.group === null);
  const candidates = [...(ungrouped.length > 0 ? ungrouped : totals)];
  total = candidates.at(-1) ?? null;
  if (total !== null) {
    for (const other of totals) if (other !== total) demoted.set(other.header.column, 'subtotal');
    const previous = candidates.at(-2);
    const end = total.header.column;
    if (previous !== undefined) {
      const between = criteria.some(
        ({ header }) => header.column > previous.header.column && header.column < end,
      );
      doubtful = !between;
    }
    reasons.push({ code: 'total-by-header', params: { cell: addressOf(total) } });
  }
  // "累计得分" beside "上月累计" is no sum of this sheet's entries alone.
  const carried =
    total !== null && /累计/u.test(total.text.name)
      ? columns.find(
          (column) =>
            column !== total &&
            /^(?:截[至止])?(?:上|前)(?:个?月|期|季度?|周)|结转|历史|往期/u.test(column.text.name),
        )
      : undefined;
  if (carried !== undefined) {
    doubtful = true;
    candidates.unshift(carried);
  }

  const scores = of('score');
  const [score] = scores;
  // "10月名次" is the place by "10月得分"; the other months stand there to be compared.
  const placed = total === null ? placedBy(of('rank'), [...criteria, ...scores]) : null;
  if (placed !== null) {
    total = placed;
    reasons.push({ code: 'total-by-header', params: { cell: addressOf(placed) } });
    for (const other of [...criteria, ...scores])
      if (other !== placed && isPeriod(other.text.name))
        demoted.set(other.header.column, 'attribute');
  }
  if (total === null && score !== undefined && scores.length === 1) {
    const rightOfAll = criteria.every(({ header }) => header.column < score.header.column);
    if (rightOfAll) {
      total = score;
      reasons.push({ code: 'total-by-header', params: { cell: addressOf(score) } });
    }
  }
  criteria = columns.filter(
    (column) =>
      column !== total &&
      !demoted.has(column.header.column) &&
      (column.guess === 'criterion' || column.guess === 'score' || asCriteria.has(column)),
  );
  const counts = criteria.filter((column) => isCounted(column, criteria));
  for (const column of counts) demoted.set(column.header.column, 'attribute');
  criteria = criteria.filter((column) => !counts.includes(column));

  // "五月积分" alone beside the names is a plain list of points.
  const [only] = criteria;
  if (
    total === null &&
    criteria.length === 1 &&
    only !== undefined &&
    only.text.max === null &&
    only.header.group === null &&
    /(?:积分|得分|成绩|总分|分数|score|points)$/u.test(foldWords(only.text.name)) &&
    of('subtotal', 'average', 'computed').length === 0
  ) {
    total = only;
    criteria = [];
    reasons.push({ code: 'total-by-header', params: { cell: addressOf(only) } });
  }

  // "季度得分" over the months is their mean.
  const season = total;
  if (
    season !== null &&
    isSeasonScore(season.text.name) &&
    criteria.length > 1 &&
    criteria.every(({ text, header }) => isPeriod(text.name) || isPeriod(header.group ?? ''))
  ) {
    total = { ...season, guess: 'average' };
    reasons.splice(0, reasons.length, {
      code: 'total-is-mean',
      params: { cell: addressOf(season) },
    });
  }

  // "当月积分", "红旗总数", "月度得分": a result by its name and its place.
  const result = total === null ? namedResult(view, criteria, of('computed'), rows) : null;
  if (result !== null) {
    total = result;
    criteria = criteria.filter((column) => column !== result);
    reasons.push({ code: 'total-by-header', params: { cell: addressOf(result) } });
  }

  // "扣分合计" at the end, where nothing else is a total, is one.
  const [subtotal, ...subtotals] = of('subtotal');
  if (total === null && subtotal !== undefined && subtotals.length === 0 && criteria.length > 0) {
    const rightOfAll = criteria.every(({ header }) => header.column < subtotal.header.column);
    if (rightOfAll && subtotal.header.group === null) {
      total = subtotal;
      reasons.push({ code: 'total-by-header', params: { cell: addressOf(subtotal) } });
    }
  }

  // "平均分" where nothing else is a total: the mean is what counts.
  const average = of('average').at(-1);
  if (total === null && average !== undefined && criteria.length > 0) {
    const rightOfAll = criteria.every(({ header }) => header.column < average.header.column);
    if (rightOfAll && average.header.group === null) {
      total = average;
      reasons.push({ code: 'total-is-mean', params: { cell: addressOf(average) } });
    }
  }

  const computed = of('computed');
  if (total === null) {
    total = computed.at(-1) ?? null;
    if (total !== null) {
      reasons.push({
        code: 'total-by-formula',
        params: { column: columnLetters(total.header.column) },
      });
    }
  }
  for (const other of computed) if (other !== total) demoted.set(other.header.column, 'subtotal');

  if (total === null) {
    const last = columns
      .filter(({ guess }) => guess === 'criterion' || guess === 'numbers-unnamed')
      .at(-1);
    const parts = criteria.filter((column) => column !== last);
    if (
      last !== undefined &&
      last.text.max === null &&
      parts.length >= 2 &&
      holdsSums(view, last, parts, rows)
    ) {
      total = last;
      criteria = parts;
      reasons.push({
        code: 'total-by-values',
        params: { column: columnLetters(last.header.column) },
      });
    }
  }
  if (doubtful) {
    reasons.push({
      code: 'several-totals',
      params: { columns: candidates.map(({ header }) => columnLetters(header.column)).join(',') },
    });
  }

  const ranks = of('rank').filter((column) => !asCriteria.has(column));
  const overall = ranks.filter(({ text }) => !ranksInGroup(text.name));
  const rank = overall.find(({ header }) => header.group === null) ?? overall[0] ?? null;
  for (const other of ranks) if (other !== rank) demoted.set(other.header.column, 'attribute');
  if (rank !== null) {
    reasons.push(
      rank.header.named === 'own'
        ? { code: 'rank-by-header', params: { cell: addressOf(rank) } }
        : { code: 'rank-by-formula', params: { column: columnLetters(rank.header.column) } },
    );
  }
  const grades = of('grade');
  const grade = grades.at(-1) ?? null;
  for (const other of grades) if (other !== grade) demoted.set(other.header.column, 'attribute');
  if (grade !== null) reasons.push({ code: 'grade-by-header', params: { cell: addressOf(grade) } });
  return { criteria, total, rank, grade, demoted, reasons, doubtful };
}

/** The month's score that a rank of that month goes by, beside scores of other months; or null. */
function placedBy(
  ranks: readonly ColumnReading[],
  scored: readonly ColumnReading[],
): ColumnReading | null {
  const months = scored.filter(({ text }) => isPeriod(text.name) && /\D分$|成绩$/u.test(text.name));
  if (months.length < 2 || months.length < scored.length) return null;
  const starts = ranks.map(({ text }) => /^(.+?)(?:名次|排名|位次)$/u.exec(text.name)?.[1] ?? '');
  const meant = months.filter(({ text }) =>
    starts.some((start) => start !== '' && text.name.startsWith(start)),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/**
 * The column behind all that are scored whose name says that it holds a result, as none of the
 * others does ("安全分、质量分、卫生分" are three of a kind): blank it waits for the total; filled, its
 * formulas add up, or its values are what the others make. Null where there is none.
 */
function namedResult(
  view: SheetView,
  criteria: readonly ColumnReading[],
  computed: readonly ColumnReading[],
  rows: readonly number[],
): ColumnReading | null {
  const scored = [...criteria, ...computed].sort((a, b) => a.header.column - b.header.column);
  const last = scored.at(-1);
  if (last === undefined || last.text.max !== null || last.header.group !== null) return null;
  const others = criteria.filter((column) => column !== last);
  if (others.every(({ evidence }) => evidence.filled === 0)) return null;
  const kind = resultWord.exec(foldWords(last.text.name))?.[0];
  if (kind === undefined) return null;
  if (others.some(({ text }) => foldWords(text.name).endsWith(kind))) return null;
  const isResult =
    last.evidence.filled === 0 ||
    last.guess === 'computed' ||
    (others.length > 1 &&
      (isMade(view, last, others, rows, byName) || isMade(view, last, others, rows, takenOff)));
  return isResult ? last : null;
}

/** How a column counts. */
type SignOf = (column: ColumnReading) => 1 | -1;
const byName: SignOf = (column) => (isDeduction(column) ? -1 : 1);
const takenOff: SignOf = () => -1;

/** True where nearly all rows of a column hold what the others make, beside the same round base in every row: 0, 60, 100. */
function isMade(
  view: SheetView,
  candidate: ColumnReading,
  parts: readonly ColumnReading[],
  rows: readonly number[],
  signOf: SignOf,
): boolean {
  const bases = rows.flatMap((row) => {
    const value = valueAt(view.grid, row, candidate.header.column);
    if (typeof value !== 'number') return [];
    const sum = parts.reduce((all, part) => {
      const own = valueAt(view.grid, row, part.header.column);
      return typeof own === 'number' ? all + signOf(part) * own : all;
    }, 0);
    // Only to recognise: scores themselves never pass through binary fractions.
    return [Math.round((value - sum) * 1e6) / 1e6];
  });
  const agreeing = (base: number): number => bases.filter((one) => one === base).length;
  const base = [...bases].sort((a, b) => agreeing(b) - agreeing(a))[0] ?? -1;
  // A wrong total among many right ones is a finding, and no reason to take them for something else.
  const most = Math.max(3, bases.length * 0.8);
  return base >= 0 && base % 10 === 0 && agreeing(base) >= most;
}

const resultWord = /(?:积分|得分|成绩|总数|总评|分数|总值|结果|points|score|result)$/u;

/** "违章次数" beside "违章扣分": how often it happened, of which the other tells the points. */
function isCounted({ text, header }: ColumnReading, criteria: readonly ColumnReading[]): boolean {
  // "一般隐患（条）" with its 积分 in the next column.
  if (text.max === null && /\((?:次|条|件|起|项|个|处|台|台次|篇|人次)\)$/u.test(text.name)) {
    const next = criteria.find((other) => other.header.column === header.column + 1);
    if (next !== undefined && /分$|^points?$|^score$/u.test(foldWords(next.text.name))) return true;
  }
  const stem = text.name.replace(/(?:次数|项数|件数|人次|起数|条数|个数|台次|数量?)$/u, '');
  if (text.max !== null || stem === '' || stem === text.name) return false;
  return criteria.some(
    (other) =>
      other.text.name !== text.name &&
      other.text.name.startsWith(stem) &&
      /(?:扣|加|得|奖|减)分$/u.test(other.text.name),
  );
}

/** True for "组内排名" and "车间内名次": a place among a part of the teams only. */
export function ranksInGroup(name: string): boolean {
  return /(?:组|班|车间|部门|单位|科室|工段|区队?|系|年级|公司|厂)内|^(?:本|分)(?:组|车间|部门|单位)/u.test(
    foldWords(name),
  );
}

/** The A1 address of the cell that names a column; its letters where nothing does. */
export function addressOf({ header }: ColumnReading): string {
  return header.cell === null ? columnLetters(header.column) : cellAddress(header.cell);
}

/** True where a column holds, in at least three filled rows and all but a few, the sum of the parts. */
function holdsSums(
  view: SheetView,
  candidate: ColumnReading,
  parts: readonly ColumnReading[],
  rows: readonly number[],
): boolean {
  let filled = 0;
  let equal = 0;
  for (const row of rows) {
    const value = valueAt(view.grid, row, candidate.header.column);
    if (typeof value !== 'number') continue;
    filled++;
    let sum = 0;
    for (const { header } of parts) {
      const part = valueAt(view.grid, row, header.column);
      if (typeof part === 'number') sum += part;
    }
    // Only to recognise: scores themselves never pass through binary fractions.
    if (Math.abs(sum - value) < 1e-6 && value !== 0) equal++;
  }
  return filled >= 3 && equal >= filled * 0.8;
}
