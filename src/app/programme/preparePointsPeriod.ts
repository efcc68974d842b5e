import { readWorkbook } from '../../excel/readGrid';
import { cellAddress } from '../../forms/address';
import { pointsPosting, pointsSettings, pointsSheets } from '../../forms/points/pointsLayout';
import { readPoints } from '../../forms/points/readPoints';
import { periodCount } from '../../points/pointsPeriod';
import { changeSheet } from '../../sheets/newSheet';
import type { WorkbookPlan } from '../../sheets/SheetPlan';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { findOverwrites } from '../findOverwrites';
import type { Preparation } from '../Preparation';

/**
 * Makes ready to settle a period of member points: 截至期 in 积分设置 and the period shown on
 * 积分公示 are set to it; the formulas do the rest. Both old numbers are shown first. `period`
 * is 1 … 12, or 1 … 4. Throws AppError 'no-points', 'points-period-wrong'.
 */
export async function preparePointsPeriod(period: number): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const points = readPoints(grids);
    if (points === null) throw new AppError('no-points');
    const last = periodCount(points.scheme.cycle);
    if (!Number.isInteger(period) || period < 1 || period > last) {
      throw new AppError('points-period-wrong', { period, last });
    }
    const set = (sheet: string, row: number, column: number) =>
      changeSheet(sheet, {
        blocks: [{ at: cellAddress({ row, column }), values: [[period]] }],
      });
    const { rows, valueColumn } = pointsSettings;
    const hasPosting = grids.some(({ sheet }) => sheet === pointsSheets.posting);
    const plan: WorkbookPlan = {
      sheets: [
        set(pointsSheets.settings, rows.through, valueColumn),
        ...(hasPosting
          ? [set(pointsSheets.posting, pointsPosting.periodRow, pointsPosting.valueColumn)]
          : []),
      ],
      names: [],
      activate: { sheet: hasPosting ? pointsSheets.posting : pointsSheets.settings, address: 'A1' },
    };
    return { plan, overwrites: findOverwrites(plan, grids), report: null };
  });
}
