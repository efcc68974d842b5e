import { undoPlan } from '../excel/undoPlan';
import { inPeopleTerms } from './asAppError';
import { forgetLastWrite, lastWrite } from './writeHistory';

/** True when there is a write of this sitting to take back. */
export function canUndo(): boolean {
  return lastWrite() !== null;
}

/** Takes the last write back; false when there is none. Throws AppError. */
export async function undoLast(): Promise<boolean> {
  const undo = lastWrite();
  if (undo === null) return false;
  await inPeopleTerms(() => undoPlan(undo));
  forgetLastWrite();
  return true;
}
