import type { Finding, Repair } from '../assessment/Finding';
import { parseArea } from '../forms/address';
import { type Grid, numberFormatAt } from '../forms/Grid';
import { sureEnough } from '../forms/reading/doubts';
import { changeSheet } from '../sheets/newSheet';
import type { BlockPlan, WorkbookPlan } from '../sheets/SheetPlan';
import { inPeopleTerms } from './asAppError';
import { findOverwrites } from './findOverwrites';
import { inspectSubject } from './inspectSubject';
import type { Preparation } from './Preparation';
import { readSubject } from './readSubject';
import type { RecalculationOptions } from './planRecalculation';

/**
 * Makes every safe repair ready at once: those that only say the same thing in the right form.
 * None where it is not sure how the form is to be read and nobody has said so. Throws AppError.
 */
export async function prepareRepairs(
  options: Pick<RecalculationOptions, 'sheet' | 'confirmed' | 'mappings'>,
): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const subject = await readSubject(options.sheet, options.mappings);
    const inspection = inspectSubject(subject);
    const report = inspection.kind === 'assessable' ? inspection.report : null;
    const nothing = { plan: { sheets: [], names: [] }, overwrites: [], report };
    if (report === null || subject.kind === 'none' || subject.kind === 'broken-template')
      return nothing;
    // Doubts about entries as text are what the repairs do away with.
    const unsure = subject.kind === 'form' && subject.form.confidence < sureEnough;
    if (unsure && options.confirmed !== true) return nothing;
    const plan = repairPlan(safeRepairs(report.findings), subject.grids);
    return { plan, overwrites: findOverwrites(plan, subject.grids), report };
  });
}

/** One repair a cell: the first that was found. */
function safeRepairs(findings: readonly Finding[]): readonly Repair[] {
  const byCell = new Map<string, Repair>();
  for (const { repair } of findings) {
    if (repair?.safe !== true) continue;
    const key = `${repair.at.sheet}!${repair.at.address}`;
    if (!byCell.has(key)) byCell.set(key, repair);
  }
  return [...byCell.values()];
}

function repairPlan(repairs: readonly Repair[], grids: readonly Grid[]): WorkbookPlan {
  const sheets = [...new Set(repairs.map(({ at }) => at.sheet))];
  return {
    sheets: sheets.map((sheet) => {
      const grid = grids.find((one) => one.sheet === sheet);
      return changeSheet(sheet, {
        blocks: repairs.filter(({ at }) => at.sheet === sheet).map((one) => repairBlock(one, grid)),
      });
    }),
    names: [],
  };
}

/** The write that repairs one cell; a number needs a cell that is not formatted as text. */
export function repairBlock({ at, value, format }: Repair, grid: Grid | undefined): BlockPlan {
  const area = parseArea(at.address);
  const isText =
    grid !== undefined &&
    area !== null &&
    numberFormatAt(grid, area.row, area.column) === '@' &&
    typeof value === 'number';
  const numberFormat = format ?? (isText ? 'General' : undefined);
  return {
    at: at.address,
    values: [[value]],
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
