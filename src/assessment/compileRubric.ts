import { toHundredths } from './hundredths';
import type { Item, Rubric } from './Rubric';
import { bonusRule } from './rules/bonusRule';
import type { CompiledRule } from './rules/CompiledRule';
import { deductRule } from './rules/deductRule';
import { levelRule } from './rules/levelRule';
import { linearRule } from './rules/linearRule';
import { passFailRule } from './rules/passFailRule';
import { tierRule } from './rules/tierRule';
import { vetoRule } from './rules/vetoRule';

/** An item made ready for scoring: numbers in hundredths, its rule ready to be applied. */
export interface CompiledItem {
  readonly item: Item;
  readonly id: string;
  readonly points: number;
  /** The points; for a bonus item its cap. */
  readonly maximum: number;
  readonly rule: CompiledRule;
  readonly bonus: boolean;
  /** Whether its entry counts occurrences for the tie-break. */
  readonly deduct: boolean;
  readonly quarterly: boolean;
}

/** A rubric made ready for scoring. */
export interface CompiledRubric {
  readonly rubric: Rubric;
  readonly items: readonly CompiledItem[];
  /** Each item's category by its place in the rubric; −1 where there is none. */
  readonly categoryOf: readonly number[];
  /** Each category's bonus cap. */
  readonly bonusCaps: readonly number[];
  readonly bonusCapTotal: number;
  /** Lower bounds of the grades, best first. */
  readonly gradeBounds: readonly number[];
  /** Places of the categories that break ties. */
  readonly tieBreaks: readonly number[];
}

// Rubrics are read-only data, so what was made of one stays right as long as it lives.
const compiledRubrics = new WeakMap<Rubric, CompiledRubric>();
const compiledItems = new WeakMap<Item, CompiledItem>();

/** A rubric ready for scoring; the same rubric is made ready once. */
export function compileRubric(rubric: Rubric): CompiledRubric {
  const known = compiledRubrics.get(rubric);
  if (known !== undefined) return known;
  const codes = rubric.categories.map(({ code }) => code);
  const { policy } = rubric;
  const compiled: CompiledRubric = {
    rubric,
    items: rubric.items.map((item) => compileItem(item)),
    categoryOf: rubric.items.map(({ category }) => codes.indexOf(category)),
    bonusCaps: rubric.categories.map(({ bonusCap }) => toHundredths(bonusCap)),
    bonusCapTotal: toHundredths(policy.bonusCapTotal),
    gradeBounds: policy.grades.map(({ min }) => toHundredths(min)),
    tieBreaks: policy.tieBreakCategories.map((code) => codes.indexOf(code)),
  };
  compiledRubrics.set(rubric, compiled);
  return compiled;
}

/** An item ready for scoring; the same item is made ready once. */
export function compileItem(item: Item): CompiledItem {
  const known = compiledItems.get(item);
  if (known !== undefined) return known;
  const points = toHundredths(item.points);
  const { scoring } = item;
  const compiled: CompiledItem = {
    item,
    id: item.id,
    points,
    maximum: scoring.type === 'bonus' ? toHundredths(scoring.cap) : points,
    rule: compileRule(item, points),
    bonus: scoring.type === 'bonus',
    deduct: scoring.type === 'deduct',
    quarterly: item.period === 'quarterly',
  };
  compiledItems.set(item, compiled);
  return compiled;
}

function compileRule({ scoring }: Item, points: number): CompiledRule {
  switch (scoring.type) {
    case 'deduct':
      return deductRule(scoring, points);
    case 'linear':
      return linearRule(scoring, points);
    case 'tier':
      return tierRule(scoring, points);
    case 'level':
      return levelRule(scoring, points);
    case 'passfail':
      return passFailRule(points);
    case 'bonus':
      return bonusRule(scoring);
    case 'veto':
      return vetoRule(points);
  }
}
