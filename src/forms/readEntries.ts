import type { Decimal } from '../assessment/decimal';
import { cellDecimal, decimal } from '../assessment/decimal';
import { cellAddress } from './address';
import type { Grid } from './Grid';
import { isCellError, valueAt } from './Grid';
import type { ScoreCell } from './readScores';
import type { EntryCells, ScoreForm, SheetCell } from './ScoreForm';
import { isBlank } from './SheetView';
import { signedPoints } from './signedPoints';

/** An entry as its cells hold it. Cells a form does not have are null. */
export interface ReadEntry {
  readonly cells: EntryCells;
  readonly score: ScoreCell | null;
  readonly self: ScoreCell | null;
  readonly deduction: ScoreCell | null;
  readonly bonus: ScoreCell | null;
  /** What counts; null where nothing is entered or it cannot be read. */
  readonly value: Decimal | null;
  /** 'made': the form leaves the score blank, and it follows from maximum, deduction and bonus. */
  readonly from: 'score' | 'made' | 'none';
}

/**
 * Reads a form's entries, in the order of `form.entries`. A score counts as it stands; where it is
 * blank it is the maximum less the deduction plus the bonus, which may be blank as long as the entity
 * has another one. Text that means a number counts only
 * in a log, where no formula of Excel's could leave it out.
 */
export function readEntries(form: ScoreForm, grids: readonly Grid[]): readonly ReadEntry[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const isLog = form.layout.shape === 'event-log';
  // The same few numbers come back in every cell.
  const known = new Map<number, Decimal>();
  const read = (cell: SheetCell | null): ScoreCell | null => {
    const grid = cell === null ? undefined : bySheet.get(cell.sheet);
    return cell === null || grid === undefined ? null : readCell(grid, cell, known);
  };
  const raw = form.entries.map((cells) => ({
    cells,
    score: read(cells.score),
    self: read(cells.self),
    deduction: read(cells.deduction),
    bonus: read(cells.bonus),
  }));
  const started = new Set<number>();
  const scored = new Set<number>();
  for (const { cells, score, deduction, bonus } of raw) {
    const isScored = holds(score);
    if (isScored) scored.add(cells.entity);
    if (isScored || holds(deduction) || holds(bonus)) started.add(cells.entity);
  }
  const counts = (cell: ScoreCell | null): Decimal | null =>
    cell !== null && (cell.state === 'number' || (isLog && cell.state === 'text-number'))
      ? cell.score
      : null;
  return raw.map((entry): ReadEntry => {
    const { cells, score, deduction, bonus } = entry;
    const own = counts(score);
    if (own !== null)
      return { ...entry, value: isLog ? own.plus(parts(bonus, deduction)) : own, from: 'score' };
    if (score !== null && score.state !== 'blank') return { ...entry, value: null, from: 'none' };
    const max = form.items[cells.item]?.max ?? null;
    const filled = [deduction, bonus].some((cell) => counts(cell) !== null);
    const unreadable = [deduction, bonus].some(
      (cell) => cell !== null && cell.state !== 'blank' && counts(cell) === null,
    );
    if (unreadable) return { ...entry, value: null, from: 'none' };
    if (isLog) {
      return filled
        ? { ...entry, value: parts(bonus, deduction), from: 'made' }
        : { ...entry, value: null, from: 'none' };
    }
    // Where no score is filled in, nothing under 扣分 means that nothing was taken off.
    const none =
      !scored.has(cells.entity) &&
      (deduction !== null || bonus !== null) &&
      started.has(cells.entity);
    if (max === null || (!filled && !none)) return { ...entry, value: null, from: 'none' };
    const rest = max.plus(parts(bonus, deduction));
    return { ...entry, value: rest.lt(0) ? decimal(0) : rest, from: 'made' };
  });

  function parts(bonus: ScoreCell | null, deduction: ScoreCell | null): Decimal {
    // "-2" under 扣分 is two points off, as "2" is.
    return (counts(bonus) ?? decimal(0)).minus((counts(deduction) ?? decimal(0)).abs());
  }
}

function holds(cell: ScoreCell | null): boolean {
  return cell !== null && cell.state !== 'blank';
}

/** One cell of a form as a score. */
export function readCell(
  grid: Grid,
  { row, column }: SheetCell,
  known = new Map<number, Decimal>(),
): ScoreCell {
  const raw = valueAt(grid, row, column);
  const at = cellAddress({ row, column });
  if (isBlank(raw)) return { at, raw, score: null, state: 'blank' };
  if (isCellError(raw)) return { at, raw, score: null, state: 'error' };
  if (typeof raw === 'number') {
    const score = known.get(raw) ?? cellDecimal(raw);
    known.set(raw, score);
    return { at, raw, score, state: 'number' };
  }
  const folded = typeof raw === 'string' ? signedPoints(raw) : null;
  return folded === null
    ? { at, raw, score: null, state: 'invalid' }
    : { at, raw, score: folded, state: 'text-number' };
}
