import { contains } from '../../workbook/area';
import { isCellError, type CellValue } from '../../workbook/cell';
import type { DataValidation } from '../../workbook/rules';
import type { Sheet } from '../../workbook/Sheet';
import { HostError } from '../HostError';
import { areaAt, type CellsTarget } from './rangeTarget';
import type { Session } from '../Session';
import { placesOf, type Place } from './cellAreas';
import { isUnbounded } from './styles';
import { areasOf } from './rules';

/**
 * Whether the cells hold to their rules: null where some do and some do not. Rules whose limits
 * are formulas other than plain references cannot be judged here and say so.
 */
export function validity(session: Session, cells: CellsTarget): boolean | null {
  let count = 0;
  for (const { rows, columns } of cells.areas()) count += rows * columns;
  const broken = invalidCells(session, cells).length;
  if (broken === 0) return true;
  return broken === count ? false : null;
}

/** The cells that break their rule; rules that cannot be judged here say so. */
export function invalidCells(session: Session, { sheet, areas }: CellsTarget): Place[] {
  return areas().flatMap((area) => {
    if (isUnbounded(area)) throw unjudged('whole rows or columns');
    return [...placesOf(area)].filter(({ row, column }) => {
      const rule = ruleAt(sheet, row, column);
      const value = sheet.cell(row, column)?.value ?? null;
      return rule !== null && !obeys(session, sheet, rule, value);
    });
  });
}

/** The rule of a cell, or null. */
export function ruleAt(sheet: Sheet, row: number, column: number): DataValidation | null {
  const cell = { row, column, rows: 1, columns: 1 };
  const found = sheet.validations.find((rule) =>
    areasOf(rule.sqref).some((area) => contains(area, cell)),
  );
  return found ?? null;
}

function obeys(session: Session, sheet: Sheet, rule: DataValidation, value: CellValue): boolean {
  if (value === null) return rule.allowBlank;
  if (isCellError(value)) return false;
  if (rule.type === 'list') return listed(session, sheet, rule).includes(String(value));
  if (rule.type === 'custom') throw unjudged('a custom formula');
  const measured = rule.type === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (rule.type === 'whole' && !Number.isInteger(measured)) return false;
  const low = limit(session, sheet, rule.formula1);
  const high = rule.formula2 === null ? low : limit(session, sheet, rule.formula2);
  return compare(rule.operator, measured, low, high);
}

function compare(operator: string, value: number, low: number, high: number): boolean {
  switch (operator) {
    case 'notBetween':
      return value < low || value > high;
    case 'equal':
      return value === low;
    case 'notEqual':
      return value !== low;
    case 'greaterThan':
      return value > low;
    case 'lessThan':
      return value < low;
    case 'greaterThanOrEqual':
      return value >= low;
    case 'lessThanOrEqual':
      return value <= low;
    default:
      return value >= low && value <= high;
  }
}

function limit(session: Session, sheet: Sheet, formula: string | null): number {
  const number = Number(formula);
  if (formula !== null && Number.isFinite(number)) return number;
  const value = referenced(session, sheet, formula ?? '')[0];
  if (typeof value === 'number') return value;
  throw unjudged(`the formula ${formula ?? ''}`);
}

function listed(session: Session, sheet: Sheet, { formula1 }: DataValidation): string[] {
  const literal = /^"((?:[^"]|"")*)"$/s.exec(formula1 ?? '')?.[1];
  if (literal !== undefined) {
    return literal
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
  }
  return referenced(session, sheet, formula1 ?? '').map((value) =>
    isCellError(value) ? value.error : String(value ?? ''),
  );
}

function referenced(session: Session, sheet: Sheet, formula: string): CellValue[] {
  let target;
  try {
    target = areaAt(session, sheet, formula);
  } catch {
    throw unjudged(`the formula ${formula}`);
  }
  const values: CellValue[] = [];
  const { area } = target;
  for (let row = area.row; row < area.row + Math.min(area.rows, 100_000); row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = target.sheet.cell(row, column)?.value ?? null;
      if (value !== null) values.push(value);
    }
  }
  return values;
}

function unjudged(what: string): HostError {
  return new HostError('UnsupportedOperation', `This host cannot judge ${what} in a rule.`);
}
