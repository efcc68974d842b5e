import type { ChartAnchor } from '../../workbook/Chart';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import type { GridGeometry, Rectangle } from '../grid/gridGeometry';
import { pixels } from '../grid/lines';
import { ChartView } from './ChartView';

interface ChartLayerProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly geometry: GridGeometry;
  readonly version: number;
}

/** The charts of a sheet over its cells. */
export function ChartLayer({ workbook, sheet, geometry, version }: ChartLayerProps) {
  return sheet.charts.map((chart) => (
    <ChartView
      key={chart.id}
      workbook={workbook}
      chart={chart}
      place={placeOf(geometry, chart.anchor)}
      version={version}
    />
  ));
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
