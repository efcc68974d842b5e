import type { Words } from '../words';

/** A button the add-in's manifest puts on the ribbon. */
export interface RibbonCommand {
  /** A pane that is opened for it is told by its address: "taskpane.html?action=check". */
  readonly action: string;
  /** What a pane that stands has associated with it: the manifest's FunctionName. */
  readonly functionName: string;
  readonly word: keyof Pick<Words, 'insertTemplate' | 'check' | 'recalculate' | 'rankChart'>;
}

/** The ribbon buttons in their order, as in the manifest. */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  { action: 'insert-template', functionName: 'insertTemplate', word: 'insertTemplate' },
  { action: 'check', functionName: 'check', word: 'check' },
  { action: 'recalculate', functionName: 'recalculate', word: 'recalculate' },
  { action: 'rank-chart', functionName: 'rankChart', word: 'rankChart' },
];
