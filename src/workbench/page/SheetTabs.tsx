import { Button, Input, makeStyles, Tab, TabList } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Sheet } from '../workbook/Sheet';
import { fill } from './words';
import { useWords } from './WordsContext';

const useClasses = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    borderTop: '1px solid #d6d6d6',
    backgroundColor: '#f3f3f3',
  },
  // More sheets than fit are scrolled to; Fluent's list itself lets them hang over.
  tabs: { overflowX: 'auto', overflowY: 'hidden', minWidth: 0, scrollbarWidth: 'thin' },
  name: { width: '120px', marginLeft: '8px' },
});

export interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly active: Sheet;
  readonly onSelect: (sheet: Sheet) => void;
  readonly onAdd: () => void;
  /** True where the name was taken. */
  readonly onRename: (sheet: Sheet, name: string) => boolean;
  /** The person is done with a name, renamed or not. */
  readonly onDone: () => void;
}

/** A tab for each sheet that is not hidden; a double click or F2 renames it. */
export function SheetTabs({ sheets, active, onSelect, onAdd, onRename, onDone }: SheetTabsProps) {
  const words = useWords();
  const classes = useClasses();
  const [renaming, setRenaming] = useState<{ sheet: Sheet; name: string } | null>(null);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tabs = row.current?.querySelectorAll<HTMLElement>('[data-sheet-tab]') ?? [];
    const shown = [...tabs].find((tab) => tab.dataset['sheetTab'] === active.name);
    // What the chosen sheet brings onto the page is laid out first.
    const frame = requestAnimationFrame(() =>
      shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [active.name, sheets.length]);
  const finish = (): void => {
    if (renaming === null || onRename(renaming.sheet, renaming.name)) leave();
  };
  const leave = (): void => {
    setRenaming(null);
    onDone();
  };
  return (
    <div className={classes.bar}>
      <div ref={row} className={classes.tabs}>
        <TabList
          aria-label={words.sheets}
          size="small"
          selectedValue={active.id}
          onTabSelect={(_, { value }) => {
            const sheet = sheets.find((one) => one.id === value);
            if (sheet !== undefined) onSelect(sheet);
          }}
        >
          {sheets
            .filter((sheet) => sheet.visibility === 'Visible' || sheet === active)
            .map((sheet) => (
              <Tab
                key={sheet.id}
                value={sheet.id}
                data-sheet-tab={sheet.name}
                onDoubleClick={() => setRenaming({ sheet, name: sheet.name })}
                onKeyDown={(event) => {
                  if (event.key === 'F2') setRenaming({ sheet, name: sheet.name });
                }}
                style={
                  sheet.tabColor === null
                    ? undefined
                    : { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` }
                }
              >
                {sheet.name}
              </Tab>
            ))}
        </TabList>
      </div>
      {renaming !== null && (
        <Input
          autoFocus
          size="small"
          className={classes.name}
          aria-label={fill(words.renameSheet, { sheet: renaming.sheet.name })}
          value={renaming.name}
          onFocus={(event) => event.target.select()}
          onChange={(_, { value }) => setRenaming({ ...renaming, name: value })}
          onBlur={() => setRenaming(null)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') finish();
            if (event.key === 'Escape') leave();
          }}
        />
      )}
      <Button
        appearance="transparent"
        size="small"
        icon={<AddRegular />}
        aria-label={words.newSheet}
        title={words.newSheet}
        onClick={onAdd}
      />
    </div>
  );
}
