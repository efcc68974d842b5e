import { policyDefaults } from '../../src/assessment/policyDefaults';
import type { Category, Item, Policy, Rubric, ScoringRule } from '../../src/assessment/Rubric';

/** An item that matters only by its points, rule and category. */
export function buildItem(
  id: string,
  category: string,
  points: number,
  scoring: ScoringRule,
  rest: Partial<Item> = {},
): Item {
  return {
    id,
    category,
    group: '',
    name: `name of ${id}`,
    nameEn: `English name of ${id}`,
    points,
    standard: '',
    standardEn: '',
    scoring,
    unit: '',
    dataSource: '',
    evidence: '',
    period: 'monthly',
    naAllowed: true,
    reasonRequiredWhenLost: true,
    ...rest,
  };
}

/** A rubric of these items whose categories declare what they hold. */
export function buildRubric(
  items: readonly Item[],
  policy: Partial<Policy> = {},
  bonusCaps: Readonly<Record<string, number>> = {},
): Rubric {
  const codes = [...new Set(items.map(({ category }) => category))];
  const categories = codes.map((code): Category => {
    const own = items.filter(({ category }) => category === code);
    const cents = own.reduce((sum, { points }) => sum + Math.round(points * 100), 0);
    return {
      code,
      name: `category ${code}`,
      nameEn: `English ${code}`,
      items: own.length,
      points: cents / 100,
      bonusCap: bonusCaps[code] ?? 0,
    };
  });
  return {
    id: 'test',
    version: '1',
    title: '',
    titleEn: '',
    categories,
    items,
    policy: {
      total: categories.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100,
      bonusCapTotal: 5,
      grades: [
        { min: 95, name: '标杆班组' },
        { min: 90, name: '优秀班组' },
        { min: 80, name: '达标班组' },
        { min: 0, name: '不达标' },
      ],
      rankMethod: 'competition',
      tieBreakCategories: [],
      categoryFloor: { on: true, share: 0.6, gradeCap: '达标班组' },
      ...policyDefaults,
      ...policy,
    },
  };
}
