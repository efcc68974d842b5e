import { contains, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import type { ConditionalLooks } from './conditionalLooks';
import { useGridClasses } from './gridClasses';
import { GridCell } from './GridCell';
import type { GridGeometry } from './gridGeometry';
import { cellsToDraw, type Span } from './visibleCells';

export interface CellLayerProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly geometry: GridGeometry;
  readonly version: number;
  readonly looks: ConditionalLooks;
  readonly rows: Span;
  readonly columns: Span;
  readonly selection: Area;
  readonly active: Area;
}

/** The cells of one part of the grid: the frozen corner, a frozen strip, or the rest. */
export function CellLayer(props: CellLayerProps) {
  const { workbook, sheet, geometry, version, looks, rows, columns, selection, active } = props;
  const classes = useGridClasses();
  const drawn = cellsToDraw(sheet, geometry, rows, columns);
  looks.prepare([...drawn.values()].flat());
  return [...drawn].map(([row, areas]) => (
    <div key={row} role="row" aria-rowindex={row + 1}>
      {areas.map((area) => (
        <GridCell
          key={area.column}
          workbook={workbook}
          sheet={sheet}
          geometry={geometry}
          version={version}
          area={area}
          classes={classes}
          rule={looks.at(area.row, area.column)}
          graphic={looks.graphicAt(area.row, area.column)}
          isSelected={contains(selection, { ...area, rows: 1, columns: 1 })}
          isActive={area.row === active.row && area.column === active.column}
        />
      ))}
    </div>
  ));
}
