import { openFindings } from '../findings/openFindings';
import type { PaneState } from '../pane/PaneState';
import { sheetMood } from '../sheet/sheetMood';

/** What a person would do next: one of these stands out as the button to press. */
export type NextStep = 'template' | 'check' | 'complete' | 'ranking';

/** The one next step for what the sheet is, or null while that is not known. */
export function nextStep(state: Pick<PaneState, 'sheet' | 'ignored'>): NextStep | null {
  const { sheet } = state;
  if (sheet.kind !== 'known') return null;
  const { inspection, next } = sheet;
  if (inspection.kind === 'none') return 'template';
  const mood = sheetMood(openFindings(state));
  if (mood === 'empty' || mood === 'errors') return 'check';
  return next !== null && next.plan.sheets.length > 0 ? 'complete' : 'ranking';
}
