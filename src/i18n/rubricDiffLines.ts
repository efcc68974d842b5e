import type { FieldChange, RubricDiff, ShownValue } from '../assessment/versions/diffRubrics';
import type { Translate } from './translateWith';

/** What changed from one version of the standard to the next, in words; `english` picks names. */
export function rubricDiffLines(
  t: Translate,
  diff: RubricDiff,
  english = false,
): readonly string[] {
  const nameOf = (one: { readonly name: string; readonly nameEn: string }): string =>
    english && one.nameEn !== '' ? one.nameEn : one.name;
  const changed = (field: FieldChange) => ({
    field: fieldWord(t, field.field),
    old: shown(t, field.old),
    new: shown(t, field.new),
  });
  const lines = [
    ...diff.categories.added.map((one) =>
      t('diff.category-added', { name: nameOf(one), points: one.points }),
    ),
    ...diff.categories.removed.map((one) =>
      t('diff.category-removed', { name: nameOf(one), points: one.points }),
    ),
    ...diff.categories.changed.flatMap(({ id, name, nameEn, fields }) =>
      fields.map((field) =>
        t('diff.category-changed', { id, name: nameOf({ name, nameEn }), ...changed(field) }),
      ),
    ),
    ...diff.items.added.map((one) =>
      t('diff.item-added', { id: one.id, name: nameOf(one), points: one.points }),
    ),
    ...diff.items.removed.map((one) =>
      t('diff.item-removed', { id: one.id, name: nameOf(one), points: one.points }),
    ),
    ...diff.items.changed.flatMap(({ id, name, nameEn, fields }) =>
      fields.map((field) =>
        t('diff.item-changed', { id, name: nameOf({ name, nameEn }), ...changed(field) }),
      ),
    ),
    ...[...diff.policy, ...diff.about.filter(({ field }) => field !== 'version')].map((field) =>
      t('diff.policy', changed(field)),
    ),
  ];
  return lines.length === 0 ? [t('diff.same')] : lines;
}

/** "scoring.tiers.0.bound" → "第 1 档的界限". */
function fieldWord(t: Translate, path: string): string {
  const index = /\.(\d+)(?=\.|$)/u.exec(path)?.[1];
  const key = `field.${path.replaceAll(/\.\d+(?=\.|$)/gu, '')}`;
  return t.knows(key) ? t(key, { n: index === undefined ? '' : Number(index) + 1 }) : path;
}

function shown(t: Translate, value: ShownValue): string {
  if (value === null || value === '') return t('changed.blank');
  if (typeof value === 'boolean') return t(value ? 'diff.yes' : 'diff.no');
  const key = `ruleWord.${value}`;
  return t.knows(key) ? t(key) : String(value);
}
