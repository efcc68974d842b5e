import {
  Button,
  Divider,
  makeStyles,
  Toolbar as FluentToolbar,
  ToolbarButton,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowSyncRegular,
  CheckmarkCircleRegular,
  ChartMultipleRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  TableAddRegular,
} from '@fluentui/react-icons';
import { useRef, type ReactElement } from 'react';
import { RIBBON_COMMANDS, type RibbonCommand } from './pane/ribbonCommands';
import type { Words } from './words';
import { useWords } from './WordsContext';

const useClasses = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    padding: '2px 8px',
    borderBottom: '1px solid #d6d6d6',
    backgroundColor: '#f8f8f8',
  },
  divider: { flexGrow: 0, height: '28px' },
  name: { marginLeft: 'auto', color: '#444444', fontSize: '13px' },
  hidden: { display: 'none' },
});

const ICONS: Readonly<Record<RibbonCommand['word'], ReactElement>> = {
  insertTemplate: <TableAddRegular />,
  check: <CheckmarkCircleRegular />,
  recalculate: <ArrowSyncRegular />,
  rankChart: <ChartMultipleRegular />,
};

export interface ToolbarProps {
  readonly name: string;
  readonly onOpen: (file: File) => void;
  readonly onNew: () => void;
  readonly onDownload: () => void;
  readonly onCommand: (command: RibbonCommand) => void;
}

/** Files on the left; the add-in's ribbon buttons beside them. */
export function Toolbar(props: ToolbarProps) {
  const words: Words = useWords();
  const classes = useClasses();
  // Where the focus returns to from a question the button led to.
  const returnsHere = useRestoreFocusTarget();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.bar}>
      <FluentToolbar aria-label={words.file} size="small">
        <ToolbarButton
          {...returnsHere}
          icon={<FolderOpenRegular />}
          onClick={() => picker.current?.click()}
        >
          {words.open}
        </ToolbarButton>
        <ToolbarButton {...returnsHere} icon={<DocumentAddRegular />} onClick={props.onNew}>
          {words.newBook}
        </ToolbarButton>
        <ToolbarButton icon={<ArrowDownloadRegular />} onClick={props.onDownload}>
          {words.download}
        </ToolbarButton>
      </FluentToolbar>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={words.open}
        tabIndex={-1}
        className={classes.hidden}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was changed.
          event.target.value = '';
          if (file !== undefined) props.onOpen(file);
        }}
      />
      <Divider vertical className={classes.divider} />
      <div role="toolbar" aria-label={words.ribbon} data-ribbon="">
        {RIBBON_COMMANDS.map((command) => (
          <Button
            key={command.action}
            appearance="subtle"
            size="small"
            icon={ICONS[command.word]}
            data-command={command.action}
            onClick={() => props.onCommand(command)}
          >
            {words[command.word]}
          </Button>
        ))}
      </div>
      <span className={classes.name} data-book-name={props.name}>
        {props.name}
      </span>
    </div>
  );
}
