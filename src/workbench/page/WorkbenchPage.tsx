import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef, useState, type DragEvent } from 'react';
import type { Book } from './book/Book';
import {
  download,
  newBook,
  openFile,
  openSample,
  reasonOf,
  type BookOptions,
} from './book/openBook';
import { PaneFrame } from './pane/PaneFrame';
import { pressedInPane } from './pane/pressedInPane';
import { Toolbar } from './Toolbar';
import { UnsavedQuestion } from './UnsavedQuestion';
import { fill } from './words';
import { useWords } from './WordsContext';
import { Workspace } from './Workspace';

const useClasses = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  main: { display: 'flex', flexGrow: 1, minHeight: 0 },
  loading: { display: 'flex', flexGrow: 1, alignItems: 'center', justifyContent: 'center' },
  dropping: { outline: '3px dashed #107c41', outlineOffset: '-6px' },
});

/** The pane as it opens by itself; `count` grows with every press of a ribbon button. */
const NOTHING_ASKED = { action: null, count: 0 };

/** The workbench: a workbook on the left, the add-in's real pane on the right. */
export function WorkbenchPage({ options }: { options: BookOptions }) {
  const words = useWords();
  const classes = useClasses();
  const [book, setBook] = useState<Book | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isDropping, setIsDropping] = useState(false);
  const [asked, setAsked] = useState<{ action: string | null; count: number }>(NOTHING_ASKED);
  /** What waits for the person to say what becomes of unsaved changes. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const pane = useRef<HTMLIFrameElement>(null);
  const started = useRef(false);

  const show = useCallback((next: Book) => {
    setAsked(NOTHING_ASKED);
    setMessage(null);
    setBook((before) => {
      before?.host.dispose();
      return next;
    });
  }, []);
  useEffect(() => {
    if (book === null) return;
    const ask = (event: BeforeUnloadEvent): void => {
      if (book.isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [book]);
  /** Does what closes the open workbook; where that would lose something, asks first. */
  const closing = (go: () => void): void => {
    if (book?.isUnsaved() === true) setWaiting(() => go);
    else go();
  };
  const save = (): boolean => {
    if (book === null) return false;
    try {
      download(book, words);
      return true;
    } catch (error) {
      setMessage(fill(words.saveFailed, { reason: reasonOf(error, words) }));
      return false;
    }
  };
  const open = (file: File): void => {
    openFile(file, options).then(show, (error: unknown) => {
      setMessage(fill(words.openFailed, { name: file.name, reason: reasonOf(error, words) }));
    });
  };
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    openSample(options).then(
      (sample) => show(sample ?? newBook(words, options)),
      () => {
        show(newBook(words, options));
        setMessage(words.sampleFailed);
      },
    );
  }, [options, show, words]);

  const onDrag = (event: DragEvent): void => {
    event.preventDefault();
    setIsDropping(event.type === 'dragover');
    const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined;
    if (file !== undefined) closing(() => open(file));
  };
  return (
    <div
      className={classes.page}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrag}
      title={isDropping ? words.dropHere : undefined}
    >
      <Toolbar
        name={book?.name ?? ''}
        onOpen={(file) => closing(() => open(file))}
        onNew={() => closing(() => show(newBook(words, options)))}
        onDownload={() => void save()}
        onCommand={(command) => {
          if (pane.current !== null && pressedInPane(pane.current, command)) return;
          setAsked(({ count }) => ({ action: command.action, count: count + 1 }));
        }}
      />
      <UnsavedQuestion
        name={book?.name ?? ''}
        open={waiting !== null}
        onAnswer={(answer) => {
          setWaiting(null);
          if (answer === 'drop' || (answer === 'download' && save())) waiting?.();
        }}
      />
      {message !== null && (
        <MessageBar intent="error" data-message="">
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
      <main className={mergeClasses(classes.main, isDropping && classes.dropping)}>
        {book === null ? (
          <div className={classes.loading}>
            <Spinner label={words.loading} />
          </div>
        ) : (
          <>
            <Workspace key={`book-${book.key}`} book={book} />
            <PaneFrame
              key={`pane-${book.key}-${asked.count}`}
              frameRef={pane}
              host={book.host}
              action={asked.action}
            />
          </>
        )}
      </main>
    </div>
  );
}
