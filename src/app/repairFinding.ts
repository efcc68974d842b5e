import type { Finding } from '../assessment/Finding';
import { readGrid } from '../excel/readGrid';
import { changeSheet } from '../sheets/newSheet';
import type { WorkbookPlan } from '../sheets/SheetPlan';
import { AppError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { findOverwrites } from './findOverwrites';
import type { Preparation } from './Preparation';
import { repairBlock } from './prepareRepairs';

/** Makes a finding's repair ready: old → new, for the person to see. Throws AppError. */
export async function repairFinding(finding: Finding): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { repair } = finding;
    if (repair === undefined)
      throw new AppError('unknown', { message: `no repair: ${finding.code}` });
    const { sheet } = repair.at;
    const grid = await readGrid(sheet);
    if (grid === null) throw new AppError('workbook-changed', { sheet });
    const plan: WorkbookPlan = {
      sheets: [changeSheet(sheet, { blocks: [repairBlock(repair, grid)] })],
      names: [],
    };
    return { plan, overwrites: findOverwrites(plan, [grid]), report: null };
  });
}
