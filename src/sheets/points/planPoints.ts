import { pointsSheets } from '../../forms/points/pointsLayout';
import type { WorkbookPlan } from '../SheetPlan';
import { planPointsNames } from './pointsNames';
import type { PointsOptions } from './PointsOptions';
import { pointsLogSheet } from './pointsLogSheet';
import { pointsPeriodsSheet } from './pointsPeriodsSheet';
import { pointsPostingSheet } from './pointsPostingSheet';
import { pointsSettingsSheet } from './pointsSettingsSheet';
import { pointsYearPlan } from './pointsYearPlan';

/** The five sheets of member points and the names their formulas use. */
export function planPoints(options: PointsOptions): WorkbookPlan {
  return {
    sheets: [
      pointsSettingsSheet(options),
      pointsLogSheet(options),
      pointsPeriodsSheet(options),
      pointsYearPlan(options),
      pointsPostingSheet(options),
    ],
    names: planPointsNames(options),
    activate: { sheet: pointsSheets.log, address: 'A4' },
  };
}
