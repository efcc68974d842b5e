import type { SheetState } from '../pane/PaneState';
import type { RibbonAction } from '../ribbonAction';
import { sheetMood, type SheetMood } from '../sheet/sheetMood';

const nextSteps: Readonly<Record<SheetMood, RibbonAction>> = {
  empty: 'check',
  errors: 'check',
  differs: 'recalculate',
  warnings: 'recalculate',
  clean: 'recalculate',
};

/** The one next step for what the sheet is, or null while that is not known. */
export function primaryAction(sheet: SheetState): RibbonAction | null {
  if (sheet.kind !== 'known') return null;
  const { inspection } = sheet;
  return inspection.kind === 'none' ? 'template' : nextSteps[sheetMood(inspection.report)];
}
