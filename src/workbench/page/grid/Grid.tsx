import { useUncontrolledFocus } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { areaAddress, MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import { ChartLayer } from '../charts/ChartLayer';
import type { Book } from '../book/Book';
import type { Editing, Step } from '../book/Editing';
import { contentText } from '../book/content';
import type { Line } from '../book/lineSize';
import { oneCell, selectedArea } from '../book/selection';
import { useWorkbook } from '../book/useWorkbook';
import { choicesAt, validationAt } from '../book/validation';
import { fill } from '../words';
import { useWords } from '../WordsContext';
import { CellEditor } from './CellEditor';
import { CellLayer, type CellLayerProps } from './CellLayer';
import { styleAt } from './cellLook';
import { Choices } from './Choices';
import { conditionalLooks } from './conditionalLooks';
import { useGridClasses } from './gridClasses';
import { COLUMN_HEADER, gridGeometry, ROW_HEADER } from './gridGeometry';
import { ColumnHeaders, RowHeaders } from './Headers';
import { CopyMark } from './CopyMark';
import { FillHandle } from './FillHandle';
import { commandOf, reachAfter, type GridCommand } from './keys';
import { PictureLayer } from './PictureLayer';
import { Prompt } from './Prompt';
import { screenPlace } from './screenPlace';
import type { Selecting } from './useSelecting';
import { useViewport } from './useViewport';
import { inSight } from './visibleCells';

export interface GridProps {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly selecting: Selecting;
  readonly editing: Editing | null;
  readonly focusRequest: number;
  readonly onEdit: (editing: Editing) => void;
  readonly onCommit: (step: Step) => boolean;
  readonly onCancel: () => void;
  readonly onEnter: (row: number, column: number, text: string) => void;
  readonly onClear: () => void;
  /** What was copied or cut from this sheet and waits to be pasted. */
  readonly marked: Area | null;
  readonly onCopy: () => string;
  readonly onCut: () => string;
  /** What was copied or cut waits no longer. */
  readonly onUnmark: () => void;
  readonly onPaste: (text: string) => void;
  readonly onCommand: (command: GridCommand) => void;
  readonly onFill: (target: Area) => void;
  readonly onResize: (line: Line, pixels: number | null) => void;
}

/** The sheet as a grid: what is in sight of it, with its charts, and the cell being edited. */
export function Grid(props: GridProps) {
  const { book, sheet, editing, onEdit } = props;
  const { workbook } = book;
  const words = useWords();
  const classes = useGridClasses();
  const version = useWorkbook(workbook);
  const { ref, view, onScroll, reveal } = useViewport();
  const { reach, selectReach, onPointerDown, onPointerMove } = props.selecting;
  // Tab belongs to the cells here, not to Fluent's way through the page.
  const ownTab = useUncontrolledFocus();
  const [pressed, setPressed] = useState(0);
  const active = reach.anchor;
  const selection = selectedArea(workbook);
  // In steps, so that walking about does not measure the sheet anew at every cell.
  const reachRow = Math.ceil((active.row + 1) / 200) * 200;
  const reachColumn = Math.ceil((active.column + 1) / 20) * 20;
  const geometry = useMemo(
    () => gridGeometry(sheet, { row: reachRow, column: reachColumn }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the version stands for what is in the sheet
    [sheet, version.content, reachRow, reachColumn],
  );
  // eslint-disable-next-line react-hooks/exhaustive-deps -- likewise
  const looks = useMemo(() => conditionalLooks(workbook, sheet), [sheet, version.content]);
  useEffect(() => {
    reveal(geometry, reach.focus.rows > 1000 ? reach.anchor : reach.focus);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new selection moves the view
  }, [sheet, workbook.selection, active.row, active.column]);

  const begin = (text: string, isTypedOver: boolean): void =>
    onEdit({ row: active.row, column: active.column, text, isTypedOver });
  const beginWithContent = (): void =>
    begin(contentText(workbook, sheet, active.row, active.column), false);
  const onKey = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(view.height / 20) - 1);
    const command = commandOf(event);
    const next = reachAfter(event, sheet, reach, page);
    if (command !== null) props.onCommand(command);
    else if (next !== null) selectReach(next);
    else if (event.key === 'F2') beginWithContent();
    else if (event.key === 'Escape') props.onUnmark();
    else if (event.key === 'Delete' || event.key === 'Backspace') props.onClear();
    else return;
    event.preventDefault();
  };

  const sight = inSight(geometry, view);
  const layer = { workbook, sheet, geometry, version: version.content, looks, selection, active };
  const cells = (rows: CellLayerProps['rows'], columns: CellLayerProps['columns']) => (
    <div className={classes.shifted} style={{ left: ROW_HEADER, top: COLUMN_HEADER }}>
      <CellLayer {...layer} rows={rows} columns={columns} />
    </div>
  );
  const place = screenPlace(geometry, view, active);
  const resizing = { selection, onResize: props.onResize };
  const hasHandle = selection.rows < MAX_ROWS && selection.columns < MAX_COLUMNS;
  const address = areaAddress(oneCell(active.row, active.column));
  const at = { sheetId: sheet.id, row: active.row, column: active.column };
  const rule = validationAt(workbook, at);
  const choices = rule?.inCellDropDown === true ? choicesAt(workbook, at) : null;
  const hasPrompt = rule !== null && rule.prompt.show && rule.prompt.message !== '';
  return (
    <div className={classes.frame} {...ownTab}>
      <div
        ref={ref}
        role="grid"
        aria-label={fill(words.grid, { sheet: sheet.name })}
        aria-rowcount={geometry.rows.count}
        aria-colcount={geometry.columns.count}
        aria-activedescendant={`cell-${address}`}
        aria-multiselectable
        data-sheet={sheet.name}
        className={classes.scroller}
        onScroll={onScroll}
        onPointerDown={(event) => {
          if (editing !== null && !props.onCommit({ rows: 0, columns: 0 })) return;
          onPointerDown(event);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => setPressed(pressed + 1)}
        onDoubleClick={beginWithContent}
      >
        <div
          className={classes.sizer}
          style={{
            width: ROW_HEADER + geometry.columns.total,
            height: COLUMN_HEADER + geometry.rows.total,
          }}
        >
          <div className={classes.cornerHeaders}>
            <div
              className={classes.header}
              style={{ width: ROW_HEADER, height: COLUMN_HEADER, left: 0, top: 0 }}
            />
            <ColumnHeaders geometry={geometry} span={sight.frozenColumns} {...resizing} />
            <RowHeaders geometry={geometry} span={sight.frozenRows} {...resizing} />
          </div>
          <div className={classes.columnHeaders}>
            <ColumnHeaders geometry={geometry} span={sight.columns} {...resizing} />
          </div>
          <div className={classes.rowHeaders}>
            <RowHeaders geometry={geometry} span={sight.rows} {...resizing} />
          </div>
          <div className={classes.corner}>{cells(sight.frozenRows, sight.frozenColumns)}</div>
          <div className={classes.top}>{cells(sight.frozenRows, sight.columns)}</div>
          <div className={classes.left}>{cells(sight.rows, sight.frozenColumns)}</div>
          <div className={classes.body}>{cells(sight.rows, sight.columns)}</div>
          <div className={classes.charts}>
            <div className={classes.shifted} style={{ left: ROW_HEADER, top: COLUMN_HEADER }}>
              {props.marked !== null && (
                <CopyMark area={props.marked} geometry={geometry} view={view} />
              )}
              <PictureLayer sheet={sheet} geometry={geometry} view={view} />
              <ChartLayer
                workbook={workbook}
                sheet={sheet}
                geometry={geometry}
                version={version.content}
                view={view}
              />
            </div>
          </div>
        </div>
      </div>
      {editing === null && hasHandle && (
        <FillHandle
          selection={selection}
          placeOf={(area) => screenPlace(geometry, view, area)}
          onFill={props.onFill}
        />
      )}
      <CellEditor
        address={address}
        place={place}
        style={styleAt(workbook, sheet, active.row, active.column)}
        editing={editing}
        focusRequest={props.focusRequest + pressed}
        onType={(text) => {
          if (editing === null) begin(text, true);
          else onEdit({ ...editing, text });
        }}
        onCommit={props.onCommit}
        onCancel={props.onCancel}
        onKey={onKey}
        onCopy={props.onCopy}
        onCut={props.onCut}
        onPaste={props.onPaste}
      />
      {editing === null && choices !== null && (
        <Choices
          address={address}
          place={place}
          choices={choices}
          value={contentText(workbook, sheet, active.row, active.column)}
          onChoose={(choice) => props.onEnter(active.row, active.column, choice)}
        />
      )}
      {editing === null && hasPrompt && <Prompt rule={rule} place={place} />}
    </div>
  );
}
