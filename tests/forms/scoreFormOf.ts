import { cellAddress } from '../../src/forms/address';
import type { Grid } from '../../src/forms/Grid';
import { readEntries } from '../../src/forms/readEntries';
import { recogniseForms } from '../../src/forms/recogniseForms';
import type { ResultCell, ScoreForm, SheetCell } from '../../src/forms/ScoreForm';
import { scoreTotals } from '../../src/forms/totals/scoreTotals';

/** The best form on the grids; fails the test with the reasons where there is none. */
export function bestFormOf(...grids: readonly Grid[]): ScoreForm {
  const { forms, passedOver } = recogniseForms(grids);
  const [form] = forms;
  if (form === undefined) throw new Error(`no form: ${JSON.stringify(passedOver)}`);
  return form;
}

/** The totals of a form as texts; "" for none. */
export function totalsOf(form: ScoreForm, ...grids: readonly Grid[]): string[] {
  return scoreTotals(form, readEntries(form, grids)).map((total) => total?.toString() ?? '');
}

/** The items as "group/name=max". */
export function itemsOf({ items }: ScoreForm): string[] {
  return items.map(
    ({ name, group, max }) =>
      `${group === null ? '' : `${group}/`}${name}${max === null ? '' : `=${max.toString()}`}`,
  );
}

export function entitiesOf({ entities }: ScoreForm): string[] {
  return entities.map(({ name }) => name);
}

/** A cell as "B3", with "+" before it where it is free and to be added. */
export function shortCell(cell: SheetCell | ResultCell | null): string {
  if (cell === null) return '';
  return `${'present' in cell && !cell.present ? '+' : ''}${cellAddress(cell)}`;
}

/** The cells of the totals, then of the ranks. */
export function resultsOf({ results }: ScoreForm): { totals: string[]; ranks: string[] } {
  const told = (cells: readonly ResultCell[]): string =>
    cells
      .map((cell) => `${cell.sheet === 'Sheet1' ? '' : `${cell.sheet}!`}${shortCell(cell)}`)
      .join(' ');
  return {
    totals: results.map(({ totals }) => told(totals)),
    ranks: results.map(({ ranks }) => told(ranks)),
  };
}

export function codesOf({ reasons }: ScoreForm): string[] {
  return reasons.map(({ code }) => code);
}
