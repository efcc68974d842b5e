import { stopIfCancelled, type Watch } from './Watch';

/** Excel is asked again so often, in milliseconds, whether the edit is over. */
const askAgainMs = 400;

type Listener = (waiting: boolean) => void;

const listeners = new Set<Listener>();

/** Calls back when something waits for a person to finish editing a cell, and when it goes on. */
export function onCellEdit(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the listeners that work waits, or goes on. */
export function tellCellEdit(waiting: boolean): void {
  for (const listener of listeners) listener(waiting);
}

/** Waits a moment before Excel is asked again. Throws ExcelError "Cancelled". */
export async function pauseForCellEdit(watch: Watch): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, askAgainMs);
  });
  stopIfCancelled(watch);
}
