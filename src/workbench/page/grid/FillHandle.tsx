import { useState, type PointerEvent } from 'react';
import { parseArea, type Area } from '../../workbook/area';
import { fillTarget } from '../book/fill';
import { useWords } from '../WordsContext';
import type { Rectangle } from './gridGeometry';
import { useGridClasses } from './gridClasses';

export interface FillHandleProps {
  readonly selection: Area;
  /** Where an area stands on the screen. */
  readonly placeOf: (area: Area) => Rectangle;
  readonly onFill: (target: Area) => void;
}

/** The little square at the selection's corner: dragged, it fills the cells it is drawn over. */
export function FillHandle({ selection, placeOf, onFill }: FillHandleProps) {
  const words = useWords();
  const classes = useGridClasses();
  const [target, setTarget] = useState<Area | null>(null);
  const place = placeOf(selection);
  const drag = (event: PointerEvent): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const pointed = cellUnder(event);
    if (pointed !== null) setTarget(fillTarget(selection, pointed));
  };
  const drop = (): void => {
    if (target !== null) onFill(target);
    setTarget(null);
  };
  return (
    <>
      {target !== null && <div className={classes.fillPreview} style={{ ...placeOf(target) }} />}
      <div
        data-fill-handle=""
        title={words.fillHandle}
        className={classes.fillHandle}
        style={{ left: place.left + place.width - 4, top: place.top + place.height - 4 }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={() => setTarget(null)}
      />
    </>
  );
}

/** The cell below the pointer, under the handle that is being dragged. */
function cellUnder(event: PointerEvent): Area | null {
  for (const element of document.elementsFromPoint(event.clientX, event.clientY)) {
    const cell = element.closest<HTMLElement>('[data-address]');
    if (cell !== null) return parseArea(cell.dataset['address'] ?? '');
  }
  return null;
}
