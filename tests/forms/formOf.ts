import { cellAddress } from '../../src/forms/address';
import type { Grid } from '../../src/forms/Grid';
import { recogniseForms } from '../../src/forms/recogniseForms';
import type { ResultCell, ScoredItem, ScoreForm, SheetCell } from '../../src/forms/ScoreForm';
import { bestFormOf } from './scoreFormOf';

/** What a form of teams in rows says of itself, in the words of its columns. */
export interface ReadTable {
  readonly form: ScoreForm;
  readonly title: string | null;
  readonly header: ScoreForm['area'];
  readonly criteria: readonly (Pick<ScoredItem, 'name' | 'group' | 'max'> & {
    readonly cell: string | null;
    readonly maxCell: string | null;
  })[];
  readonly entities: readonly { readonly name: string; readonly cell: string | null }[];
  readonly total: ReadColumn;
  readonly rank: ReadColumn;
  readonly grade: ReadColumn;
  /** Every column that is no name, criterion or result, as "role column". */
  readonly others: readonly string[];
}

/** A result's column; −1 where there is no place for it. */
export interface ReadColumn {
  readonly column: number;
  readonly present: boolean;
}

/** The form recognised on the grids; fails the test with the reasons where there is none. */
export function formOf(...grids: readonly Grid[]): ReadTable {
  const form = bestFormOf(...grids);
  const { layout, area, results, entries } = form;
  const column = (cells: readonly ResultCell[] | undefined): ReadColumn => {
    const cell = cells?.[0];
    return { column: cell?.column ?? -1, present: cell?.present ?? false };
  };
  const points = entries[0]?.score?.column ?? -1;
  const own = new Set(['name', 'criterion', 'total', 'rank', 'grade']);
  const at = (cell: SheetCell | null): string | null => (cell === null ? null : cellAddress(cell));
  return {
    form,
    title: form.title,
    header: { ...area, rows: layout.headerBottom - layout.headerTop + 1 },
    criteria:
      layout.shape === 'points-list'
        ? []
        : form.items.map(({ name, group, max, cell, maxCell }) => ({
            name,
            group,
            max,
            cell: at(cell),
            maxCell: at(maxCell),
          })),
    entities: form.entities.map(({ name, cell }) => ({ name, cell: at(cell) })),
    total:
      layout.shape === 'points-list'
        ? { column: points, present: true }
        : column(results[0]?.totals),
    rank: column(results[0]?.ranks),
    grade: column(results[0]?.grades),
    others: layout.columns
      .filter(({ role }) => !own.has(role))
      .map(({ role, column: index }) => `${role} ${index}`),
  };
}

/** The code each sheet was refused with; fails the test where a form was found. */
export function refusalOf(...grids: readonly Grid[]): string[] {
  const { forms, passedOver } = recogniseForms(grids);
  if (forms.length > 0) throw new Error(`a form: ${JSON.stringify(forms[0]?.items)}`);
  return passedOver.map(({ sheet, code }) => `${sheet} ${code}`);
}

/** The form's criteria as "group/name=max". */
export function criteriaOf({ criteria }: ReadTable): string[] {
  return criteria.map(
    ({ name, group, max }) =>
      `${group === null ? '' : `${group}/`}${name}${max === null ? '' : `=${max.toString()}`}`,
  );
}

/** The entities' names in order. */
export function namesOf({ entities }: ReadTable): string[] {
  return entities.map(({ name }) => name);
}

/** The codes of the reasons. */
export function reasonsOf({ form }: ReadTable): string[] {
  return form.reasons.map(({ code }) => code);
}
