import type { Finding } from '../assessment/Finding';
import { readGrid } from '../excel/readGrid';
import { parseArea } from '../forms/address';
import { numberFormatAt } from '../forms/Grid';
import { changeSheet } from '../sheets/newSheet';
import type { WorkbookPlan } from '../sheets/SheetPlan';
import { AppError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { findOverwrites } from './findOverwrites';
import type { Preparation } from './Preparation';

/** Makes a finding's repair ready: old → new, for the person to see. Throws AppError. */
export async function repairFinding(finding: Finding): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { repair } = finding;
    if (repair === undefined)
      throw new AppError('unknown', { message: `no repair: ${finding.code}` });
    const { sheet, address } = repair.at;
    const grid = await readGrid(sheet);
    if (grid === null) throw new AppError('workbook-changed', { sheet });
    const area = parseArea(address);
    const isText = area !== null && numberFormatAt(grid, area.row, area.column) === '@';
    const asNumber = isText && typeof repair.value === 'number' ? { numberFormat: 'General' } : {};
    const block = { at: address, values: [[repair.value]], ...asNumber };
    const plan: WorkbookPlan = {
      sheets: [changeSheet(sheet, { blocks: [block] })],
      names: [],
    };
    return { plan, overwrites: findOverwrites(plan, [grid]), report: null };
  });
}
