import type { Category, Item, Rubric } from '../Rubric';

/** A value of a standard as it is shown: null where there was none. */
export type ShownValue = string | number | boolean | null;

/** One field that changed; `field` as "points" or "scoring.step" or "grades.0.min". */
export interface FieldChange {
  readonly field: string;
  readonly old: ShownValue;
  readonly new: ShownValue;
}

/** What became of the entries of one list. */
export interface ListDiff<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  /** By the id or code both have. */
  readonly changed: readonly {
    readonly id: string;
    /** As it now is. */
    readonly name: string;
    readonly nameEn: string;
    readonly fields: readonly FieldChange[];
  }[];
}

/** What changed from one standard to another, as data; its words come from whoever shows it. */
export interface RubricDiff {
  readonly items: ListDiff<Item>;
  readonly categories: ListDiff<Category>;
  readonly policy: readonly FieldChange[];
  /** Title and the like. */
  readonly about: readonly FieldChange[];
}

/** Everything that changed between two standards; items are matched by id, categories by code. */
export function diffRubrics(before: Rubric, after: Rubric): RubricDiff {
  const { items: itemsBefore, categories: categoriesBefore, policy: policyBefore, ...old } = before;
  const { items: itemsAfter, categories: categoriesAfter, policy: policyAfter, ...now } = after;
  return {
    items: diffLists(itemsBefore, itemsAfter, ({ id }) => id),
    categories: diffLists(categoriesBefore, categoriesAfter, ({ code }) => code),
    policy: diffFields(policyBefore, policyAfter),
    about: diffFields(old, now),
  };
}

/** Whether a diff says that nothing changed. */
export function isSameRubric({ items, categories, policy, about }: RubricDiff): boolean {
  return (
    [items, categories].every(
      ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
    ) && policy.length + about.length === 0
  );
}

function diffLists<T extends { readonly name: string; readonly nameEn: string }>(
  before: readonly T[],
  after: readonly T[],
  key: (one: T) => string,
): ListDiff<T> {
  const old = new Map(before.map((one) => [key(one), one]));
  const now = new Map(after.map((one) => [key(one), one]));
  return {
    added: after.filter((one) => !old.has(key(one))),
    removed: before.filter((one) => !now.has(key(one))),
    changed: before.flatMap((one) => {
      const other = now.get(key(one));
      if (other === undefined) return [];
      const fields = diffFields(one, other);
      const { name, nameEn } = other;
      return fields.length === 0 ? [] : [{ id: key(one), name, nameEn, fields }];
    }),
  };
}

function diffFields(before: unknown, after: unknown): readonly FieldChange[] {
  const old = leaves(before);
  const now = leaves(after);
  const fields = [...new Set([...old.keys(), ...now.keys()])];
  return fields.flatMap((field): readonly FieldChange[] => {
    const [was, is] = [old.get(field) ?? null, now.get(field) ?? null];
    return Object.is(was, is) ? [] : [{ field, old: was, new: is }];
  });
}

/** Every plain value of an object by its path. */
function leaves(value: unknown, path = ''): Map<string, ShownValue> {
  if (typeof value !== 'object' || value === null) return new Map([[path, shown(value)]]);
  return new Map(
    Object.entries(value).flatMap(([name, one]) => [
      ...leaves(one, path === '' ? name : `${path}.${name}`),
    ]),
  );
}

function shown(value: unknown): ShownValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return null;
}
