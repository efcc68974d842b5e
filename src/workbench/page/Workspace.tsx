import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarActions,
  Button,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Sheet } from '../workbook/Sheet';
import type { Book } from './book/Book';
import { clearedTexts, copiedText, pastedTexts } from './book/clipboard';
import { contentText } from './book/content';
import type { Editing, Step } from './book/Editing';
import { enterTexts, type Typed } from './book/enterText';
import { goTo } from './book/goTo';
import { activate, mergedCell, neighbour, select, selectedArea } from './book/selection';
import { useWorkbook } from './book/useWorkbook';
import { FormulaBar } from './FormulaBar';
import { Grid } from './grid/Grid';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { fill } from './words';
import { useWords } from './WordsContext';

const useClasses = makeStyles({
  space: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
});

/** The workbook as a person works in it: formula bar, grid, tabs, status. */
export function Workspace({ book }: { book: Book }) {
  const { workbook } = book;
  const words = useWords();
  const classes = useClasses();
  useWorkbook(workbook);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [focusRequest, setFocusRequest] = useState(0);
  const sheet = workbook.activeSheet;
  if (sheet === undefined) return null;
  const selection = selectedArea(workbook);
  const active = mergedCell(sheet, selection.row, selection.column);

  const toGrid = (): void => setFocusRequest((count) => count + 1);
  const enter = (on: Sheet, entries: readonly Typed[]): boolean => {
    const refusal = enterTexts(book, on, entries);
    setMessage(refusal === null ? null : fill(words[refusal.reason], { ...refusal }));
    return refusal === null;
  };
  const commit = (step: Step): boolean => {
    if (editing !== null) {
      if (!enter(sheet, [editing])) return false;
      setEditing(null);
    }
    const from = mergedCell(sheet, editing?.row ?? active.row, editing?.column ?? active.column);
    if (step.rows !== 0 || step.columns !== 0) {
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
        onCopy={() => copiedText(workbook, sheet, selection)}
        onPaste={(text) => enter(sheet, pastedTexts(sheet, selection, text))}
      />
      <SheetTabs
        sheets={workbook.sheets}
        active={sheet}
        onSelect={(chosen) => {
          if (editing !== null && !commit({ rows: 0, columns: 0 })) return;
          activate(workbook, chosen);
          toGrid();
        }}
      />
      <StatusBar book={book} sheet={sheet} selection={selection} isEditing={editing !== null} />
    </div>
  );
}
