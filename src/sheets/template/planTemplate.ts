import { templateSheets } from '../../forms/template/layout';
import type { WorkbookPlan } from '../SheetPlan';
import { entriesSheet } from './entriesSheet';
import { logSheet } from './logSheet';
import { planNames } from './names';
import { rubricSheet } from './rubricSheet';
import { scoresSheet } from './scoresSheet';
import { settingsSheet } from './settingsSheet';
import { summarySheet } from './summarySheet';
import type { TemplateOptions } from './TemplateOptions';

/** The most teams one template holds. */
export const MAX_TEAMS = 200;

/** Everything that 插入模板 writes: six new sheets and the names their formulas use. */
export function planTemplate(options: TemplateOptions): WorkbookPlan {
  return {
    sheets: [
      settingsSheet(options),
      rubricSheet(options.rubric),
      entriesSheet(options),
      logSheet(options),
      scoresSheet(options),
      summarySheet(options),
    ],
    names: planNames(options),
    activate: { sheet: templateSheets.entries, address: 'G5' },
  };
}
