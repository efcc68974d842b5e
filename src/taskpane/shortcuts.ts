import type { RibbonAction } from './ribbonAction';

/** A key of the ribbon's actions, as the manifest's shortcuts.json has it (a test compares them). */
export interface Shortcut {
  readonly action: RibbonAction | 'pane';
  /** The id in shortcuts.json and of the function that is associated. */
  readonly id: string;
  readonly keys: string;
}

/** The keys, chosen among those Excel leaves to add-ins. */
export const shortcuts: readonly Shortcut[] = [
  { action: 'pane', id: 'showPane', keys: 'Ctrl+Alt+1' },
  { action: 'check', id: 'check', keys: 'Ctrl+Alt+2' },
  { action: 'recalculate', id: 'recalculate', keys: 'Ctrl+Alt+3' },
  { action: 'chart', id: 'rankChart', keys: 'Ctrl+Alt+4' },
  { action: 'undo', id: 'undo', keys: 'Ctrl+Alt+5' },
];
