import type { Decimal } from '../../assessment/decimal';
import { cellDecimal, roundScore } from '../../assessment/decimal';
import type { Finding } from '../../assessment/Finding';
import { foldNumber, foldText } from '../../assessment/foldText';
import { type GradeScale, gradeKey, statedScales } from './gradeScale';
import { scoreRanks } from '../totals/scoreTotals';
import { shownRank } from '../shownRank';
import { isCellError, numberFormatAt } from '../Grid';
import { isBlank, textOf } from '../SheetView';
import type { Check, CheckContext } from './CheckContext';
import { entityNamed, referenceTo, valueOf } from './CheckContext';
import { shownDecimals } from './shownDecimals';

/** Totals that stand on the form and are not what its entries give. */
export const checkTotals: Check = (context) => {
  const { form, totals } = context;
  return form.results.flatMap(({ totals: cells }, entity) =>
    cells.flatMap((cell): Finding[] => {
      const value = cell.present ? valueOf(context, cell) : null;
      const total = totals[entity] ?? null;
      if (isBlank(value)) return [];
      const found = typeof value === 'number' ? cellDecimal(value) : null;
      if (found !== null && total !== null && found.minus(total).abs().lt(0.005)) return [];
      // A formula that shows 0 where nothing is entered is right enough.
      if (total === null && found?.eq(0) === true) return [];
      const at = referenceTo(cell);
      const name = entityNamed(context, entity);
      if (isCellError(value))
        return [{ code: 'error-value', at, params: { name, criterion: '', error: value.error } }];
      const number = typeof value === 'string' ? foldNumber(value) : null;
      if (number !== null && total !== null && number.eq(total)) {
        const params = {
          text: textOf(value),
          number: number.toString(),
          criterion: '',
          entity: name,
        };
        return [
          {
            code: 'number-as-text',
            at,
            params,
            repair: { at, value: number.toNumber(), safe: true },
          },
        ];
      }
      const params = { entity: name, expected: total?.toString() ?? '', found: textOf(value) };
      return [{ code: 'total-differs', at, params }];
    }),
  );
};

const methods = ['competition', 'dense', 'average'] as const;

/**
 * Ranks that are not the ranks of the totals. Any of the three ways of ranking that fits most of
 * them is the form's way. Ties split by hidden decimals and ranks that are text have their own codes.
 */
export const checkRanks: Check = (context) => {
  const { form, totals } = context;
  const width = Math.max(0, ...form.results.map(({ ranks }) => ranks.length));
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const cells = form.results.map(({ ranks }) => ranks[index] ?? null);
    const found = cells.map((cell) => {
      const value = cell === null || !cell.present ? null : valueOf(context, cell);
      return { cell, value, rank: shownRank(value) };
    });
    if (found.every(({ value }) => isBlank(value))) return [];
    const ways = methods.map((method) => scoreRanks(form, totals, method).map(({ rank }) => rank));
    const misses = (way: readonly (number | null)[]): number =>
      found.filter(({ value, rank }, entity) => !isBlank(value) && rank !== way[entity]).length;
    const way = ways.reduce((best, next) => (misses(next) < misses(best) ? next : best));
    const first = firstByShown(
      context,
      found.map(({ rank }) => rank),
    );
    return found.flatMap(({ cell, value, rank }, entity): Finding[] => {
      if (cell === null || isBlank(value)) return [];
      const at = referenceTo(cell);
      const name = entityNamed(context, entity);
      if (isCellError(value))
        return [{ code: 'error-value', at, params: { name, criterion: '', error: value.error } }];
      const expected = way[entity] ?? null;
      if (rank === expected) {
        const shown = shownAs(context, entity);
        const other = shown === null ? undefined : first.get(shown);
        const [total, otherTotal] = [totals[entity], other === undefined ? null : totals[other]];
        if (other !== undefined && total != null && otherTotal != null && !otherTotal.eq(total)) {
          const params = {
            entity: name,
            other: entityNamed(context, other),
            rank: rank ?? '',
            otherRank: found[other]?.rank ?? '',
            shown: shown ?? '',
            total: total.toString(),
            otherTotal: otherTotal.toString(),
          };
          return [{ code: 'rank-hidden-decimals', at, params }];
        }
        if (typeof value === 'number') return [];
        // "第1名" throughout is the form's own way of writing.
        if (found.every((one) => isBlank(one.value) || typeof one.value === 'string')) return [];
        return [
          {
            code: 'rank-as-text',
            at,
            params: { text: textOf(value), entity: name },
            ...(rank === null ? {} : { repair: { at, value: rank, safe: true } }),
          },
        ];
      }
      const tied = totals.findIndex(
        (total, other) =>
          other !== entity &&
          total !== null &&
          totals[entity]?.eq(total) === true &&
          found[other]?.rank === expected &&
          found[other]?.rank !== rank,
      );
      if (tied >= 0 && rank !== null) {
        const params = {
          entity: name,
          other: entityNamed(context, tied),
          rank,
          otherRank: found[tied]?.rank ?? '',
          total: totals[entity]?.toString() ?? '',
        };
        return [{ code: 'rank-splits-tie', at, params }];
      }
      return [
        {
          code: 'rank-differs',
          at,
          params: { entity: name, expected: expected ?? '', found: textOf(value) },
        },
      ];
    });
  });
};

