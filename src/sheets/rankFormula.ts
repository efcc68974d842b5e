import { columnLetters, sheetPrefix } from '../forms/address';
import type { SheetCell } from '../forms/ScoreForm';
import { rangeTexts } from './cellRanges';

/** What a rank formula has to know about the totals it compares. */
export interface RankedTotals {
  /** The totals of all that are ranked, as ranges. */
  readonly areas: readonly string[];
  /** They stand in one column. */
  readonly inColumn: boolean;
  /** Every total is rounded by its own formula; where not, they are compared rounded. */
  readonly rounded: boolean;
  readonly better: 'higher' | 'lower';
}

/** The totals a rank on the sheet `on` is reckoned among. */
export function rankedTotals(
  cells: readonly SheetCell[],
  on: string,
  how: Pick<RankedTotals, 'rounded' | 'better'>,
): RankedTotals {
  return {
    ...how,
    areas: rangeTexts(cells, on, true),
    inColumn: cells.every(({ column }) => column === cells[0]?.column),
  };
}

/**
 * The native formula of one entity's competition rank (1,2,2,4) for a cell on the sheet `on`;
 * blank while it has no total. What stands between the totals is left out of the comparison.
 */
export function rankFormula(total: SheetCell, totals: RankedTotals, on: string): string {
  const { areas, inColumn, rounded, better } = totals;
  const letters = columnLetters(total.column);
  const prefix = total.sheet === on ? '' : sheetPrefix(total.sheet);
  const own = `${prefix}${inColumn ? `$${letters}${total.row + 1}` : `${letters}$${total.row + 1}`}`;
  const sign = better === 'higher' ? '>' : '<';
  const ahead = areas
    .map((area) => {
      if (rounded) return `COUNTIF(${area},"${sign}"&${own})`;
      // A blank cell is 0 to ROUND, and 0 is lower than every total.
      return better === 'higher'
        ? `SUMPRODUCT(--(ROUND(${area},2)>ROUND(${own},2)))`
        : `SUMPRODUCT(ISNUMBER(${area})*(ROUND(${area},2)<ROUND(${own},2)))`;
    })
    .join('+');
  const blank = rounded ? `${own}=""` : `NOT(ISNUMBER(${own}))`;
  return `=IF(${blank},"",${ahead}+1)`;
}
