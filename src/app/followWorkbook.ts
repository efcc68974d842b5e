import { onCellEdit } from '../excel/cellEdit';
import { onCellsChanged } from '../excel/onCellsChanged';
import {
  onSelectionChanged,
  selectedRange,
  type Selection as SelectedCells,
} from '../excel/onSelectionChanged';
import { onSheetActivated } from '../excel/onSheetActivated';
import { inPeopleTerms } from './asAppError';

/** What a person selected; `address` is A1 without the sheet. */
export type Selection = SelectedCells;

/** What happens in the workbook while the pane is open. */
export interface WorkbookEvents {
  /** Another sheet is shown. */
  readonly activated: () => void;
  /** Cells changed, by whomever. */
  readonly changed: () => void;
  readonly selected: (selection: Selection) => void;
  /** Work waits until a person has finished editing a cell, or goes on. */
  readonly waiting: (isWaiting: boolean) => void;
}

/** Tells what happens in the workbook, until the returned function is called. Throws AppError. */
export async function followWorkbook(events: WorkbookEvents): Promise<() => void> {
  const stopWaiting = onCellEdit(events.waiting);
  const stops = await inPeopleTerms(() =>
    Promise.all([
      onSheetActivated(events.activated),
      onCellsChanged(events.changed),
      onSelectionChanged(events.selected),
    ]),
  );
  return () => {
    stopWaiting();
    for (const stop of stops) {
      // The pane is closing: a handler that cannot be removed any more dies with it.
      stop().catch((error: unknown) => console.warn('handler not removed', error));
    }
  };
}

/** What is selected now. Throws AppError. */
export async function currentSelection(): Promise<Selection | null> {
  return inPeopleTerms(() => selectedRange());
}
