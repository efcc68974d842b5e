import { checkScoringRule } from './checkScoringRule';
import { decimal } from './decimal';
import type { Decimal } from './decimal';
import { hasDecimals } from './hasDecimals';
import type { Item, Rubric } from './Rubric';
import type { RubricProblem } from './rubricProblems';

/** The categories that can break a tie: 考核设置 has a cell for each of them. */
export const mostTieBreaks = 4;

/**
 * Everything wrong with a rubric of the right shape, in reading order; none means it can be
 * scored with. Says all problems at once, so that a person mending the sheet needs one round.
 */
export function checkRubric(rubric: Rubric): RubricProblem[] {
  return [
    ...checkCategories(rubric),
    ...checkItems(rubric),
    ...checkSums(rubric),
    ...checkPolicy(rubric),
  ];
}

function checkCategories({ categories }: Rubric): RubricProblem[] {
  return [
    ...doubled(categories.map(({ code }) => code)).map(({ index, text }): RubricProblem => ({
      code: 'category-code-doubled',
      path: `categories[${index}].code`,
      params: { code: text },
    })),
    ...categories.flatMap(({ points, bonusCap }, index) => [
      ...checkNumber(points, `categories[${index}].points`, 2),
      ...checkNumber(bonusCap, `categories[${index}].bonusCap`, 2),
    ]),
  ];
}

function checkItems({ items, categories }: Rubric): RubricProblem[] {
  const codes = new Set(categories.map(({ code }) => code));
  const twice = new Map(doubled(items.map(({ id }) => id)).map((one) => [one.index, one.text]));
  return items.flatMap((item, index) => {
    const problems: RubricProblem[] = [];
    const path = `items[${index}]`;
    const id = twice.get(index);
    if (id !== undefined) {
      problems.push({ code: 'item-id-doubled', path: `${path}.id`, params: { id } });
    }
    if (!codes.has(item.category)) {
      const params = { category: item.category };
      problems.push({ code: 'category-unknown', path: `${path}.category`, params });
    }
    problems.push(...checkPoints(item, `${path}.points`));
    problems.push(...checkScoringRule(item, `${path}.scoring`));
    return problems.map((problem) => ({ ...problem, itemId: item.id }));
  });
}

function checkPoints({ points, scoring }: Item, path: string): RubricProblem[] {
  const problems = checkNumber(points, path, 2);
  if (problems.length > 0) return problems;
  const params = { value: points };
  if (scoring.type === 'bonus') {
    return points === 0 ? [] : [{ code: 'bonus-with-points', path, params }];
  }
  // A veto may carry no points of its own; any other rule would have nothing to give.
  return points > 0 || scoring.type === 'veto'
    ? []
    : [{ code: 'points-not-positive', path, params }];
}

function checkSums({ categories, items, policy }: Rubric): RubricProblem[] {
  const problems = categories.flatMap((category, index): RubricProblem[] => {
    const own = items.filter((item) => item.category === category.code);
    const names = { category: category.name, code: category.code };
    const points = sum(own.map((item) => item.points)).toNumber();
    const found: RubricProblem[] = [];
    if (own.length !== category.items) {
      const params = { expected: category.items, found: own.length, ...names };
      found.push({ code: 'item-count', path: `categories[${index}].items`, params });
    }
    // Compared as numbers: what was declared may be no number at all (NaN from a blank cell).
    if (points !== category.points) {
      const params = { expected: category.points, found: points, ...names };
      found.push({ code: 'points-sum', path: `categories[${index}].points`, params });
    }
    return found;
  });
  const declared = sum(categories.map((category) => category.items)).toNumber();
  if (items.length !== declared) {
    const params = { expected: declared, found: items.length };
    problems.push({ code: 'item-count-total', path: 'items', params });
  }
  const points = sum(items.map((item) => item.points)).toNumber();
  if (points !== policy.total) {
    const params = { expected: policy.total, found: points };
    problems.push({ code: 'points-total', path: 'policy.total', params });
  }
  return problems;
}

