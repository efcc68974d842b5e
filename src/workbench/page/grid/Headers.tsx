import { mergeClasses } from '@fluentui/react-components';
import { columnLetters, type Area } from '../../workbook/area';
import type { Line } from '../book/lineSize';
import { fill } from '../words';
import { useWords } from '../WordsContext';
import { COLUMN_HEADER, ROW_HEADER, type GridGeometry } from './gridGeometry';
import { useGridClasses } from './gridClasses';
import { ResizeHandle } from './ResizeHandle';
import type { Span } from './visibleCells';

interface HeadersProps {
  readonly geometry: GridGeometry;
  readonly span: Span;
  readonly selection: Area;
  readonly onResize: (line: Line, pixels: number | null) => void;
}

/** The letters over columns. */
export function ColumnHeaders({ geometry, span, selection, onResize }: HeadersProps) {
  const words = useWords();
  const classes = useGridClasses();
  return linesOf(span).map((column) => {
    const isSelected = within(column, selection.column, selection.columns);
    return (
      <div
        key={column}
        role="columnheader"
        aria-label={fill(words.column, { column: columnLetters(column) })}
        data-column={column}
        className={mergeClasses(classes.header, isSelected && classes.headerSelected)}
        style={{
          left: ROW_HEADER + geometry.columns.offset(column),
          top: 0,
          width: geometry.columns.size(column),
          height: COLUMN_HEADER,
          ...(geometry.columns.size(column) === 0 ? { display: 'none' } : {}),
        }}
      >
        {columnLetters(column)}
        <ResizeHandle
          line={{ axis: 'column', index: column }}
          name={columnLetters(column)}
          size={geometry.columns.size(column)}
          onResize={onResize}
        />
      </div>
    );
  });
}

/** The numbers beside rows. */
export function RowHeaders({ geometry, span, selection, onResize }: HeadersProps) {
  const words = useWords();
  const classes = useGridClasses();
  return linesOf(span).map((row) => {
    const isSelected = within(row, selection.row, selection.rows);
    return (
      <div
        key={row}
        role="rowheader"
        aria-label={fill(words.row, { row: row + 1 })}
        data-row={row}
        className={mergeClasses(classes.header, isSelected && classes.headerSelected)}
        style={{
          left: 0,
          top: COLUMN_HEADER + geometry.rows.offset(row),
          width: ROW_HEADER,
          height: geometry.rows.size(row),
          ...(geometry.rows.size(row) === 0 ? { display: 'none' } : {}),
        }}
      >
        {row + 1}
        <ResizeHandle
          line={{ axis: 'row', index: row }}
          name={String(row + 1)}
          size={geometry.rows.size(row)}
          onResize={onResize}
        />
      </div>
    );
  });
}

function linesOf({ first, end }: Span): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

function within(line: number, first: number, count: number): boolean {
  return line >= first && line < first + count;
}
