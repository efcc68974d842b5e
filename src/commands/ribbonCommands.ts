/** What the ribbon's buttons and keys can ask for. */
export type RibbonCommand = 'template' | 'check' | 'recalculate' | 'chart' | 'undo' | 'pane';

/**
 * The names under which they are known to the manifest (FunctionName) and to shortcuts.json; a test
 * compares them.
 */
export const ribbonCommands: Readonly<Record<RibbonCommand, string>> = {
  template: 'insertTemplate',
  check: 'check',
  recalculate: 'recalculate',
  chart: 'rankChart',
  undo: 'undo',
  pane: 'showPane',
};
