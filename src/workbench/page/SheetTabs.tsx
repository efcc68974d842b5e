import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import type { Sheet } from '../workbook/Sheet';
import { useWords } from './WordsContext';

const useClasses = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: '1px solid #d6d6d6',
    backgroundColor: '#f3f3f3',
  },
});

export interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly active: Sheet;
  readonly onSelect: (sheet: Sheet) => void;
}

/** A tab for each sheet that is not hidden. */
export function SheetTabs({ sheets, active, onSelect }: SheetTabsProps) {
  const words = useWords();
  const classes = useClasses();
  return (
    <TabList
      aria-label={words.sheets}
      className={classes.tabs}
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
  );
}
