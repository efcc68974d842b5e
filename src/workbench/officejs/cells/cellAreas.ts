import type { Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import { intersectionOf } from './geometry';

/** A cell's place on its sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The fewest plain rectangles with exactly these cells: runs of a row, joined where rows agree. */
export function areasOfCells(places: Iterable<Place>): Area[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of places) {
    const line = rows.get(row);
    if (line === undefined) rows.set(row, [column]);
    else line.push(column);
  }
  const done: Area[] = [];
  let open: Area[] = [];
  let last = -2;
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const runs = runsOf(rows.get(row) ?? []).map(([column, columns]) => ({
      row,
      column,
      rows: 1,
      columns,
    }));
    const grown = runs.map((run) => {
      const above =
        row === last + 1
          ? open.find((area) => area.column === run.column && area.columns === run.columns)
          : undefined;
      return above === undefined ? run : { ...above, rows: above.rows + 1 };
    });
    const continued = new Set(grown.map((area) => `${area.row}:${area.column}:${area.columns}`));
    done.push(
      ...open.filter((area) => !continued.has(`${area.row}:${area.column}:${area.columns}`)),
    );
    open = grown;
    last = row;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[0] + run[1] === column) run[1]++;
    else runs.push([column, 1]);
  }
  return runs;
}

/** The part of an area within the sheet's used cells, or null: whole columns may be asked of. */
export function usedPartOf(sheet: Sheet, area: Area): Area | null {
  const used = sheet.usedArea(false);
  return used === null ? null : intersectionOf(used, area);
}

/** The places of an area, row by row. */
export function* placesOf(area: Area): Generator<Place> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      yield { row, column };
    }
  }
}