/** Of the entities whose totals look the same, the one ranked first, by what their cells show. */
function firstByShown(
  context: CheckContext,
  ranks: readonly (number | null)[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [entity, rank] of ranks.entries()) {
    const shown = rank === null ? null : shownAs(context, entity);
    if (shown === null || rank === null) continue;
    const known = first.get(shown);
    if (known === undefined || rank < (ranks[known] ?? Infinity)) first.set(shown, entity);
  }
  return first;
}

/** An entity's total as its cell shows it; null where no cell shows it to so many decimals. */
function shownAs(context: CheckContext, entity: number): string | null {
  const cell = context.form.results[entity]?.totals.find(({ present }) => present);
  const grid = cell === undefined ? undefined : context.grids.get(cell.sheet);
  const value = cell === undefined ? null : valueOf(context, cell);
  if (cell === undefined || grid === undefined || typeof value !== 'number') return null;
  const decimals = shownDecimals(numberFormatAt(grid, cell.row, cell.column));
  return decimals === null ? null : cellDecimal(value).toFixed(decimals, 1);
}

/** Grades that do not fit: by the scale the form states, or a better total with a worse grade. */
export function checkGrades(scale: GradeScale): Check {
  return (context) => {
    const { form, totals } = context;
    const graded = form.results.flatMap(({ grades }, entity) => {
      const cell = grades.find(({ present }) => present);
      const total = shownTotal(context, entity) ?? totals[entity] ?? null;
      const grade = cell === undefined ? '' : textOf(valueOf(context, cell)).trim();
      return cell === undefined || grade === '' || total === null
        ? []
        : [{ cell, entity, total, grade }];
    });
    const stated = scaleOnForm(context);
    const names = new Set((stated ?? scale).map(({ name }) => gradeKey(name)));
    const fits = graded.length > 0 && graded.every(({ grade }) => names.has(gradeKey(grade)));
    if (stated !== null || fits) {
      return graded.flatMap(({ cell, entity, total, grade }): Finding[] => {
        const expected = (stated ?? scale).find(({ min }) => total.gte(min))?.name;
        if (expected === undefined || gradeKey(expected) === gradeKey(grade)) return [];
        const params = {
          entity: entityNamed(context, entity),
          total: total.toString(),
          expected,
          found: grade,
        };
        return [{ code: 'grade-differs', at: referenceTo(cell), params }];
      });
    }
    // The worst total of each grade: whoever beats it must not have a worse grade.
    const orderOf = gradeOrder(graded.map(({ grade }) => grade));
    const worst = new Map<number, (typeof graded)[number]>();
    for (const one of graded) {
      const order = orderOf(one.grade);
      const known = order === null ? undefined : worst.get(order);
      if (order !== null && (known === undefined || one.total.lt(known.total)))
        worst.set(order, one);
    }
    return graded.flatMap(({ cell, entity, total, grade }): Finding[] => {
      const own = orderOf(grade);
      const better =
        own === null
          ? undefined
          : [...worst].find(([order, other]) => own > order && total.gt(other.total))?.[1];
      if (better === undefined) return [];
      const params = {
        entity: entityNamed(context, entity),
        found: grade,
        other: entityNamed(context, better.entity),
        otherGrade: better.grade,
      };
      return [{ code: 'grade-out-of-order', at: referenceTo(cell), params }];
    });
  };
}

function shownTotal(context: CheckContext, entity: number): Decimal | null {
  for (const cell of context.form.results[entity]?.totals ?? []) {
    const value = cell.present ? valueOf(context, cell) : null;
    if (typeof value === 'number') return roundScore(cellDecimal(value));
  }
  return null;
}

const orders: readonly (readonly string[])[] = [
  ['标杆', '优秀', '达标', '不达标'],
  ['优', '良', '中', '差'],
  ['优秀', '良好', '中等', '合格', '不合格'],
  ['优秀', '良好', '一般', '较差'],
  ['优秀', '良', '及格', '不及格'],
  ['a+', 'a', 'a-', 'b+', 'b', 'b-', 'c', 'd', 'e'],
  ['一等', '二等', '三等', '四等'],
  ['一级', '二级', '三级', '四级'],
  ['一等奖', '二等奖', '三等奖', '优秀奖'],
];

/** The place of a grade in the one order that knows most of those given, or null. */
function gradeOrder(grades: readonly string[]): (grade: string) => number | null {
  const folded = grades.map((grade) => foldText(grade));
  const known = (order: readonly string[]): number =>
    folded.filter((grade) => order.includes(grade)).length;
  const best = orders.reduce((one, other) => (known(other) > known(one) ? other : one));
  return (grade) => {
    const place = best.indexOf(foldText(grade));
    return place >= 0 ? place : null;
  };
}

/** The scale a note on the form states ("90分以上为优秀，80分以上为良好"), best first; or null. */
function scaleOnForm({ form, grids }: CheckContext): GradeScale | null {
  const names = new Set(
    form.results
      .flatMap(({ grades }) => grades)
      .flatMap((cell) => textOf(valueOf({ grids }, cell)).trim()),
  );
  names.delete('');
  if (names.size === 0) return null;
  const [sheet = ''] = form.sheets;
  return (
    statedScales(grids.get(sheet)).find((scale) => scale.some(({ name }) => names.has(name))) ??
    null
  );
}
