import type { CellValue } from '../../workbook/cell';
import { evaluateFormulas, type LooseFormula } from '../../workbook/formulas/evaluateFormulas';
import { movedFormula } from '../../workbook/formulas/formulaReferences';
import type { ConditionalFormat, ConditionalLook } from '../../workbook/rules';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { compare } from '../book/compare';
import { covers, ruleOrigin, sqrefAreas } from '../book/sqref';
import type { Area } from '../../workbook/area';

/** The conditional formats of a sheet as they stand now. */
export interface ConditionalLooks {
  /** Computes the rules for cells about to be drawn, those not known yet in one go. */
  prepare(cells: Iterable<{ row: number; column: number }>): void;
  /** What the rules lay over a cell; null for nothing. */
  at(row: number, column: number): ConditionalLook | null;
}

interface Rule {
  readonly format: ConditionalFormat;
  readonly areas: readonly Area[];
  readonly origin: { row: number; column: number };
}

/** Kinds whose formulas say for themselves whether the cell is meant. */
const BY_FORMULA = new Set(['custom', 'containsText', 'presetCriteria']);

/** Rules of kinds that cannot be computed here show nothing. */
export function conditionalLooks(workbook: Workbook, sheet: Sheet): ConditionalLooks {
  const rules: Rule[] = sheet.conditionalFormats
    .filter(
      ({ type, formulas }) => formulas.length > 0 && (BY_FORMULA.has(type) || type === 'cellValue'),
    )
    .map((format) => {
      const areas = sqrefAreas(format.sqref);
      return { format, areas, origin: ruleOrigin(areas) };
    })
    .sort((a, b) => a.format.priority - b.format.priority);
  const known = new Map<string, ConditionalLook | null>();

  return {
    at: (row, column) => known.get(`${row}:${column}`) ?? null,
    prepare: (cells) => {
      if (rules.length === 0) return;
      const asked: { row: number; column: number; rule: Rule; first: number }[] = [];
      const formulas: LooseFormula[] = [];
      for (const { row, column } of cells) {
        const key = `${row}:${column}`;
        if (known.has(key)) continue;
        known.set(key, null);
        for (const rule of rules) {
          if (!covers(rule.areas, row, column)) continue;
          asked.push({ row, column, rule, first: formulas.length });
          for (const formula of rule.format.formulas) {
            formulas.push({
              place: { sheetId: sheet.id, row, column },
              formula: movedFormula(formula, row - rule.origin.row, column - rule.origin.column),
            });
          }
        }
      }
      if (formulas.length === 0) return;
      const values = evaluateFormulas(workbook, formulas);
      const stopped = new Set<string>();
      for (const { row, column, rule, first } of asked) {
        const key = `${row}:${column}`;
        const results = values.slice(first, first + rule.format.formulas.length);
        const value = sheet.cell(row, column)?.value ?? null;
        if (stopped.has(key) || !applies(rule.format, value, results)) continue;
        known.set(key, laidOver(known.get(key) ?? null, rule.format.look));
        if (rule.format.stopIfTrue) stopped.add(key);
      }
    },
  };
}

function applies(
  format: ConditionalFormat,
  value: CellValue,
  results: readonly (CellValue | undefined)[],
): boolean {
  const [first, second] = results;
  if (first === undefined) return false;
  if (format.type === 'cellValue') {
    if (value === null || format.operator === null) return false;
    return compare(format.operator, value, first, second ?? null) === true;
  }
  return first === true || (typeof first === 'number' && first !== 0);
}

/** Of two rules that say the same, the one of higher rank (met first) wins. */
function laidOver(above: ConditionalLook | null, below: ConditionalLook): ConditionalLook {
  if (above === null) return below;
  return {
    fill: above.fill ?? below.fill,
    fontColor: above.fontColor ?? below.fontColor,
    bold: above.bold ?? below.bold,
    italic: above.italic ?? below.italic,
    numberFormat: above.numberFormat ?? below.numberFormat,
  };
}
