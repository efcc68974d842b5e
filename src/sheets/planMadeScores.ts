import { roundScore } from '../assessment/decimal';
import type { ReadEntry } from '../forms/readEntries';
import type { ScoredItem, ScoreForm, SheetCell } from '../forms/ScoreForm';
import { cellText } from './cellRanges';
import type { CellWrite } from './cellWrites';

/** What the plan has to know about the cells that stand there. */
export interface StandingCells {
  /** True where the line a cell stands in holds values, and no formula. */
  readonly useValues: (cell: SheetCell) => boolean;
  readonly isBlank: (cell: SheetCell) => boolean;
  readonly isNumber: (cell: SheetCell) => boolean;
}

/**
 * The scores that wait beside deductions (maximum − deduction + bonus), and the weighted scores
 * that wait beside scores.
 */
export function planMadeScores(
  form: ScoreForm,
  entries: readonly ReadEntry[],
  standing: StandingCells,
): readonly CellWrite[] {
  if (form.layout.shape === 'event-log') return [];
  return entries.flatMap((entry): CellWrite[] => {
    const item = form.items[entry.cells.item];
    if (item === undefined) return [];
    return [...madeScore(entry, item, standing), ...weightedScore(entry, item, standing)];
  });
}

function madeScore(
  { cells, score, value, from }: ReadEntry,
  item: ScoredItem,
  standing: StandingCells,
): CellWrite[] {
  const at = cells.score;
  if (from !== 'made' || value === null || at === null || score?.state !== 'blank') return [];
  if (standing.useValues(at)) return [{ at, value: roundScore(value).toNumber() }];
  const { max, maxCell } = item;
  if (max === null) return [];
  const beside = maxCell !== null && maxCell.sheet === at.sheet && maxCell.row === at.row;
  const most = beside && standing.isNumber(maxCell) ? cellText(maxCell, at.sheet) : max.toString();
  const less = cells.deduction === null ? '' : `-ABS(N(${cellText(cells.deduction, at.sheet)}))`;
  const more = cells.bonus === null ? '' : `+N(${cellText(cells.bonus, at.sheet)})`;
  return [{ at, value: { formula: `=MAX(0,${most}${less}${more})` } }];
}

function weightedScore(
  { cells, value }: ReadEntry,
  { weight }: ScoredItem,
  { useValues, isBlank }: StandingCells,
): CellWrite[] {
  const at = cells.weighted;
  if (at === null || weight === null || cells.score === null || !isBlank(at)) return [];
  if (useValues(at)) {
    return value === null ? [] : [{ at, value: roundScore(value.times(weight)).toNumber() }];
  }
  const score = cellText(cells.score, at.sheet);
  const product = `ROUND(ROUND(${score}*${weight.toString()},8),2)`;
  return [{ at, value: { formula: `=IF(ISNUMBER(${score}),${product},"")` } }];
}
