import { cellAddress, parseArea } from '../../forms/address';
import { formulaAt, type Grid } from '../../forms/Grid';
import { templateSheets } from '../../forms/template/layout';
import { changeSheet } from '../newSheet';
import type { BlockPlan, SheetPlan, WorkbookPlan } from '../SheetPlan';
import { planTemplate } from './planTemplate';
import type { TemplateOptions } from './TemplateOptions';

const resultSheets: ReadonlySet<string> = new Set([templateSheets.scores, templateSheets.summary]);

/**
 * What it takes to make the result sheets calculate again: sheets that are gone, and cells whose
 * formula is missing or was changed, for the rubric, teams and period as they now are. Empty when
 * all is as it should be.
 */
export function restoreTemplate(options: TemplateOptions, grids: readonly Grid[]): WorkbookPlan {
  const sheets = planTemplate(options).sheets.flatMap((plan): SheetPlan[] => {
    if (!resultSheets.has(plan.sheet)) return [];
    const grid = grids.find((one) => one.sheet === plan.sheet);
    if (grid === undefined) return [plan];
    const blocks = plan.blocks.flatMap((block) => changedCells(block, grid));
    return blocks.length === 0 ? [] : [changeSheet(plan.sheet, { blocks })];
  });
  return { sheets, names: [] };
}

function changedCells(block: BlockPlan, grid: Grid): readonly BlockPlan[] {
  const first = parseArea(block.at);
  if (first === null) return [];
  return block.values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (value === null || typeof value !== 'object') return [];
      const at = { row: first.row + row, column: first.column + column };
      const present = formulaAt(grid, at.row, at.column);
      if (sameFormula(present, value.formula)) return [];
      return [{ at: cellAddress(at), values: [[value]] }];
    }),
  );
}

/** Excel writes formulas its own way: quotes round plain sheet names and spaces do not count. */
function sameFormula(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(formula: string): string {
  return formula
    .replaceAll(/'([\p{L}\p{N}_]+)'!/gu, '$1!')
    .replaceAll(' ', '')
    .toUpperCase();
}
