import type { Workbook } from '../../workbook/Workbook';

/** One edit of the person's, with the way there and back. */
export interface Edit {
  readonly redo: () => void;
  readonly undo: () => void;
}

/**
 * What the person can take back in the grid. A write of the add-in to cells or sheets empties it,
 * as in Excel: what was entered before it could no longer be taken back rightly. The add-in's own
 * writes are taken back in its pane.
 */
export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Does an edit and remembers it. */
  readonly perform: (edit: Edit) => void;
  /** Does something that cannot be taken back: nothing before it can be, either. */
  readonly performForGood: <T>(act: () => T) => T;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** So many edits are remembered. */
const MOST_EDITS = 200;

/** Changes by others that what is remembered does not survive. */
const ENDS_HISTORY = new Set(['cells', 'sheet-added', 'sheet-deleted', 'sheet-renamed']);

/** An empty history of a workbook's edits. */
export function createHistory(workbook: Workbook): History {
  let done: Edit[] = [];
  let undone: Edit[] = [];
  let isOwn = false;
  const own = <T>(act: () => T): T => {
    isOwn = true;
    try {
      return act();
    } finally {
      isOwn = false;
    }
  };
  const forget = (): void => {
    done = [];
    undone = [];
  };
  workbook.onChange(({ kind }) => {
    if (!isOwn && ENDS_HISTORY.has(kind)) forget();
  });
  return {
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    perform: (edit) => {
      done = [...done, edit].slice(-MOST_EDITS);
      undone = [];
      own(edit.redo);
    },
    performForGood: (act) => {
      forget();
      return own(act);
    },
    undo: () => {
      const edit = done.pop();
      if (edit === undefined) return;
      undone.push(edit);
      own(edit.undo);
    },
    redo: () => {
      const edit = undone.pop();
      if (edit === undefined) return;
      done.push(edit);
      own(edit.redo);
    },
  };
}
