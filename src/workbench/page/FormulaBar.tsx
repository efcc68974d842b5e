import { makeStyles, useUncontrolledFocus } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Editing, Step } from './book/Editing';
import { useWords } from './WordsContext';

const useClasses = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    flexShrink: 0,
    height: '28px',
    borderBottom: '1px solid #d6d6d6',
    backgroundColor: '#ffffff',
  },
  address: {
    width: '96px',
    border: 'none',
    borderRight: '1px solid #d6d6d6',
    padding: '0 8px',
    fontSize: '13px',
  },
  sign: {
    width: '30px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontStyle: 'italic',
    color: '#666666',
  },
  text: {
    flexGrow: 1,
    border: 'none',
    padding: '5px 8px',
    fontSize: '13px',
    fontFamily: 'Consolas, "Microsoft YaHei", "Noto Sans CJK SC", monospace',
    resize: 'none',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
  },
});

export interface FormulaBarProps {
  /** Stands before the name box. */
  readonly before: ReactNode;
  /** The selected area. */
  readonly address: string;
  /** What stands in the active cell, as one would type it. */
  readonly content: string;
  readonly editing: Editing | null;
  /** True where the text is an address or a name that was found. */
  readonly onGoTo: (text: string) => boolean;
  readonly onType: (text: string) => void;
  readonly onCommit: (step: Step) => void;
  readonly onCancel: () => void;
}

/** The name box and the formula of the active cell. */
export function FormulaBar(props: FormulaBarProps) {
  const words = useWords();
  const classes = useClasses();
  const ownTab = useUncontrolledFocus();
  const [goTo, setGoTo] = useState<string | null>(null);
  // What was typed into the name box is void once another cell is active.
  const [typedAt, setTypedAt] = useState(props.address);
  if (typedAt !== props.address) {
    setTypedAt(props.address);
    setGoTo(null);
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const back = event.shiftKey ? -1 : 1;
    if (event.key === 'Enter' && !event.altKey) {
      props.onCommit({ rows: back, columns: 0, keepsSelection: true });
    } else if (event.key === 'Tab' && props.editing !== null) {
      props.onCommit({ rows: 0, columns: back, keepsSelection: true });
    } else if (event.key === 'Escape') props.onCancel();
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.bar} {...ownTab}>
      {props.before}
      <input
        aria-label={words.addressBox}
        data-address-box=""
        className={classes.address}
        spellCheck={false}
        value={goTo ?? props.address}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setGoTo(event.target.value)}
        onBlur={() => setGoTo(null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setGoTo(null);
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            // Else the line end would go into the cell that gets the keyboard now.
            event.preventDefault();
            if (goTo === null || props.onGoTo(goTo)) setGoTo(null);
          }
        }}
      />
      <span className={classes.sign} aria-hidden="true">
        fx
      </span>
      <textarea
        aria-label={words.formulaBox}
        data-formula-bar=""
        className={classes.text}
        rows={1}
        spellCheck={false}
        value={props.editing?.text ?? props.content}
        onChange={(event) => props.onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
