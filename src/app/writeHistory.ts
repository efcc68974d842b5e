import type { WrittenArea } from '../excel/readWritten';
import type { LockableSheet } from '../excel/lockSheets';
import type { UndoRecord } from '../excel/UndoRecord';

/** A write of this sitting. */
export interface Write {
  readonly undo: UndoRecord;
  /** What stood in its cells right after it. */
  readonly written: readonly WrittenArea[];
  /** What it locked or gave free, as that was before. */
  readonly lockedBefore: readonly LockableSheet[];
}

/** The writes of this sitting that can still be taken back, last one last. */
const writes: Write[] = [];

/** Remembers a write. */
export function rememberWrite(write: Write): void {
  writes.push(write);
}

/** The last write, which stays remembered until `forgetLastWrite`. */
export function lastWrite(): Write | null {
  return writes.at(-1) ?? null;
}

/** The last write was taken back. */
export function forgetLastWrite(): void {
  writes.pop();
}
