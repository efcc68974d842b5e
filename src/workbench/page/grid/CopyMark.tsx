import type { Area } from '../../workbook/area';
import { clipOf } from './floating';
import { useGridClasses } from './gridClasses';
import { rectangleOf, type GridGeometry } from './gridGeometry';
import type { Viewport } from './visibleCells';

interface CopyMarkProps {
  readonly area: Area;
  readonly geometry: GridGeometry;
  readonly view: Viewport;
}

/** The dashed line around what was copied or cut, until it is pasted or forgotten. */
export function CopyMark({ area, geometry, view }: CopyMarkProps) {
  const classes = useGridClasses();
  const place = rectangleOf(geometry, area);
  return (
    <div
      data-copied=""
      className={classes.copyMark}
      style={{ ...place, clipPath: clipOf(geometry, view, place) }}
    />
  );
}