function checkPolicy({ categories, policy }: Rubric): RubricProblem[] {
  const { grades, categoryFloor, quota, rollUp } = policy;
  // The worst grade can be neither rationed nor barred: there would be nothing left to give.
  const most = grades.length - 1;
  const problems: RubricProblem[] = [
    ...checkNumber(policy.total, 'policy.total', 2),
    ...checkNumber(policy.bonusCapTotal, 'policy.bonusCapTotal', 2),
    ...grades.flatMap(({ min }, index) => checkNumber(min, `policy.grades[${index}].min`, 2)),
    ...checkNumber(categoryFloor.share, 'policy.categoryFloor.share', 4, 1),
    ...checkNumber(quota.seats, 'policy.quota.seats', 0, Math.max(quota.per, 0)),
    ...checkNumber(quota.per, 'policy.quota.per', 0, Number.POSITIVE_INFINITY, 1),
    ...(quota.on ? checkNumber(quota.grades, 'policy.quota.grades', 0, most, 1) : []),
    ...checkNumber(rollUp.reviewShare, 'policy.rollUp.reviewShare', 4, 1),
    // More than there are bars all but the worst; only a number below 0 makes no sense.
    ...checkNumber(rollUp.vetoBars, 'policy.rollUp.vetoBars', 0),
  ];
  grades.forEach(({ min }, index) => {
    const before = grades[index - 1]?.min;
    if (before === undefined || min < before) return;
    const params = { position: index + 1, value: min, before };
    problems.push({ code: 'grades-disordered', path: `policy.grades[${index}].min`, params });
  });
  const last = grades.at(-1);
  if (last !== undefined && last.min !== 0) {
    const path = `policy.grades[${grades.length - 1}].min`;
    problems.push({ code: 'grade-last-not-zero', path, params: { value: last.min } });
  }
  for (const { index, text } of doubled(grades.map(({ name }) => name))) {
    const path = `policy.grades[${index}].name`;
    problems.push({ code: 'grade-doubled', path, params: { name: text } });
  }
  if (!grades.some(({ name }) => name === categoryFloor.gradeCap)) {
    const params = { name: categoryFloor.gradeCap };
    problems.push({ code: 'grade-cap-unknown', path: 'policy.categoryFloor.gradeCap', params });
  }
  policy.tieBreakCategories.forEach((code, index) => {
    if (categories.some((category) => category.code === code)) return;
    const path = `policy.tieBreakCategories[${index}]`;
    problems.push({ code: 'tie-break-unknown', path, params: { code } });
  });
  const count = policy.tieBreakCategories.length;
  if (count > mostTieBreaks) {
    const path = `policy.tieBreakCategories[${mostTieBreaks}]`;
    problems.push({ code: 'tie-breaks-too-many', path, params: { count, max: mostTieBreaks } });
  }
  return problems;
}

/** A number between `min` and `max` with no more decimals than are counted with. */
function checkNumber(
  value: number,
  path: string,
  decimals: number,
  max = Number.POSITIVE_INFINITY,
  min = 0,
): RubricProblem[] {
  if (!(value >= min && value <= max && Number.isFinite(value))) {
    const params = { value, min, ...(Number.isFinite(max) ? { max } : {}) };
    return [{ code: 'out-of-range', path, params }];
  }
  if (hasDecimals(value, decimals)) return [];
  return [{ code: 'too-many-decimals', path, params: { value, decimals } }];
}

/** The second and later occurrences of a text. */
function doubled(texts: readonly string[]): readonly { index: number; text: string }[] {
  return texts.flatMap((text, index) => (texts.indexOf(text) < index ? [{ index, text }] : []));
}

function sum(values: readonly number[]): Decimal {
  return values
    .filter((value) => Number.isFinite(value))
    .reduce((total, value) => total.plus(decimal(value)), decimal(0));
}
