import type { Pane } from '../pane/createPane';
import type { PaneState } from '../pane/PaneState';

/** What every screen is given. */
export interface ScreenProps {
  readonly state: PaneState;
  readonly pane: Pane;
  /** Starts the guided tour. */
  readonly onTour: () => void;
}
