import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Area } from '../../workbook/area';
import { COLUMN_HEADER, rectangleOf, ROW_HEADER, type GridGeometry } from './gridGeometry';
import type { Viewport } from './visibleCells';

export interface ScrolledView {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly view: Viewport;
  readonly onScroll: () => void;
  /** Brings a cell into sight. */
  readonly reveal: (geometry: GridGeometry, area: Area) => void;
}

/** The scrolled part of an element, kept up to date as it scrolls and changes its size. */
export function useViewport(): ScrolledView {
  const ref = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<Viewport>({ left: 0, top: 0, width: 0, height: 0 });
  const read = useCallback(() => {
    const element = ref.current;
    if (element === null) return;
    setView({
      left: element.scrollLeft,
      top: element.scrollTop,
      width: element.clientWidth - ROW_HEADER,
      height: element.clientHeight - COLUMN_HEADER,
    });
  }, []);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [read]);
  const reveal = useCallback((geometry: GridGeometry, area: Area) => {
    const element = ref.current;
    if (element === null) return;
    const { rows, columns, frozenRows, frozenColumns } = geometry;
    const place = rectangleOf(geometry, { ...area, rows: 1, columns: 1 });
    const top = rows.offset(frozenRows);
    const left = columns.offset(frozenColumns);
    if (area.row >= frozenRows) {
      const height = element.clientHeight - COLUMN_HEADER;
      if (place.top - top < element.scrollTop) element.scrollTop = place.top - top;
      else if (place.top + place.height > element.scrollTop + height) {
        element.scrollTop = place.top + place.height - height;
      }
    }
    if (area.column >= frozenColumns) {
      const width = element.clientWidth - ROW_HEADER;
      if (place.left - left < element.scrollLeft) element.scrollLeft = place.left - left;
      else if (place.left + place.width > element.scrollLeft + width) {
        element.scrollLeft = Math.min(place.left - left, place.left + place.width - width);
      }
    }
  }, []);
  return { ref, view, onScroll: read, reveal };
}
