import { columnLetters } from '../../forms/address';
import type { PlannedValue } from '../SheetPlan';
import { dataLayout } from './dataLayout';

/** A helper column: where it lies and how formulas name its cells. */
export interface ChartColumn {
  /** "$C$5:$C$10" */
  readonly all: string;
  /** "$C$7" */
  readonly at: (index: number) => string;
  /** "$C$5:$C$7": from the first cell to this one. */
  readonly to: (index: number) => string;
  readonly letters: string;
}

/** The helper sheet while it is made: columns side by side, each with a heading. */
export interface ChartColumns {
  readonly add: (
    heading: string,
    cells: readonly PlannedValue[],
    numberFormat?: string,
  ) => ChartColumn;
  /** What all charts share. */
  readonly gathered: GatheredColumns;
  /** The cell in which a team is chosen, as a formula on the helper sheet names it. */
  readonly picked: string;
}

/** The entities as they stand, then from best to worst. */
export interface GatheredColumns {
  readonly name: ChartColumn;
  readonly total: ChartColumn;
  readonly rank: ChartColumn;
  readonly grade: ChartColumn;
  readonly categories: readonly ChartColumn[];
  /** Place 1 … n without gaps, ties in the order of the entities. */
  readonly order: ChartColumn;
  /** For each place, which entity stands there (1 is the first). */
  readonly sortedIndex: ChartColumn;
  readonly sortedLabel: ChartColumn;
}

/** A column as the sheet gets it. */
export interface PlacedColumn {
  readonly column: number;
  readonly heading: string;
  readonly cells: readonly PlannedValue[];
  readonly numberFormat?: string;
}

/** An empty helper sheet to add columns to; `placed` are those added so far. */
export function columnBuilder(): {
  readonly add: ChartColumns['add'];
  readonly placed: readonly PlacedColumn[];
} {
  const placed: PlacedColumn[] = [];
  const add: ChartColumns['add'] = (heading, cells, numberFormat) => {
    const column = dataLayout.firstColumn + placed.length;
    placed.push({
      column,
      heading,
      cells,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
    const letters = columnLetters(column);
    const first = dataLayout.firstRow + 1;
    const cell = (index: number): string => `$${letters}$${first + index}`;
    return {
      all: `${cell(0)}:${cell(Math.max(0, cells.length - 1))}`,
      at: cell,
      to: (index) => `${cell(0)}:${cell(index)}`,
      letters,
    };
  };
  return { add, placed };
}
