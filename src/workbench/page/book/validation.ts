import { intersects, type Area } from '../../workbook/area';
import { isCellError, type CellValue } from '../../workbook/cell';
import { formatNumber } from '../../workbook/formatNumber';
import type { CellPlace } from '../../workbook/formulas/Calculator';
import { evaluateFormulas } from '../../workbook/formulas/evaluateFormulas';
import { readFormula } from '../../workbook/formulas/readFormula';
import { movedFormula } from '../../workbook/formulas/formulaReferences';
import type { DataValidation } from '../../workbook/rules';
import type { Workbook } from '../../workbook/Workbook';
import { compare } from './compare';
import { covers, ruleOrigin, sqrefAreas } from './sqref';

/** The most choices a dropdown shows; Excel's own limit of what it lists is near. */
const MOST_CHOICES = 32_767;

/** The data validation of a cell. */
export function validationAt(workbook: Workbook, place: CellPlace): DataValidation | null {
  const rules = workbook.sheet(place.sheetId)?.validations ?? [];
  return rules.find((rule) => covers(sqrefAreas(rule.sqref), place.row, place.column)) ?? null;
}

/** The choices of a cell with a list rule; null for every other cell. */
export function choicesAt(workbook: Workbook, place: CellPlace): readonly string[] | null {
  const rule = validationAt(workbook, place);
  if (rule === null || rule.type !== 'list' || rule.formula1 === null) return null;
  return listChoices(workbook, rule, rule.formula1, place);
}

/** The rule a typed value breaks, if it has something to say about that; null where it is kept. */
export function brokenRule(
  workbook: Workbook,
  place: CellPlace,
  value: CellValue,
): DataValidation | null {
  const rule = validationAt(workbook, place);
  if (rule === null || !rule.errorAlert.show || value === null) return null;
  return breaks(workbook, rule, place, value) ? rule : null;
}

function breaks(
  workbook: Workbook,
  rule: DataValidation,
  place: CellPlace,
  value: CellValue,
): boolean {
  if (rule.type === 'list') {
    const choices = rule.formula1 === null ? null : choicesAt(workbook, place);
    return choices !== null && choices.length > 0 && !choices.includes(shown(value));
  }
  if (rule.type === 'custom') return breaksFormula(workbook, rule, place, value);
  if (['whole', 'decimal', 'date', 'time', 'textLength'].includes(rule.type)) {
    return breaksLimits(workbook, rule, place, value);
  }
  return false;
}

/** A rule's own formula is judged with the value in its cell. */
function breaksFormula(
  workbook: Workbook,
  rule: DataValidation,
  place: CellPlace,
  value: CellValue,
): boolean {
  const sheet = workbook.sheet(place.sheetId);
  if (sheet === undefined || rule.formula1 === null) return false;
  const before = sheet.cell(place.row, place.column);
  sheet.loadCell(place.row, place.column, { value, formula: null, style: before?.style ?? 0 });
  try {
    const formula = atPlace(rule, rule.formula1, place);
    const [result] = evaluateFormulas(workbook, [{ place, formula }]);
    // What cannot be computed here stops nobody.
    return result === false || result === 0 || (result !== undefined && isCellError(result));
  } finally {
    sheet.loadCell(place.row, place.column, before ?? null);
  }
}

function breaksLimits(
  workbook: Workbook,
  rule: DataValidation,
  place: CellPlace,
  value: CellValue,
): boolean {
  const checked = rule.type === 'textLength' ? shown(value).length : value;
  if (typeof checked !== 'number') return true;
  if (rule.type === 'whole' && !Number.isInteger(checked)) return true;
  const formulas = [rule.formula1, rule.formula2].flatMap((formula) =>
    formula === null ? [] : { place, formula: atPlace(rule, formula, place) },
  );
  const [first, second] = evaluateFormulas(workbook, formulas);
  // A limit that cannot be computed stops nobody.
  if (first === undefined || isCellError(first)) return false;
  return compare(rule.operator, checked, first, second ?? null) === false;
}

function listChoices(
  workbook: Workbook,
  rule: DataValidation,
  formula: string,
  place: CellPlace,
): readonly string[] {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula.trim());
  if (literal !== null) {
    const text = (literal[1] ?? '').replaceAll('""', '"');
    return text.split(',').map((choice) => choice.trim());
  }
  const moved = atPlace(rule, formula, place);
  const reading = readFormula(workbook, place.sheetId, moved, new Map());
  // Only a plain reference or name: what INDIRECT or OFFSET would give is not known here.
  if (reading.functions.size > 0 || reading.reads.length !== 1) return [];
  const [read] = reading.reads;
  return read === undefined ? [] : texts(workbook, read.sheetId, read.area);
}

function texts(workbook: Workbook, sheetId: string, area: Area): string[] {
  const sheet = workbook.sheet(sheetId);
  if (sheet === undefined) return [];
  const found: string[] = [];
  for (const row of sheet.rowNumbers()) {
    const line = { ...area, row, rows: 1 };
    if (!intersects(area, line)) continue;
    const cells = [...(sheet.row(row) ?? [])].sort(([a], [b]) => a - b);
    for (const [column, cell] of cells) {
      if (column < area.column || column >= area.column + area.columns) continue;
      const format = workbook.styles.get(cell.style).numberFormat;
      if (cell.value !== null && cell.value !== '') found.push(formatNumber(cell.value, format));
      if (found.length === MOST_CHOICES) return found;
    }
  }
  return found;
}

/** A rule's formula as it reads for one of its cells. */
function atPlace(rule: DataValidation, formula: string, place: CellPlace): string {
  const areas = sqrefAreas(rule.sqref);
  const { row, column } = areas.length === 0 ? place : ruleOrigin(areas);
  return movedFormula(formula, place.row - row, place.column - column);
}

function shown(value: CellValue): string {
  return formatNumber(value, 'General');
}
