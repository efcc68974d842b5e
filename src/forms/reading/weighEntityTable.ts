import type { EntityTable } from './EntityTable';
import type { EntityTableFacts } from './EntityTableFacts';

/** The most a doubtful reading may reach: below `sureEnough`. */
const doubtful = 0.45;

/**
 * How much speaks for a reading. `weight` compares readings with each other; the form's
 * confidence is that weight between 0 and 1, held under `sureEnough` by any doubt. Null where
 * nothing in the header is a word of score forms and numbers stand in it: no header at all.
 */
export function weighEntityTable(
  form: EntityTable,
  facts: EntityTableFacts,
): { form: EntityTable; weight: number } | null {
  if (facts.knownWords === 0 && (facts.numberHeaders > 0 || facts.numericShare < 0.5)) return null;
  // A row of entries under a header that gave no form looks like this: texts beside numbers.
  if (facts.nameBy !== 'header' && facts.numberHeaders > 0) return null;
  const { criteria, reasons } = form;
  const has = (code: string): boolean => reasons.some((reason) => reason.code === code);
  const known = criteria.filter(({ max }) => max !== null).length;
  const unnamed = form.others.filter(({ role }) => role === 'unnamed').length;
  const nameless = form.entities[0]?.name === '';
  const weight =
    0.3 +
    (facts.nameBy === 'header' ? 0.2 : 0.05) +
    (criteria.length >= 2 ? 0.25 : criteria.length === 1 ? 0.1 : 0.15) +
    (has('total-by-header') ? 0.12 : has('total-by-formula') || has('total-by-values') ? 0.1 : 0) +
    (has('rank-by-header') ? 0.12 : has('rank-by-formula') ? 0.08 : 0) +
    (form.grade === null ? 0 : 0.05) +
    (form.others.some(({ role }) => role === 'sequence') ? 0.03 : 0) +
    (known > 0 && known === criteria.length ? 0.15 : known > 0 ? 0.08 : 0) +
    0.15 * facts.numericShare -
    0.3 * facts.textShare +
    (facts.titleSaysScore ? 0.08 : 0) -
    Math.min(0.3, 0.05 * unnamed) -
    (nameless ? 0.15 : 0) -
    Math.min(0.4, 0.05 * facts.numberHeaders);
  const unsure = facts.doubts.length > 0 || has('several-totals');
  const bounded = Math.max(0, Math.min(1, weight));
  const confidence = Math.round((unsure ? Math.min(doubtful, bounded) : bounded) * 100) / 100;
  return { form: { ...form, reasons: [...reasons, ...facts.doubts], confidence }, weight };
}
