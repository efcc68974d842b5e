import type { CellValue } from '../../workbook/cell';
import { evaluateFormulas, type LooseFormula } from '../../workbook/formulas/evaluateFormulas';
import { movedFormula } from '../../workbook/formulas/formulaReferences';
import { ruleFormulas } from '../../workbook/ruleFormulas';
import type { ConditionalFormat, ConditionalLook, Threshold } from '../../workbook/rules';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { compare } from '../book/compare';
import { covers, ruleOrigin, sqrefAreas } from '../book/sqref';
import type { Area } from '../../workbook/area';
import { drawnBar, drawnIcon, scaleColor, type CellGraphic } from './cellGraphic';
import { isMetByValues, ruleValues, thresholdValue, type RuleValues } from './ruleValues';

/** The conditional formats of a sheet as they stand now. */
export interface ConditionalLooks {
  /** Computes the rules for cells about to be drawn, those not known yet in one go. */
  prepare(cells: Iterable<{ row: number; column: number }>): void;
  /** What the rules lay over a cell; null for nothing. */
  at(row: number, column: number): ConditionalLook | null;
  /** What the rules draw in a cell; null for nothing. */
  graphicAt(row: number, column: number): CellGraphic | null;
}

interface Rule {
  readonly format: ConditionalFormat;
  readonly areas: readonly Area[];
  readonly origin: { row: number; column: number };
  readonly formulas: readonly string[];
  /** Read at the first use. */
  readonly values: () => RuleValues;
  readonly measure: (threshold: Threshold) => number | null;
}

/** Kinds that show how great a number is. */
const SCALES = new Set(['dataBar', 'colorScale', 'iconSet']);

const NO_LOOK: ConditionalLook = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  numberFormat: null,
};

/** Rules that cannot be computed here show nothing. */
export function conditionalLooks(workbook: Workbook, sheet: Sheet): ConditionalLooks {
  const rules = sheet.conditionalFormats
    .map((format) => ruleOf(workbook, sheet, format))
    .sort((a, b) => a.format.priority - b.format.priority);
  const known = new Map<string, ConditionalLook | null>();
  const graphics = new Map<string, CellGraphic>();

  const lay = (key: string, rule: Rule, value: CellValue): void => {
    const { dataBar, iconSet, colorScale } = rule.format;
    const { look } = rule.format;
    if (typeof value !== 'number' || !SCALES.has(rule.format.type)) {
      known.set(key, laidOver(known.get(key) ?? null, look));
      return;
    }
    if (colorScale !== undefined) {
      const fill = scaleColor(colorScale, value, rule.measure);
      known.set(key, laidOver(known.get(key) ?? null, { ...NO_LOOK, fill }));
    }
    const before = graphics.get(key) ?? { bar: null, icon: null, hidesValue: false };
    const bar = dataBar === undefined ? null : drawnBar(dataBar, value, rule.measure);
    const icon = iconSet === undefined ? null : drawnIcon(iconSet, value, rule.measure);
    if (bar === null && icon === null) return;
    graphics.set(key, {
      bar: before.bar ?? bar,
      icon: before.icon ?? icon,
      hidesValue: before.hidesValue || !(dataBar ?? iconSet ?? { showValue: true }).showValue,
    });
  };

  return {
    at: (row, column) => known.get(`${row}:${column}`) ?? null,
    graphicAt: (row, column) => graphics.get(`${row}:${column}`) ?? null,
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
          for (const formula of rule.formulas) {
            formulas.push({
              place: { sheetId: sheet.id, row, column },
              formula: movedFormula(formula, row - rule.origin.row, column - rule.origin.column),
            });
          }
        }
      }
      const values = formulas.length === 0 ? [] : evaluateFormulas(workbook, formulas);
      const stopped = new Set<string>();
      for (const { row, column, rule, first } of asked) {
        const key = `${row}:${column}`;
        const results = values.slice(first, first + rule.formulas.length);
        const value = sheet.cell(row, column)?.value ?? null;
        if (stopped.has(key) || !applies(rule, value, results)) continue;
        lay(key, rule, value);
        if (rule.format.stopIfTrue) stopped.add(key);
      }
    },
  };
}

function ruleOf(workbook: Workbook, sheet: Sheet, format: ConditionalFormat): Rule {
  const areas = sqrefAreas(format.sqref);
  const origin = areas.length === 0 ? { row: 0, column: 0 } : ruleOrigin(areas);
  let read: RuleValues | undefined;
  const values = (): RuleValues => (read ??= ruleValues(sheet, areas));
  const measured = new Map<Threshold, number | null>();
  const evaluate = (formula: string): number | null => {
    const place = { sheetId: sheet.id, ...origin };
    const [result] = evaluateFormulas(workbook, [{ place, formula }]);
    return typeof result === 'number' ? result : null;
  };
  return {
    format,
    areas,
    origin,
    formulas: ruleFormulas(format),
    values,
    measure: (threshold) => {
      let value = measured.get(threshold);
      if (value === undefined) {
        value = thresholdValue(threshold, values().numbers, evaluate);
        measured.set(threshold, value);
      }
      return value;
    },
  };
}

function applies(
  rule: Rule,
  value: CellValue,
  results: readonly (CellValue | undefined)[],
): boolean {
  const { format } = rule;
  if (SCALES.has(format.type)) return typeof value === 'number';
  const met = isMetByValues(format, rule.values(), value);
  if (met !== null) return met;
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
