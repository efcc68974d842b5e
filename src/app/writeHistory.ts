import type { UndoRecord } from '../excel/UndoRecord';

/** The writes of this sitting that can still be taken back, last one last. */
const writes: UndoRecord[] = [];

/** Remembers a write. */
export function rememberWrite(undo: UndoRecord): void {
  writes.push(undo);
}

/** The last write, which stays remembered until `forgetLastWrite`. */
export function lastWrite(): UndoRecord | null {
  return writes.at(-1) ?? null;
}

/** The last write was taken back. */
export function forgetLastWrite(): void {
  writes.pop();
}
