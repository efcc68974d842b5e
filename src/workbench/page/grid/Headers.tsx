import { mergeClasses } from '@fluentui/react-components';
import { columnLetters, type Area } from '../../workbook/area';
import { fill } from '../words';
import { useWords } from '../WordsContext';
import { COLUMN_HEADER, ROW_HEADER, type GridGeometry } from './gridGeometry';
import { useGridClasses } from './gridClasses';
import type { Span } from './visibleCells';

interface HeadersProps {
  readonly geometry: GridGeometry;
  readonly span: Span;
  readonly selection: Area;
}

/** The letters over columns. */
export function ColumnHeaders({ geometry, span, selection }: HeadersProps) {
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
      </div>
    );
  });
}

/** The numbers beside rows. */
export function RowHeaders({ geometry, span, selection }: HeadersProps) {
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
