import { useState } from 'react';
import type { Asking } from './pane/PaneState';

/** What was asked last, of each kind, whether or not the dialog is still open. */
export interface LastAsked {
  readonly template: Extract<Asking, { kind: 'template' }> | null;
  readonly preview: Extract<Asking, { kind: 'preview' }> | null;
}

/**
 * Keeps what was asked, so that a dialog can be closed by its `open` and not by being taken out:
 * one that is taken out while open leaves the rest of the pane hidden from screen readers.
 */
export function useLastAsked(asking: Asking | null): LastAsked {
  const [last, setLast] = useState<LastAsked>({ template: null, preview: null });
  if (asking?.kind === 'template' && asking !== last.template) {
    setLast({ ...last, template: asking });
  }
  if (asking?.kind === 'preview' && asking !== last.preview) {
    setLast({ ...last, preview: asking });
  }
  return last;
}
