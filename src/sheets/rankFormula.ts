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
  /** Blank cells may stand among them: 0 to ROUND, so they must be left out. */
  readonly blanks: boolean;
  readonly better: 'higher' | 'lower';
}

/** The totals a rank on the sheet `on` is reckoned among. */
export function rankedTotals(
  cells: readonly SheetCell[],
  on: string,
  how: Pick<RankedTotals, 'rounded' | 'blanks' | 'better'>,
): RankedTotals {
  return {
    ...how,
    // COUNTIF wants a range, be it of one cell.
    areas: rangeTexts(cells, on, true).map((area) =>
      area.includes(':') ? area : `${area}:${area.slice(area.lastIndexOf('!') + 1)}`,
    ),
    inColumn: cells.every(({ column }) => column === cells[0]?.column),
  };
}

/**
 * The native formula of one entity's competition rank (1,2,2,4) for a cell on the sheet `on`;
 * blank while it has no total. What stands between the totals is left out of the comparison.
 */
export function rankFormula(total: SheetCell, totals: RankedTotals, on: string): string {
  const { areas, inColumn, rounded, blanks, better } = totals;
  const letters = columnLetters(total.column);
  const prefix = total.sheet === on ? '' : sheetPrefix(total.sheet);
  const own = `${prefix}${inColumn ? `$${letters}${total.row + 1}` : `${letters}$${total.row + 1}`}`;
  const sign = better === 'higher' ? '>' : '<';
  const ahead = areas
    .map((area) => {
      if (rounded) return `COUNTIF(${area},"${sign}"&${own})`;
      const compared = `ROUND(${area},2)${sign}ROUND(${own},2)`;
      return blanks ? `SUMPRODUCT(ISNUMBER(${area})*(${compared}))` : `SUMPRODUCT(--(${compared}))`;
    })
    .join('+');
  const blank = rounded ? `${own}=""` : `NOT(ISNUMBER(${own}))`;
  return `=IF(${blank},"",${ahead}+1)`;
}
