import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { clipOf, placeOf } from '../grid/floating';
import type { GridGeometry } from '../grid/gridGeometry';
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
