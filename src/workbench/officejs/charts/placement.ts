import type { AnchorPoint, ChartAnchor } from '../../workbook/Chart';
import type { Sheet } from '../../workbook/Sheet';
import { columnAtPoints, heightOfRows, rowAtPoints, widthOfColumns } from '../cells/geometry';

/** A chart's rectangle in points from the sheet's corner. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle of an anchor. */
export function placementOf(sheet: Sheet, anchor: ChartAnchor): Placement {
  const from = cornerOf(sheet, anchor.from);
  const to = cornerOf(sheet, anchor.to);
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
}

/** The anchor of a rectangle. */
export function anchorOf(sheet: Sheet, { left, top, width, height }: Placement): ChartAnchor {
  return { from: pointAt(sheet, left, top), to: pointAt(sheet, left + width, top + height) };
}

function cornerOf(sheet: Sheet, point: AnchorPoint): { x: number; y: number } {
  return {
    x: widthOfColumns(sheet, 0, point.column) + point.columnOffset,
    y: heightOfRows(sheet, 0, point.row) + point.rowOffset,
  };
}

function pointAt(sheet: Sheet, x: number, y: number): AnchorPoint {
  const { column, offset: columnOffset } = columnAtPoints(sheet, x);
  const { row, offset: rowOffset } = rowAtPoints(sheet, y);
  return { row, column, rowOffset, columnOffset };
}
