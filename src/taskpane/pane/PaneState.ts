import type { Inspection } from '../../app/AssessmentReport';
import type { TeamExplanation } from '../../app/explainTeam';
import type { Applied, Preparation } from '../../app/Preparation';
import type { Problem } from './problem';

/** What the pane can be asked to do. */
export type PaneAction = 'template' | 'check' | 'recalculate' | 'chart' | 'repair' | 'undo';

/** The actions that write what was prepared. */
export type WritingAction = Exclude<PaneAction, 'check' | 'undo'>;

/** What is known of the sheet. */
export type SheetState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'known'; readonly inspection: Inspection }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** How the last action ended. */
export type Outcome =
  | {
      readonly kind: 'written';
      readonly action: WritingAction;
      readonly applied: Applied;
      readonly preparation: Preparation;
    }
  | { readonly kind: 'checked'; readonly inspection: Inspection }
  | { readonly kind: 'undone'; readonly done: boolean }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What is asked of the person, or shown until it is closed. */
export type Asking =
  | { readonly kind: 'template' }
  | { readonly kind: 'explanation'; readonly explanation: TeamExplanation }
  | {
      readonly kind: 'overwrites';
      readonly action: WritingAction;
      readonly preparation: Preparation;
    };

export interface PaneState {
  readonly sheet: SheetState;
  readonly working: PaneAction | null;
  readonly asking: Asking | null;
  readonly outcome: Outcome | null;
  readonly canUndo: boolean;
}

/** The pane as it opens. */
export const openingState: PaneState = {
  sheet: { kind: 'looking' },
  working: null,
  asking: null,
  outcome: null,
  canUndo: false,
};

/** Everything that happens to the pane. */
export type PaneEvent =
  | { readonly type: 'looked'; readonly sheet: SheetState }
  | { readonly type: 'started'; readonly action: PaneAction }
  | { readonly type: 'asked'; readonly asking: Asking }
  | { readonly type: 'cancelled' }
  | { readonly type: 'finished'; readonly outcome: Outcome; readonly canUndo: boolean }
  | { readonly type: 'dismissed' };

/** The pane after an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'looked':
      return { ...state, sheet: event.sheet };
    case 'started':
      return { ...state, working: event.action, asking: null, outcome: null };
    case 'asked':
      return { ...state, working: null, asking: event.asking };
    case 'cancelled':
      return { ...state, asking: null };
    case 'finished':
      return { ...state, working: null, outcome: event.outcome, canUndo: event.canUndo };
    case 'dismissed':
      return { ...state, outcome: null };
  }
}
