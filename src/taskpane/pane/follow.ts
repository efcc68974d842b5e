import type { Selection } from '../../app/followWorkbook';
import type { UseCases } from './useCases';

/** What the pane does when something happens in the workbook. */
export interface Following {
  readonly lookAgain: () => void;
  readonly selected: (selection: Selection | null) => void;
  readonly waiting: (waits: boolean) => void;
}

/** Edits come in bursts: the sheet is looked at again once it has been left alone for so long. */
const quietMs = 700;

/** Follows the workbook until the returned function is called. */
export function follow(load: () => Promise<UseCases>, following: Following): () => void {
  let stop: (() => void) | null = null;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(following.lookAgain, quietMs);
  };
  const begin = async ({ followWorkbook, currentSelection }: UseCases): Promise<void> => {
    const end = await followWorkbook({
      activated: following.lookAgain,
      changed,
      selected: following.selected,
      waiting: following.waiting,
    });
    if (stopped) {
      end();
      return;
    }
    stop = end;
    following.selected(await currentSelection());
  };
  load()
    .then(begin)
    // An Excel that cannot tell: the pane then looks again with every action.
    .catch((error: unknown) => console.warn('workbook not followed', error));
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop?.();
  };
}
