import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { CellStyle } from '../../workbook/style';
import type { Editing, Step } from '../book/Editing';
import { fill } from '../words';
import { useWords } from '../WordsContext';
import type { Rectangle } from './gridGeometry';
import { useGridClasses } from './gridClasses';
import { textWidth } from './overflow';

export interface CellEditorProps {
  readonly address: string;
  readonly place: Rectangle;
  readonly style: CellStyle;
  readonly editing: Editing | null;
  /** Grows whenever the keyboard should come back to the grid. */
  readonly focusRequest: number;
  readonly onType: (text: string) => void;
  readonly onCommit: (step: Step) => void;
  readonly onCancel: () => void;
  /** A key pressed while nothing is edited. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onCopy: () => string;
  readonly onCut: () => string;
  readonly onPaste: (text: string) => void;
}

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/**
 * The grid's one text field. It holds the keyboard all the time, unseen while nothing is edited:
 * so an input method for Chinese composes right in the cell.
 */
export function CellEditor(props: CellEditorProps) {
  const { address, place, style, editing, focusRequest, onType, onCommit, onCancel } = props;
  const words = useWords();
  const classes = useGridClasses();
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusRequest > 0) ref.current?.focus({ preventScroll: true });
  }, [focusRequest]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (editing === null) {
      props.onKey(event);
      return;
    }
    const step = stepOf(event, editing);
    if (event.key === 'Escape') onCancel();
    else if (step !== null) onCommit(step);
    else return;
    event.preventDefault();
  };
  const onClipboard = (event: ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    if (event.type === 'paste') props.onPaste(event.clipboardData.getData('text/plain'));
    else {
      const text = event.type === 'cut' ? props.onCut() : props.onCopy();
      event.clipboardData.setData('text/plain', text);
    }
  };

  const text = editing?.text ?? '';
  const lines = text.split('\n').length;
  const lineHeight = (style.font.size * 96 * 1.25) / 72;
  return (
    <textarea
      ref={ref}
      aria-label={fill(words.cellInput, { address })}
      data-cell-editor={editing === null ? 'idle' : 'open'}
      className={mergeClasses(classes.editor, editing === null && classes.editorIdle)}
      spellCheck={false}
      autoComplete="off"
      wrap="off"
      value={text}
      style={{
        left: place.left - 1,
        top: place.top - 1,
        width: Math.max(place.width + 1, textWidth(text, style.font.size) + 16),
        height: Math.max(place.height + 1, lines * lineHeight + 6),
        fontFamily: `"${style.font.name.replaceAll('"', '')}", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`,
        fontSize: `${style.font.size}pt`,
      }}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      onCopy={onClipboard}
      onCut={onClipboard}
      onPaste={onClipboard}
    />
  );
}

/** Where a key leads that ends the entry; null for one that does not. */
export function stepOf(event: KeyboardEvent, editing: Editing): Step | null {
  const back = event.shiftKey ? -1 : 1;
  if (event.key === 'Enter' && !event.altKey)
    return { rows: back, columns: 0, keepsSelection: true };
  if (event.key === 'Tab') return { rows: 0, columns: back, keepsSelection: true };
  return editing.isTypedOver ? (ARROWS[event.key] ?? null) : null;
}
