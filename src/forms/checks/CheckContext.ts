import type { Decimal } from '../../assessment/decimal';
import type { CellReference, Finding } from '../../assessment/Finding';
import { cellAddress } from '../address';
import type { CellValue, Grid } from '../Grid';
import { formulaAt, valueAt } from '../Grid';
import type { ReadEntry } from '../readEntries';
import type { ScoreForm, SheetCell } from '../ScoreForm';

/** What every check of a form may look at. */
export interface CheckContext {
  readonly form: ScoreForm;
  readonly grids: ReadonlyMap<string, Grid>;
  readonly entries: readonly ReadEntry[];
  /** Which cells, beside scores, any entry of the form has: a large form mostly has none. */
  readonly has: Readonly<Record<'deduction' | 'bonus' | 'reason' | 'date', boolean>>;
  /** As the entries give them, in the order of the entities. */
  readonly totals: readonly (Decimal | null)[];
}

/** One check: the findings of its kind, in the form's order. */
export type Check = (context: CheckContext) => Finding[];

/** Where a finding takes a person. */
export function referenceTo({ sheet, row, column }: SheetCell): CellReference {
  return { sheet, address: cellAddress({ row, column }) };
}

export function valueOf(
  { grids }: Pick<CheckContext, 'grids'>,
  { sheet, row, column }: SheetCell,
): CellValue {
  const grid = grids.get(sheet);
  return grid === undefined ? null : valueAt(grid, row, column);
}

export function formulaOf(
  { grids }: Pick<CheckContext, 'grids'>,
  { sheet, row, column }: SheetCell,
): string {
  const grid = grids.get(sheet);
  return grid === undefined ? '' : formulaAt(grid, row, column);
}

/** The entity's and the item's names, as messages want them. */
export function aboutEntry(
  { form }: CheckContext,
  { cells }: ReadEntry,
): { entity: string; criterion: string } {
  return {
    entity: form.entities[cells.entity]?.name ?? '',
    criterion: form.items[cells.item]?.name ?? '',
  };
}

/** An entity's name; "" for null. */
export function entityNamed({ form }: CheckContext, entity: number | null): string {
  return entity === null ? '' : (form.entities[entity]?.name ?? '');
}

/** A cell's place as a key. */
export function cellKey({ sheet, row, column }: SheetCell): string {
  return `${sheet}!${row},${column}`;
}
