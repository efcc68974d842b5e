import type { Area } from '../../workbook/area';
import type { Cell } from '../../workbook/cell';
import type { ChartSeries } from '../../workbook/Chart';
import type { Sheet } from '../../workbook/Sheet';
import { absoluteReference, type RangeTarget } from '../cells/rangeTarget';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * Splits a source range into series as Excel does: along the longer side unless told, the first
 * row and column being names and categories when their corner is blank or they hold no numbers.
 */
export function splitSource({ sheet, area }: RangeTarget, seriesBy: SeriesBy): ChartSeries[] {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columns > area.rows);
  const corner = area.rows > 1 && area.columns > 1 && isBlank(sheet.cell(area.row, area.column));
  const topRow = { ...area, rows: 1 };
  const leftColumn = { ...area, columns: 1 };
  const skip = area.rows > 1 && area.columns > 1 ? 1 : 0;
  const hasTop =
    area.rows > 1 &&
    (corner ||
      isLabels(sheet, { ...topRow, column: area.column + skip, columns: area.columns - skip }));
  const hasLeft =
    area.columns > 1 &&
    (corner || isLabels(sheet, { ...leftColumn, row: area.row + skip, rows: area.rows - skip }));
  const body: Area = {
    row: area.row + (hasTop ? 1 : 0),
    column: area.column + (hasLeft ? 1 : 0),
    rows: area.rows - (hasTop ? 1 : 0),
    columns: area.columns - (hasLeft ? 1 : 0),
  };
  const count = byRows ? body.rows : body.columns;
  return Array.from({ length: count }, (_, index): ChartSeries => {
    const values: Area = byRows
      ? { ...body, row: body.row + index, rows: 1 }
      : { ...body, column: body.column + index, columns: 1 };
    const name: Area | null = byRows
      ? hasLeft
        ? { row: values.row, column: area.column, rows: 1, columns: 1 }
        : null
      : hasTop
        ? { row: area.row, column: values.column, rows: 1, columns: 1 }
        : null;
    const categories: Area | null = byRows
      ? hasTop
        ? { ...body, row: area.row, rows: 1 }
        : null
      : hasLeft
        ? { ...body, column: area.column, columns: 1 }
        : null;
    return {
      ...newSeries(name === null ? `系列${index + 1}` : shownName(sheet, name, index)),
      nameReference: name === null ? null : absoluteReference(sheet, name),
      values: absoluteReference(sheet, values),
      categories: categories === null ? null : absoluteReference(sheet, categories),
    };
  });
}

/** A series without data, everything else as Excel chooses. */
export function newSeries(name: string): ChartSeries {
  return {
    name,
    nameReference: null,
    values: null,
    categories: null,
    color: null,
    type: null,
    pointColors: new Map(),
    dataLabels: null,
    gapWidth: null,
    smooth: false,
    marker: null,
    secondaryAxis: false,
  };
}

function shownName(sheet: Sheet, area: Area, index: number): string {
  const value = sheet.cell(area.row, area.column)?.value ?? null;
  if (value === null) return `系列${index + 1}`;
  return typeof value === 'object' ? value.error : String(value);
}

/** Texts and blanks only, and at least one text: no data. */
function isLabels(sheet: Sheet, area: Area): boolean {
  let texts = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cell(row, column);
      if (isBlank(cell)) continue;
      if (typeof cell?.value !== 'string') return false;
      texts++;
    }
  }
  return texts > 0;
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === null);
}
