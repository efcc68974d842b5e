import type { Area } from '../../workbook/area';
import { invalid } from '../arguments';
import { isJsonArray, type Json } from '../Json';
import { isUnbounded } from './styles';

/** More cells than this are answered with null, as Excel on the web does. */
const MOST_CELLS = 5_000_000;

/** One answer per cell, row by row; null for an unbounded or far too large area. */
export function matrixOf(area: Area, read: (row: number, column: number) => Json): Json {
  if (isUnbounded(area) || area.rows * area.columns > MOST_CELLS) return null;
  const rows: Json[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Json[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      line.push(read(row, column));
    }
    rows.push(line);
  }
  return rows;
}

/**
 * What is to be written to each cell: a 2-D array of the area's exact shape, or one value for
 * all. InvalidArgument for any other shape.
 */
export function cellsToWrite(area: Area, written: Json): (row: number, column: number) => Json {
  if (isUnbounded(area)) throw invalid('Whole rows or columns take no cell by cell values.');
  if (written === null)
    throw invalid('Null leaves a cell of an array as it is; alone it means nothing.');
  if (!isJsonArray(written)) return () => written;
  const rows = written.map((line) => {
    if (!isJsonArray(line) || line.length !== area.columns) throw wrongShape(area);
    return line;
  });
  if (rows.length !== area.rows) throw wrongShape(area);
  return (row, column) => rows[row - area.row]?.[column - area.column] ?? null;
}

function wrongShape(area: Area): Error {
  return invalid(
    `The array does not match the range: ${area.rows} rows of ${area.columns} columns are needed.`,
  );
}
