import type { Grid } from '../Grid';
import type { MappedPart, Mapping } from './Mapping';
import type { SheetView } from '../SheetView';
import { viewSheet } from '../SheetView';
import type { SaidRows, TableLayout } from '../TableLayout';

/** One of the tables a mapping is for: its layout, and the part of the sheet it lies in. */
export interface MappedTable {
  readonly layout: TableLayout;
  /** Null where there is nothing. */
  readonly view: SheetView | null;
}

/**
 * The tables a mapping is for, the first of them first. Each ends where the next begins. The first
 * row, the maxima and the weights stand at the same place under each header; the other rows a
 * person pointed at are those of the table in which they lie.
 */
export function mappedTables(grid: Grid, mapping: Mapping): readonly MappedTable[] {
  const { layout, parts = [] } = mapping;
  const { area } = grid;
  if (parts.length === 0 || area === null) return [{ layout, view: viewSheet(grid) }];
  const places: readonly Omit<MappedPart, 'fingerprint'>[] = [
    { headerTop: layout.headerTop, headerBottom: layout.headerBottom, right: 0 },
    ...parts,
  ];
  const start = firstColumn(layout);
  return places.map(({ headerTop, headerBottom, right }) => {
    const under = places.filter((one) => one.right === right && one.headerTop > headerTop);
    const endRow = Math.min(area.row + area.rows, ...under.map((one) => one.headerTop));
    const beside = places.filter((one) => one.right > right);
    const endColumn = Math.min(
      area.column + area.columns,
      ...beside.map((one) => start + one.right),
    );
    const column = right === 0 ? area.column : start + right;
    const { rows: said, ...rest } = layout;
    const rows = said === undefined ? undefined : rowsWithin(said, layout, headerBottom, endRow);
    return {
      layout: {
        ...rest,
        headerTop,
        headerBottom,
        columns: layout.columns.map((one) => ({ ...one, column: one.column + right })),
        ...(rows === undefined ? {} : { rows }),
      },
      view: viewSheet(grid, {
        row: area.row,
        rows: endRow - area.row,
        column,
        columns: endColumn - column,
      }),
    };
  });
}

/** The leftmost column a layout tells of. */
export function firstColumn({ columns }: TableLayout): number {
  return columns.reduce((least, { column }) => Math.min(least, column), Infinity);
}

/** Rows that stand at the same place under the header of each table. */
const underEach: ReadonlySet<string> = new Set<keyof SaidRows>(['first', 'maximum', 'weight']);

function rowsWithin(
  said: SaidRows,
  { headerBottom: origin }: TableLayout,
  headerBottom: number,
  end: number,
): SaidRows {
  return Object.fromEntries(
    Object.entries(said)
      .map(([of, row]: [string, number]): [string, number] => [
        of,
        underEach.has(of) ? row - origin + headerBottom : row,
      ])
      .filter(([, row]) => row > headerBottom && row < end),
  );
}
