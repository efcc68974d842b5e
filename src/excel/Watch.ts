import { ExcelError } from './ExcelError';

/** What a person who waits can see and do: how far it is, and to stop it between batches. */
export interface Watch {
  readonly signal?: AbortSignal;
  /** `done` of `total` parts; the parts are about equally long. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Throws ExcelError "Cancelled" once the person has stopped it. */
export function stopIfCancelled(watch: Watch): void {
  if (watch.signal?.aborted === true) {
    throw new ExcelError('Cancelled', 'cancelled between batches', null);
  }
}
