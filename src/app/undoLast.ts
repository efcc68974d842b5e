import { lockSheets } from '../excel/lockSheets';
import { readWritten } from '../excel/readWritten';
import { undoPlan } from '../excel/undoPlan';
import { AppError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { changedSince } from './changedSince';
import { forgetLastWrite, lastWrite } from './writeHistory';

/** True when there is a write of this sitting to take back. */
export function canUndo(): boolean {
  return lastWrite() !== null;
}

/**
 * Takes the last write back; false when there is none. Throws AppError: 'changed-since-write'
 * where somebody has changed a cell of it meanwhile, which would be lost.
 */
export async function undoLast(): Promise<boolean> {
  const write = lastWrite();
  if (write === null) return false;
  await inPeopleTerms(async () => {
    const changed = changedSince(write.written, await readWritten(write.undo));
    if (changed !== null) {
      const { sheet, address: cell } = changed;
      throw new AppError('changed-since-write', { sheet, cell });
    }
    // What the write locked must be free before its cells can be put back.
    if (write.lockedBefore.length > 0) await lockSheets(write.lockedBefore);
    await undoPlan(write.undo);
  });
  forgetLastWrite();
  return true;
}
