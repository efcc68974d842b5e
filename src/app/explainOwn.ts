import type { Explanation, ExplanationStep } from '../assessment/Explanation';
import { type Grid, valueAt } from '../forms/Grid';
import type { ReadEntry } from '../forms/readEntries';
import type { ScoreForm, ScoredItem, SheetCell } from '../forms/ScoreForm';
import { textOf } from '../forms/SheetView';
import { assessForm } from './assessForm';
import type { Subject } from './Subject';

/**
 * Why a team or person has its total on somebody's own form: entry by entry, then how they make
 * the total. Empty where there is no such place among the form's entities.
 */
export function explainOwn(
  { form, grids, all }: Extract<Subject, { kind: 'form' }>,
  index: number,
): Explanation {
  const { computed, report } = assessForm(form, grids, all);
  const result = computed.results[index];
  if (result === undefined) return [];
  const isList = form.layout.shape === 'points-list';
  const isLog = form.layout.shape === 'event-log';
  const entries = computed.entries.filter(({ cells }) => cells.entity === index);
  const parts = entries.flatMap((entry): ExplanationStep[] => {
    const item = form.items[entry.cells.item];
    if (item === undefined || isList) return [];
    const maximum = report.criteria[entry.cells.item]?.max ?? null;
    // A line of a log is called by what happened.
    const what = isLog ? reasonOf(grids, entry.cells.reason) : '';
    const step = stepOf(form, entry, what === '' ? item : { ...item, name: what }, maximum);
    return step === null ? [] : [step];
  });
  return [
    ...parts,
    totalStep(form, entries, computed.asTheyStand, result.total?.toNumber() ?? null),
  ];
}

function reasonOf(grids: readonly Grid[], cell: SheetCell | null): string {
  const grid = grids.find(({ sheet }) => sheet === cell?.sheet);
  return cell === null || grid === undefined
    ? ''
    : textOf(valueAt(grid, cell.row, cell.column)).trim();
}

/** How one entry counts; null for one that says nothing: no deduction, no event. */
function stepOf(
  form: ScoreForm,
  { value, score, deduction, bonus, from }: ReadEntry,
  { name, weight, sign }: ScoredItem,
  maximum: number | null,
): ExplanationStep | null {
  const item = name;
  if (value === null) {
    if (score?.state === 'not-applicable') return { key: 'own-not-applicable', params: { item } };
    const unread = [score, deduction, bonus].find(
      (cell) => cell !== null && cell.state !== 'blank',
    );
    if (unread != null) {
      return { key: 'own-not-read', params: { item, text: textOf(unread.raw) } };
    }
    const mayBeBlank = form.counting.base !== null || form.layout.shape === 'event-log';
    return mayBeBlank ? null : { key: 'own-blank', params: { item } };
  }
  const points = value.toNumber();
  if (from === 'standard') {
    const text = textOf(score?.raw ?? null);
    return { key: 'own-by-standard', params: { item, text, points } };
  }
  if (from === 'made' && maximum !== null && form.layout.shape !== 'event-log') {
    const lost = deduction?.score?.abs().toNumber() ?? 0;
    const added = bonus?.score?.toNumber() ?? 0;
    return { key: 'own-made', params: { item, maximum, lost, added, points } };
  }
  if (weight !== null) {
    const percent = weight.times(100).toNumber();
    const counted = value.times(weight).toNumber();
    return { key: 'own-weighted', params: { item, points, percent, counted } };
  }
  if (sign === -1) return { key: 'own-taken-off', params: { item, points } };
  return maximum === null
    ? { key: 'own-points', params: { item, points } }
    : { key: 'own-points-of', params: { item, points, maximum } };
}

/** How the entries make the total. */
function totalStep(
  { counting: { by, base, scalesNotApplicable }, layout }: ScoreForm,
  entries: readonly ReadEntry[],
  asTheyStand: boolean,
  total: number | null,
): ExplanationStep {
  if (total === null) return { key: 'own-no-total', params: {} };
  if (asTheyStand || layout.shape === 'points-list') {
    return { key: 'own-as-it-stands', params: { total } };
  }
  const count = entries.filter(({ value }) => value !== null).length;
  if (by === 'mean') return { key: 'own-mean', params: { count, total } };
  if (by === 'trimmed-mean') return { key: 'own-trimmed-mean', params: { count, total } };
  if (base !== null) return { key: 'own-from-base', params: { base: base.toNumber(), total } };
  const scaled =
    scalesNotApplicable === true && entries.some(({ score }) => score?.state === 'not-applicable');
  return { key: scaled ? 'own-scaled' : 'own-sum', params: { total } };
}
