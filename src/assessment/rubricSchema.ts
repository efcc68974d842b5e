import * as v from 'valibot';

import { checkRubric } from './checkRubric';
import { policyDefaults } from './policyDefaults';
import type { Rubric } from './Rubric';
import { RubricError } from './RubricError';
import type { RubricProblem } from './rubricProblems';

const name = v.pipe(v.string(), v.trim(), v.nonEmpty());
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(number, v.integer(), v.minValue(0));
const ratio = {
  numerator: v.exactOptional(v.string()),
  denominator: v.exactOptional(v.string()),
};

const scoring = v.variant('type', [
  v.object({ type: v.literal('deduct'), step: number }),
  v.object({ type: v.literal('linear'), fullAt: number, zeroAt: number, ...ratio }),
  v.object({
    type: v.literal('tier'),
    direction: v.picklist(['higher', 'lower']),
    tiers: v.pipe(v.array(v.object({ bound: v.nullable(number), score: number })), v.nonEmpty()),
    ...ratio,
  }),
  v.object({
    type: v.literal('level'),
    levels: v.pipe(v.array(v.object({ code: name, name, share: number })), v.nonEmpty()),
  }),
  v.object({ type: v.literal('passfail') }),
  v.object({ type: v.literal('bonus'), step: number, cap: number }),
  v.object({ type: v.literal('veto') }),
]);

const item = v.object({
  id: name,
  category: name,
  group: v.string(),
  name,
  nameEn: v.string(),
  points: number,
  standard: v.string(),
  standardEn: v.string(),
  scoring,
  unit: v.string(),
  dataSource: v.string(),
  evidence: v.string(),
  period: v.picklist(['monthly', 'quarterly']),
  naAllowed: v.boolean(),
  reasonRequiredWhenLost: v.boolean(),
});

const rubricSchema = v.object({
  id: name,
  version: name,
  title: v.string(),
  titleEn: v.string(),
  categories: v.pipe(
    v.array(
      v.object({
        code: name,
        name,
        nameEn: v.string(),
        items: count,
        points: number,
        bonusCap: number,
      }),
    ),
    v.nonEmpty(),
  ),
  items: v.pipe(v.array(item), v.nonEmpty()),
  policy: v.object({
    total: number,
    bonusCapTotal: number,
    grades: v.pipe(v.array(v.object({ min: number, name })), v.nonEmpty()),
    rankMethod: v.picklist(['competition', 'dense', 'average']),
    tieBreakCategories: v.array(name),
    categoryFloor: v.object({ on: v.boolean(), share: number, gradeCap: name }),
    // A rubric from before these settings is read with their defaults.
    quota: v.optional(
      v.object({
        on: v.optional(v.boolean(), policyDefaults.quota.on),
        seats: v.optional(count, policyDefaults.quota.seats),
        per: v.optional(count, policyDefaults.quota.per),
        grades: v.optional(count, policyDefaults.quota.grades),
      }),
      policyDefaults.quota,
    ),
    quarterly: v.optional(v.picklist(['leave-out', 'carry']), policyDefaults.quarterly),
    notApplicable: v.optional(
      v.picklist(['leave-out', 'full', 'zero']),
      policyDefaults.notApplicable,
    ),
    veto: v.optional(v.boolean(), policyDefaults.veto),
    oneIncidentOneItem: v.optional(v.boolean(), policyDefaults.oneIncidentOneItem),
    rollUp: v.optional(
      v.object({
        reviewShare: v.optional(number, policyDefaults.rollUp.reviewShare),
        vetoBars: v.optional(count, policyDefaults.rollUp.vetoBars),
      }),
      policyDefaults.rollUp,
    ),
  }),
});

/**
 * A rubric from data of unknown shape, such as parsed JSON; unknown fields are dropped, names
 * trimmed. Throws RubricError with every problem found: those of shape, or where the shape is
 * right those of `checkRubric`.
 */
export function parseRubric(data: unknown): Rubric {
  const result = v.safeParse(rubricSchema, data);
  if (!result.success) throw new RubricError(result.issues.map((issue) => asProblem(issue, data)));
  const rubric: Rubric = result.output;
  const problems = checkRubric(rubric);
  if (problems.length > 0) throw new RubricError(problems);
  return rubric;
}

function asProblem(issue: v.BaseIssue<unknown>, data: unknown): RubricProblem {
  const keys = issue.path?.map((step) => step.key) ?? [];
  const path = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
  const params = { expected: issue.expected ?? '', found: issue.received };
  const itemId = idAt(data, keys);
  return { code: 'wrong-shape', path, ...(itemId === null ? {} : { itemId }), params };
}

/** The id of the item a problem lies in, as far as the data has one. */
function idAt(data: unknown, keys: readonly unknown[]): string | null {
  const [list, index] = keys;
  if (list !== 'items' || typeof index !== 'number') return null;
  const items = isRecord(data) ? data['items'] : null;
  const one: unknown = Array.isArray(items) ? items[index] : null;
  const id = isRecord(one) ? one['id'] : null;
  return typeof id === 'string' ? id : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
