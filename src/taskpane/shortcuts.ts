import type { RibbonCommand } from '../commands/ribbonCommands';

/** A key of a ribbon command, as shortcuts.json has it (a test compares them). */
export interface Shortcut {
  readonly command: RibbonCommand;
  readonly keys: string;
}

/** The keys, of those Excel leaves to add-ins. */
export const shortcuts: readonly Shortcut[] = [
  { command: 'pane', keys: 'Ctrl+Alt+1' },
  { command: 'check', keys: 'Ctrl+Alt+2' },
  { command: 'recalculate', keys: 'Ctrl+Alt+3' },
  { command: 'chart', keys: 'Ctrl+Alt+4' },
  { command: 'undo', keys: 'Ctrl+Alt+5' },
];
