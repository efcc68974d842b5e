import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarActions,
  Button,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/Sheet';
import type { Book } from './book/Book';
import { clearedTexts, copiedText, pastedTexts, sameText, usedPart } from './book/clipboard';
import { contentText } from './book/content';
import type { Editing, Step } from './book/Editing';
import { enterTexts, type Typed } from './book/enterText';
import { pasteCut } from './book/cut';
import { fillArea, fillFromEdge, pasteCells } from './book/fill';
import { goTo } from './book/goTo';
import { fitLines, mayResize, resizedWith, resizeLines, type Line } from './book/lineSize';
import { refusalText, warningOf, warningText, type Refusal } from './book/refusal';
import { activate, mergedCell, neighbour, select, selectedArea } from './book/selection';
import { addSheet, rename } from './book/sheetEdits';
import { useWorkbook } from './book/useWorkbook';
import { FormulaBar } from './FormulaBar';
import { Grid } from './grid/Grid';
import { reachStepped, type GridCommand } from './grid/keys';
import { useSelecting } from './grid/useSelecting';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { UndoButtons } from './UndoButtons';
import { fill } from './words';
import { useWords } from './WordsContext';

const useClasses = makeStyles({
  space: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
});

/** What was copied or cut in the grid. */
interface Copied {
  /** As other programs take it. */
  readonly text: string;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly isCut: boolean;
}

/** The workbook as a person works in it: formula bar, grid, tabs, status. */
export function Workspace({ book }: { readonly book: Book }) {
  useWorkbook(book.workbook);
  const sheet = book.workbook.activeSheet;
  return sheet === undefined ? null : <SheetSpace book={book} sheet={sheet} />;
}

function SheetSpace({ book, sheet }: { readonly book: Book; readonly sheet: Sheet }) {
  const { workbook } = book;
  const words = useWords();
  const classes = useClasses();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [focusRequest, setFocusRequest] = useState(0);
  const [copied, setCopied] = useState<Copied | null>(null);
  const selecting = useSelecting(workbook, sheet);
  const selection = selectedArea(workbook);
  const active = selecting.reach.anchor;

  const toGrid = (): void => setFocusRequest((count) => count + 1);
  const taken = (refusal: Refusal | null): boolean => {
    setMessage(refusal === null ? null : refusalText(refusal, words));
    return refusal === null;
  };
  const enter = (on: Sheet, entries: readonly Typed[]): boolean => {
    // As in Excel, what was cut stays once something else was done.
    if (copied?.isCut === true) setCopied(null);
    if (!taken(enterTexts(book, on, entries))) return false;
    const warning = warningOf(workbook, on, entries);
    if (warning !== null) setMessage(warningText(warning, words));
    return true;
  };
  const run = (command: GridCommand): void => {
    if (command === 'undo') book.history.undo();
    else if (command === 'redo') book.history.redo();
    else taken(fillFromEdge(book, sheet, selection, command === 'fillDown' ? 'down' : 'right'));
    toGrid();
  };
  const paste = (text: string): void => {
    // What was copied here comes with its formulas and looks, from elsewhere it is typed in.
    if (
      copied === null ||
      !sameText(copied.text, text) ||
      !workbook.sheets.includes(copied.sheet)
    ) {
      enter(sheet, pastedTexts(sheet, selection, text));
    } else if (copied.isCut) {
      if (taken(pasteCut(book, copied, sheet, selection))) setCopied(null);
    } else {
      taken(pasteCells(book, copied, sheet, selection));
    }
  };
  const copy = (isCut: boolean): string => {
    const text = copiedText(workbook, sheet, selection);
    const area = usedPart(sheet, selection);
    setCopied(area === null ? null : { text, sheet, area, isCut });
    return text;
  };
  const resize = (line: Line, size: number | null): void => {
    if (!mayResize(sheet, line)) {
      setMessage(words.protectedSheet);
      return;
    }
    const lines = resizedWith(line, selection);
    if (size === null) fitLines(book, sheet, lines);
    else resizeLines(book, sheet, lines, (size * 72) / 96);
    toGrid();
  };
  const commit = (step: Step): boolean => {
    if (editing !== null) {
      if (!enter(sheet, [editing])) return false;
      setEditing(null);
    }
    const from = mergedCell(sheet, editing?.row ?? active.row, editing?.column ?? active.column);
    if (step.keepsSelection === true) {
      selecting.selectReach(reachStepped(sheet, selecting.reach, step));
    } else if (step.rows !== 0 || step.columns !== 0) {
      select(workbook, neighbour(sheet, from, step.rows, step.columns));
    }
    toGrid();
    return true;
  };
  const cancel = (): void => {
    setEditing(null);
    setMessage(null);
    toGrid();
  };

  return (
    <div className={classes.space}>
      {message !== null && (
        <MessageBar intent="warning" data-message="">
          <MessageBarBody>{message}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                aria-label={words.close}
                appearance="transparent"
                icon={<DismissRegular />}
                onClick={() => setMessage(null)}
              />
            }
          />
        </MessageBar>
      )}
      <FormulaBar
        before={
          <UndoButtons
            history={book.history}
            onUndo={() => run('undo')}
            onRedo={() => run('redo')}
          />
        }
        address={workbook.selection}
        content={contentText(workbook, sheet, active.row, active.column)}
        editing={editing}
        onGoTo={(text) => {
          const found = goTo(workbook, text);
          setMessage(found ? null : fill(words.noSuchAddress, { text }));
          if (found) toGrid();
          return found;
        }}
        onType={(text) =>
          setEditing({
            row: editing?.row ?? active.row,
            column: editing?.column ?? active.column,
            text,
            isTypedOver: false,
          })
        }
        onCommit={commit}
        onCancel={cancel}
      />
      <Grid
        key={sheet.id}
        book={book}
        sheet={sheet}
        selecting={selecting}
        editing={editing}
        focusRequest={focusRequest}
        onEdit={setEditing}
        onCommit={commit}
        onCancel={cancel}
        onEnter={(row, column, text) => {
          enter(sheet, [{ row, column, text }]);
          toGrid();
        }}
        onClear={() => enter(sheet, clearedTexts(sheet, selection))}
        marked={copied?.sheet === sheet ? copied.area : null}
        onCopy={() => copy(false)}
        onCut={() => copy(true)}
        onUnmark={() => setCopied(null)}
        onPaste={paste}
        onCommand={run}
        onFill={(target) => {
          if (taken(fillArea(book, sheet, selection, target))) select(workbook, target);
          toGrid();
        }}
        onResize={resize}
      />
      <SheetTabs
        sheets={workbook.sheets}
        active={sheet}
        onSelect={(chosen) => {
          if (editing !== null && !commit({ rows: 0, columns: 0 })) return;
          activate(workbook, chosen);
          toGrid();
        }}
        onAdd={() => {
          if (editing !== null && !commit({ rows: 0, columns: 0 })) return;
          const problem = addSheet(book);
          setMessage(problem === null ? null : words[problem]);
          toGrid();
        }}
        onRename={(renamed, name) => {
          const problem = rename(book, renamed, name);
          setMessage(problem === null ? null : words[problem]);
          return problem === null;
        }}
        onDone={toGrid}
      />
      <StatusBar book={book} sheet={sheet} selection={selection} isEditing={editing !== null} />
    </div>
  );
}
