import type { Words } from '../words';

/** A button the add-in's manifest puts on the ribbon: it opens the pane with an action to begin with. */
export interface RibbonCommand {
  /** The pane's address says it: "taskpane.html?action=check". */
  readonly action: string;
  readonly word: keyof Pick<Words, 'insertTemplate' | 'check' | 'recalculate' | 'rankChart'>;
}

/** The ribbon buttons in their order, with the manifest's actions. */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  { action: 'insert-template', word: 'insertTemplate' },
  { action: 'check', word: 'check' },
  { action: 'recalculate', word: 'recalculate' },
  { action: 'rank-chart', word: 'rankChart' },
];
