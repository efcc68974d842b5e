import type { ChartAnchor } from '../../workbook/Chart';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import type { GridGeometry, Rectangle } from '../grid/gridGeometry';
import { pixels } from '../grid/lines';
import type { Viewport } from '../grid/visibleCells';
import { ChartView } from './ChartView';

interface ChartLayerProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly geometry: GridGeometry;
  readonly version: number;
  readonly view: Viewport;
}

/** The charts of a sheet over its cells. */
export function ChartLayer({ workbook, sheet, geometry, version, view }: ChartLayerProps) {
  return sheet.charts.map((chart) => {
    const place = placeOf(geometry, chart.anchor);
    return (
      <ChartView
        key={chart.id}
        workbook={workbook}
        chart={chart}
        place={place}
        clip={clipOf(geometry, view, place)}
        version={version}
      />
    );
  });
}

/** What of a chart has been scrolled under the frozen rows and columns is not seen. */
function clipOf(geometry: GridGeometry, view: Viewport, place: Rectangle): string | undefined {
  const top = view.top + geometry.rows.offset(geometry.frozenRows) - place.top;
  const left = view.left + geometry.columns.offset(geometry.frozenColumns) - place.left;
  const above = view.top > 0 ? Math.max(0, top) : 0;
  const before = view.left > 0 ? Math.max(0, left) : 0;
  return above + before > 0 ? `inset(${above}px 0 0 ${before}px)` : undefined;
}

function placeOf({ rows, columns }: GridGeometry, { from, to }: ChartAnchor): Rectangle {
  const left = columns.offset(from.column) + pixels(from.columnOffset);
  const top = rows.offset(from.row) + pixels(from.rowOffset);
  return {
    left,
    top,
    width: Math.max(20, columns.offset(to.column) + pixels(to.columnOffset) - left),
    height: Math.max(20, rows.offset(to.row) + pixels(to.rowOffset) - top),
  };
}
