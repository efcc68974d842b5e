import type { ScoreForm, SheetCell } from '../forms/ScoreForm';
import { entriesByEntity } from './entriesByEntity';
import type { FormResults } from './FormResults';
import { needsResultSheet, resultSheetName, resultSheetTotals } from './planResultSheet';

/**
 * Where each entity's total stands once a form's results are written: on its summary where it has
 * one, in its own cell, or on the new sheet for results. `taken` are the names of the sheets.
 */
export function totalCells(
  form: ScoreForm,
  computed: FormResults,
  taken: readonly string[],
): readonly (SheetCell | null)[] {
  if (needsResultSheet(form)) return resultSheetTotals(form, resultSheetName(taken));
  const own = entriesByEntity(computed.entries, form.entities.length);
  return form.results.map(({ totals }, index) => {
    const [first] = totals;
    const shown = totals.find(({ sheet }) => sheet === form.summarySheet) ?? first;
    if (shown !== undefined) return shown;
    return form.layout.shape === 'points-list' ? (own[index]?.[0]?.cells.score ?? null) : null;
  });
}
