import type { CellReference } from '../../assessment/Finding';
import { cellAddress, parseArea } from '../../forms/address';
import { formulaAt, type Grid, valueAt } from '../../forms/Grid';
import { displacedRows, isInput } from '../../forms/template/displacedRow';
import { entriesLayout, logNames, templateSheets } from '../../forms/template/layout';
import { changeSheet } from '../newSheet';
import type { BlockPlan, SheetPlan, WorkbookPlan } from '../SheetPlan';
import { planNames } from './names';
import { planTemplate } from './planTemplate';
import type { TemplateOptions } from './TemplateOptions';

const resultSheets: ReadonlySet<string> = new Set([templateSheets.scores, templateSheets.summary]);

/**
 * What it takes to make the sheets calculate again: result sheets that are gone, and cells whose
 * formula is missing or was changed, for the rubric, teams and period as they now are. What a
 * person typed as an entry stays; where counts come from the log, blank ones get their formula
 * back. Empty when all is as it should be, and where a row was inserted or taken out among those
 * people fill in: what a formula should be is then not to be told by its place.
 */
export function restoreTemplate(options: TemplateOptions, grids: readonly Grid[]): WorkbookPlan {
  const items = options.rubric.items.map(({ id }) => id);
  if (displacedRows({ items, teams: options.teams }, grids).some(isInput)) {
    return { sheets: [], names: [] };
  }
  const sheets = planTemplate(options).sheets.flatMap((plan): SheetPlan[] => {
    const grid = grids.find((one) => one.sheet === plan.sheet);
    if (grid === undefined) return resultSheets.has(plan.sheet) ? [plan] : [];
    const blocks = plan.blocks.flatMap((block) => changedCells(block, grid, options));
    return blocks.length === 0 ? [] : [changeSheet(plan.sheet, { blocks })];
  });
  // A log that grew needs its columns' names to reach as far.
  const grew = sheets.some(({ sheet }) => sheet === templateSheets.log);
  const names = new Set<string>(Object.values(logNames));
  return { sheets, names: grew ? planNames(options).filter(({ name }) => names.has(name)) : [] };
}

/** The cells on sheets that are there whose formula is missing or was changed. */
export function lostFormulas(
  options: TemplateOptions,
  grids: readonly Grid[],
): readonly CellReference[] {
  return restoreTemplate(options, grids).sheets.flatMap(({ sheet, create, blocks }) =>
    create ? [] : blocks.map(({ at }) => ({ sheet, address: at })),
  );
}

function changedCells(
  block: BlockPlan,
  grid: Grid,
  options: TemplateOptions,
): readonly BlockPlan[] {
  const first = parseArea(block.at);
  if (first === null) return [];
  return block.values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (value === null || typeof value !== 'object') return [];
      const at = { row: first.row + row, column: first.column + column };
      if (grid.sheet === templateSheets.entries && !isBlankCount(grid, at, options)) return [];
      const present = formulaAt(grid, at.row, at.column);
      if (sameFormula(present, value.formula)) return [];
      return [{ at: cellAddress(at), values: [[value]] }];
    }),
  );
}

/** Whether a cell is an entry that the log should fill in, and nobody has put anything there. */
function isBlankCount(
  grid: Grid,
  at: { readonly row: number; readonly column: number },
  { countsFromLog }: TemplateOptions,
): boolean {
  const isEntry = at.row >= entriesLayout.firstRow && at.column >= entriesLayout.firstTeamColumn;
  const isBlank =
    formulaAt(grid, at.row, at.column) === '' && (valueAt(grid, at.row, at.column) ?? '') === '';
  return countsFromLog === true && isEntry && isBlank;
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
