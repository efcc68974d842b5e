import type { Decimal } from '../assessment/decimal';
import { cellDecimal } from '../assessment/decimal';
import { foldNumber } from '../assessment/foldText';
import { cellAddress } from './address';
import type { Form } from './Form';
import type { CellValue, Grid } from './Grid';
import { isCellError } from './Grid';
import { valueAt } from './Grid';
import { isBlank } from './SheetView';

/**
 * What a score cell holds. 'text-number' is text that means a number: it is not summed, as
 * Excel's SUM does not sum it either, until the person lets it be mended.
 */
export type ScoreState = 'number' | 'blank' | 'text-number' | 'invalid' | 'error';

/** One score as it stands in its cell. */
export interface ScoreCell {
  /** A1 address. */
  readonly at: string;
  readonly raw: CellValue;
  /** The number a 'number' or 'text-number' cell means; null for the others. */
  readonly score: Decimal | null;
  readonly state: ScoreState;
}

/** For each entity, in the form's order, its score of each criterion, in the form's order. */
export type Scores = readonly (readonly ScoreCell[])[];

/** Reads the entity × criterion cells of a form; a points list has no criteria, so empty rows. */
export function readScores(form: Form, grid: Grid): Scores {
  return form.entities.map(({ row }) =>
    form.criteria.map(({ column }) => readScore(grid, row, column)),
  );
}

/** Reads one column of a form, such as its total, for each entity in the form's order. */
export function readColumnScores(form: Form, grid: Grid, column: number): readonly ScoreCell[] {
  return form.entities.map(({ row }) => readScore(grid, row, column));
}

function readScore(grid: Grid, row: number, column: number): ScoreCell {
  const raw = valueAt(grid, row, column);
  const at = cellAddress({ row, column });
  if (isBlank(raw)) return { at, raw, score: null, state: 'blank' };
  if (isCellError(raw)) return { at, raw, score: null, state: 'error' };
  if (typeof raw === 'number') return { at, raw, score: cellDecimal(raw), state: 'number' };
  const folded = typeof raw === 'string' ? foldNumber(raw) : null;
  return folded === null
    ? { at, raw, score: null, state: 'invalid' }
    : { at, raw, score: folded, state: 'text-number' };
}
