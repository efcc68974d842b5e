import { useState, type PointerEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { Line } from '../book/lineSize';
import { fill } from '../words';
import { useWords } from '../WordsContext';
import { useGridClasses } from './gridClasses';

export interface ResizeHandleProps {
  readonly line: Line;
  /** What the line is called: a number or letters. */
  readonly name: string;
  /** Its size in pixels. */
  readonly size: number;
  /** `pixels` null: as large as its texts need. */
  readonly onResize: (line: Line, pixels: number | null) => void;
}

/** The edge of a row's or column's header: dragged, it gives the line another size; a double click fits it to its texts. */
export function ResizeHandle({ line, name, size, onResize }: ResizeHandleProps) {
  const words = useWords();
  const classes = useGridClasses();
  const [from, setFrom] = useState<number | null>(null);
  const [moved, setMoved] = useState(0);
  const isColumn = line.axis === 'column';
  const at = (event: PointerEvent): number => (isColumn ? event.clientX : event.clientY);
  return (
    <div
      data-resize={name}
      title={fill(isColumn ? words.columnWidth : words.rowHeight, { line: name })}
      className={mergeClasses(
        classes.resize,
        isColumn ? classes.resizeColumn : classes.resizeRow,
        from !== null && (isColumn ? classes.resizingColumn : classes.resizingRow),
      )}
      style={from === null ? undefined : { translate: isColumn ? `${moved}px 0` : `0 ${moved}px` }}
      onPointerDown={(event) => {
        // Else the press would select the line.
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(at(event));
        setMoved(0);
      }}
      onPointerMove={(event) => {
        event.stopPropagation();
        if (from !== null) setMoved(Math.max(-size, at(event) - from));
      }}
      onPointerUp={(event) => {
        event.stopPropagation();
        if (from !== null && moved !== 0) onResize(line, size + moved);
        setFrom(null);
      }}
      onPointerCancel={() => setFrom(null)}
      onDoubleClick={(event) => {
        event.stopPropagation();
        onResize(line, null);
      }}
    />
  );
}
