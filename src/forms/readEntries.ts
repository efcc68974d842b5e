import type { Decimal } from '../assessment/decimal';
import { cellDecimal, decimal } from '../assessment/decimal';
import { entryMark } from './words/entryMarks';
import type { Grid } from './Grid';
import { isCellError, numberFormatAt, valueAt } from './Grid';
import type { ScoreCell } from './ScoreCell';
import type { EntryCells, ScoreForm, SheetCell } from './ScoreForm';
import { isBlank } from './SheetView';
import { notedPoints } from './words/notedPoints';
import { percentPoints } from './words/percentPoints';
import { signedPoints } from './words/signedPoints';

/** An entry as its cells hold it. Cells a form does not have are null. */
export interface ReadEntry {
  readonly cells: EntryCells;
  readonly score: ScoreCell | null;
  readonly self: ScoreCell | null;
  readonly deduction: ScoreCell | null;
  readonly bonus: ScoreCell | null;
  /** What counts; null where nothing is entered or it cannot be read. */
  readonly value: Decimal | null;
  /**
   * 'made': the form leaves the score blank, and it follows from maximum, deduction and bonus;
   * 'standard': a mark or level that the assessment standard gives points for.
   */
  readonly from: 'score' | 'made' | 'standard' | 'none';
}

/**
 * Reads a form's entries, in the order of `form.entries`. A score counts as it stands; where it is
 * blank it is the maximum less the deduction plus the bonus, which may be blank as long as the entity
 * has another one. Text that means a number counts as that number.
 */
export function readEntries(form: ScoreForm, grids: readonly Grid[]): readonly ReadEntry[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const percents = form.said?.percents === 'points';
  const isLog = form.layout.shape === 'event-log';
  // The same few numbers come back in every cell.
  const known = new Map<number, ScoreCell>();
  const read = (cell: SheetCell | null): ScoreCell | null => {
    const grid = cell === null ? undefined : bySheet.get(cell.sheet);
    if (cell === null || grid === undefined) return null;
    return (percents ? readPercent(grid, cell) : null) ?? readCell(grid, cell, known);
  };
  const { started, scored } = filledEntities(form, read);
  const counts = (cell: ScoreCell | null): Decimal | null =>
    cell !== null &&
    (cell.state === 'number' || cell.state === 'text-number' || cell.state === 'percent')
      ? cell.score
      : null;
  const isUnreadable = (cell: ScoreCell | null): boolean =>
    cell !== null &&
    cell.state !== 'blank' &&
    cell.state !== 'not-applicable' &&
    counts(cell) === null;
  // "-2" under 扣分 is two points off, as "2" is.
  const parts = (bonus: ScoreCell | null, deduction: ScoreCell | null): Decimal =>
    (counts(bonus) ?? decimal(0)).minus((counts(deduction) ?? decimal(0)).abs());
  return form.entries.map((cells): ReadEntry => {
    const score = read(cells.score);
    const self = read(cells.self);
    const deduction = read(cells.deduction);
    const bonus = read(cells.bonus);
    let value: Decimal | null = null;
    let from: ReadEntry['from'] = 'none';
    const own = counts(score);
    if (own !== null) {
      value = isLog && (bonus ?? deduction) !== null ? own.plus(parts(bonus, deduction)) : own;
      from = 'score';
    } else if (
      score?.state !== 'not-applicable' &&
      !isUnreadable(score) &&
      !isUnreadable(deduction) &&
      !isUnreadable(bonus)
    ) {
      // "无" under 扣分 says that nothing was taken off.
      const filled = [deduction, bonus].some(
        (cell) => counts(cell) !== null || cell?.state === 'not-applicable',
      );
      const max = form.items[cells.item]?.max ?? null;
      // Where no score is filled in, nothing under 扣分 means that nothing was taken off.
      const none =
        !scored.has(cells.entity) && (deduction ?? bonus) !== null && started.has(cells.entity);
      if (isLog && filled) {
        value = parts(bonus, deduction);
        from = 'made';
      } else if (!isLog && max !== null && (filled || none)) {
        const rest = max.plus(parts(bonus, deduction));
        value = rest.lt(0) ? decimal(0) : rest;
        from = 'made';
      }
    }
    return { cells, score, self, deduction, bonus, value, from };
  });
}

/** The entities that have any entry, and those that have a score; asked for only where 扣分 may stand for it. */
function filledEntities(
  { entries }: ScoreForm,
  read: (cell: SheetCell | null) => ScoreCell | null,
): { readonly started: ReadonlySet<number>; readonly scored: ReadonlySet<number> } {
  const started = new Set<number>();
  const scored = new Set<number>();
  if (entries.some(({ deduction, bonus }) => (deduction ?? bonus) !== null)) {
    for (const { entity, score, deduction, bonus } of entries) {
      const isScored = holds(read(score));
      if (isScored) scored.add(entity);
      if (isScored || holds(read(deduction)) || holds(read(bonus))) started.add(entity);
    }
  }
  return { started, scored };
}

function holds(cell: ScoreCell | null): boolean {
  return cell !== null && cell.state !== 'blank';
}

const blank: ScoreCell = { raw: null, score: null, state: 'blank' };

function readPercent(grid: Grid, { row, column }: SheetCell): ScoreCell | null {
  const raw = valueAt(grid, row, column);
  const score = percentPoints(raw, numberFormatAt(grid, row, column));
  return score === null ? null : { raw, score, state: 'percent' };
}

/** One cell of a form as a score. */
export function readCell(
  grid: Grid,
  { row, column }: SheetCell,
  known = new Map<number, ScoreCell>(),
): ScoreCell {
  const raw = valueAt(grid, row, column);
  if (typeof raw === 'number') {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const cell: ScoreCell = { raw, score: cellDecimal(raw), state: 'number' };
    known.set(raw, cell);
    return cell;
  }
  if (isBlank(raw)) return blank;
  if (isCellError(raw)) return { raw, score: null, state: 'error' };
  const folded = typeof raw === 'string' ? signedPoints(raw) : null;
  const mark = folded === null && typeof raw === 'string' ? entryMark(raw) : null;
  if (mark === 'not-applicable' || mark === 'mark') return { raw, score: null, state: mark };
  if (folded !== null) return { raw, score: folded, state: 'text-number' };
  const noted = typeof raw === 'string' ? notedPoints(raw) : null;
  return noted === null
    ? { raw, score: null, state: 'invalid' }
    : { raw, score: noted.points, state: 'text-number', note: noted.note };
}
