import type { Selection } from '../../app/followWorkbook';
import { hasWrites } from '../../app/hasWrites';
import type { IgnoredFindings } from '../../app/ignoredFindings';
import type { Look } from '../../app/lookAt';
import type { Applied, Preparation } from '../../app/Preparation';
import type { Screen } from '../shell/screens';
import type { Problem } from './problem';

/** What the pane can be asked to do. */
export type PaneAction = WritingAction | 'check' | 'undo';

/** The actions that write what was prepared. */
export type WritingAction =
  | 'template'
  | 'complete'
  | 'recalculate'
  | 'chart'
  | 'repair'
  | 'repairAll'
  | 'log'
  | ProposedAction;

/** The actions that always show first what they would write. */
export type ProposedAction =
  | 'registers'
  | 'year'
  | 'feeds'
  | 'board'
  | 'points'
  | 'pointsPosting'
  | 'step'
  | 'appeal'
  | 'posting'
  | 'handouts'
  | 'charts'
  | 'closeMonth'
  | 'nextMonth'
  | 'rollUp'
  | 'version'
  | 'teamSheet';

/** What is known of the sheet. */
export type SheetState =
  | { readonly kind: 'looking' }
  | ({ readonly kind: 'known' } & Look)
  | { readonly kind: 'failed'; readonly problem: Problem };

/** How the last action ended. */
export type Outcome =
  | {
      readonly kind: 'written';
      readonly action: WritingAction;
      readonly applied: Applied;
      readonly preparation: Preparation;
    }
  | { readonly kind: 'checked'; readonly look: Look }
  | { readonly kind: 'undone'; readonly done: boolean }
  | { readonly kind: 'ignored'; readonly keeping: IgnoredFindings['keeping'] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What is asked of the person. */
export type Asking =
  | { readonly kind: 'template' }
  | {
      readonly kind: 'preview';
      readonly action: WritingAction;
      readonly preparation: Preparation;
    };

/** Something that takes a while; `done` of `total` parts, where that is known. */
export interface Work {
  readonly action: PaneAction;
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** A write of this sitting. */
export interface Write {
  readonly action: WritingAction;
  readonly applied: Applied;
  readonly at: Date;
}

export interface PaneState {
  readonly screen: Screen;
  readonly sheet: SheetState;
  readonly selection: Selection | null;
  readonly ignored: IgnoredFindings;
  readonly working: Work | null;
  /** Excel waits until a person has finished editing a cell. */
  readonly waitsForCell: boolean;
  readonly asking: Asking | null;
  readonly outcome: Outcome | null;
  /** What this sitting wrote and has not taken back, last one last. */
  readonly writes: readonly Write[];
  /** The team whose reasons are asked for, until something else is selected; null for the selection's. */
  readonly explained: number | null;
}

/** The pane as it opens. */
export const openingState: PaneState = {
  screen: 'home',
  sheet: { kind: 'looking' },
  selection: null,
  ignored: { ignored: [], keeping: 'workbook' },
  working: null,
  waitsForCell: false,
  asking: null,
  outcome: null,
  writes: [],
  explained: null,
};

/** Everything that happens to the pane. */
export type PaneEvent =
  | { readonly type: 'shown'; readonly screen: Screen }
  | { readonly type: 'looked'; readonly sheet: SheetState; readonly ignored?: IgnoredFindings }
  | { readonly type: 'selected'; readonly selection: Selection | null }
  | { readonly type: 'explained'; readonly index: number | null }
  | { readonly type: 'waiting'; readonly waits: boolean }
  | { readonly type: 'started'; readonly action: PaneAction }
  | { readonly type: 'progressed'; readonly done: number; readonly total: number }
  | { readonly type: 'asked'; readonly asking: Asking }
  | { readonly type: 'cancelled' }
  | { readonly type: 'finished'; readonly outcome: Outcome; readonly at: Date }
  | { readonly type: 'ignored'; readonly ignored: IgnoredFindings }
  | { readonly type: 'dismissed' };

/** The pane after an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'shown':
      return { ...state, screen: event.screen };
    case 'looked': {
      const { sheet, ignored = state.ignored } = event;
      // What a check found is said as it stands now: a cell may have been edited meanwhile.
      const isOld = sheet.kind === 'known' && state.outcome?.kind === 'checked';
      const outcome: Outcome | null = isOld ? { kind: 'checked', look: sheet } : state.outcome;
      return { ...state, sheet, ignored, outcome };
    }
    case 'selected':
      return { ...state, selection: event.selection, explained: null };
    case 'explained':
      return { ...state, screen: 'scores', explained: event.index };
    case 'waiting':
      return { ...state, waitsForCell: event.waits };
    case 'started':
      return {
        ...state,
        working: { action: event.action, progress: null },
        asking: null,
        outcome: null,
      };
    case 'progressed': {
      const { done, total } = event;
      const { working } = state;
      return working === null
        ? state
        : { ...state, working: { ...working, progress: { done, total } } };
    }
    case 'asked':
      return { ...state, working: null, asking: event.asking };
    case 'cancelled':
      return { ...state, asking: null };
    case 'finished':
      return {
        ...state,
        working: null,
        outcome: event.outcome,
        writes: writesAfter(state.writes, event.outcome, event.at),
      };
    case 'ignored':
      return {
        ...state,
        ignored: event.ignored,
        outcome: { kind: 'ignored', keeping: event.ignored.keeping },
      };
    case 'dismissed':
      return { ...state, outcome: null };
  }
}

function writesAfter(writes: readonly Write[], outcome: Outcome, at: Date): readonly Write[] {
  if (outcome.kind === 'undone') return outcome.done ? writes.slice(0, -1) : writes;
  if (outcome.kind !== 'written' || !hasWrites(outcome.preparation)) return writes;
  return [...writes, { action: outcome.action, applied: outcome.applied, at }];
}
