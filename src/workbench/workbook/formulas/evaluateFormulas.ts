import { MAX_COLUMNS, MAX_ROWS } from '../area';
import type { CellValue } from '../cell';
import type { Workbook } from '../Workbook';
import type { CellPlace } from './Calculator';
import { engineFormula } from './engineFormula';
import { engineInput, type ToCompute } from './engineInput';
import type { FormulaFacts } from './formulaFacts';
import { isComputable } from './isComputable';
import { readFormula } from './readFormula';
import { runEngine } from './runEngine';

/** A formula that stands in no cell (a rule of a conditional format) and the cell it is asked for. */
export interface LooseFormula {
  readonly place: CellPlace;
  readonly formula: string;
}

const factsByText = new Map<string, FormulaFacts>();

/**
 * The values of formulas that stand in no cell; undefined for one that cannot be computed here. They
 * are computed in cells at the sheet's far end, for their own cell is often what they look at.
 */
export function evaluateFormulas(
  workbook: Workbook,
  formulas: readonly LooseFormula[],
): (CellValue | undefined)[] {
  const answers: (CellValue | undefined)[] = formulas.map(() => undefined);
  const batch: ToCompute[] = [];
  for (const [index, { place, formula }] of formulas.entries()) {
    const text = atPlace(formula, place);
    const reading = readFormula(workbook, place.sheetId, text, factsByText);
    if (!isComputable(workbook, place.sheetId, reading)) continue;
    const engine = engineFormula(workbook, place.sheetId, text, false);
    batch.push({ place: farPlace(place.sheetId, index), engine, array: null, ...reading });
  }
  if (batch.length === 0) return answers;
  try {
    for (const { row, column, value } of runEngine(engineInput(workbook, batch))) {
      answers[indexOf(row, column)] = value;
    }
  } catch {
    // A rule the engine trips over is a rule not shown.
  }
  return answers;
}

function farPlace(sheetId: string, index: number): CellPlace {
  return {
    sheetId,
    row: MAX_ROWS - 1 - Math.floor(index / 256),
    column: MAX_COLUMNS - 1 - (index % 256),
  };
}

function indexOf(row: number, column: number): number {
  return (MAX_ROWS - 1 - row) * 256 + (MAX_COLUMNS - 1 - column);
}

/** ROW() and COLUMN() mean the cell asked for, not the far one. */
function atPlace(formula: string, place: CellPlace): string {
  return formula
    .replace(/\bROW\(\s*\)/gi, String(place.row + 1))
    .replace(/\bCOLUMN\(\s*\)/gi, String(place.column + 1));
}
