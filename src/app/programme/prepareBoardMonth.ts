import { readWorkbook } from '../../excel/readGrid';
import { readTemplate } from '../../forms/template/readTemplate';
import { findingKinds } from '../../assessment/findingKinds';
import type { WorkbookPlan } from '../../sheets/SheetPlan';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { assessTemplate } from '../assessTemplate';
import { findOverwrites } from '../findOverwrites';
import type { Preparation } from '../Preparation';
import { boardMonthSheet } from './boardMonthSheet';

/**
 * Makes ready to put the open month's results into 考评数据, from where 双促进看板 draws. The sheet
 * is made where it is not there. Throws AppError 'no-template', 'month-not-ready' while there are
 * errors, and those of boardMonthSheet.
 */
export async function prepareBoardMonth(): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const reading = readTemplate(grids);
    if (reading.kind !== 'template') throw new AppError('no-template');
    const { assessment, report } = assessTemplate(reading.template, grids);
    const errors = report.findings.filter(({ code }) => findingKinds[code] === 'error').length;
    if (errors > 0) {
      throw new AppError('month-not-ready', { month: assessment.period, count: errors });
    }
    const plan: WorkbookPlan = { sheets: [boardMonthSheet(assessment, grids)], names: [] };
    return { plan, overwrites: findOverwrites(plan, grids), report };
  });
}
