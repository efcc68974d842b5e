import type { Words } from '../words';

/** A button the add-in's manifest puts on the ribbon, and the action its commands page associates. */
export interface RibbonCommand {
  readonly action: string;
  readonly word: keyof Pick<Words, 'insertTemplate' | 'check' | 'recalculate' | 'rankChart'>;
}

/** The ribbon buttons in their order. */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  { action: 'insertTemplate', word: 'insertTemplate' },
  { action: 'check', word: 'check' },
  { action: 'recalculate', word: 'recalculate' },
  { action: 'rankChart', word: 'rankChart' },
];
