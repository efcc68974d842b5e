import { useSyncExternalStore } from 'react';
import type { Workbook } from '../../workbook/Workbook';

/** Counts of what has happened to a workbook; components draw anew when the one they use grows. */
export interface WorkbookVersion {
  /** Cells, looks, sheets. */
  readonly content: number;
  /** The active sheet and the selection. */
  readonly selection: number;
}

interface Watched {
  version: WorkbookVersion;
  readonly subscribe: (listener: () => void) => () => void;
}

const watched = new WeakMap<Workbook, Watched>();

/** Draws the component anew on every change of the workbook. */
export function useWorkbook(workbook: Workbook): WorkbookVersion {
  const store = storeOf(workbook);
  return useSyncExternalStore(store.subscribe, () => store.version);
}

function storeOf(workbook: Workbook): Watched {
  const known = watched.get(workbook);
  if (known !== undefined) return known;
  const listeners = new Set<() => void>();
  const store: Watched = {
    version: { content: 0, selection: 0 },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  workbook.onChange(({ kind }) => {
    const isSelection = kind === 'selected' || kind === 'activated';
    const { content, selection } = store.version;
    store.version = isSelection
      ? { content, selection: selection + 1 }
      : { content: content + 1, selection };
    for (const listener of listeners) listener();
  });
  watched.set(workbook, store);
  return store;
}
