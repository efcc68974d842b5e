import { onSheetActivated as listen } from '../excel/onSheetActivated';
import { inPeopleTerms } from './asAppError';

/** Calls back whenever another sheet is shown, until the returned function is called. Throws AppError. */
export async function onSheetActivated(callback: () => void): Promise<() => void> {
  const stop = await inPeopleTerms(() => listen(callback));
  return () => {
    // The pane is closing: a handler that cannot be removed any more dies with it.
    stop().catch((error: unknown) => console.warn('handler not removed', error));
  };
}
