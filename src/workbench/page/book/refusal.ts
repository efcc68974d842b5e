import { areaAddress } from '../../workbook/area';
import type { CellValue } from '../../workbook/cell';
import type { DataValidation } from '../../workbook/rules';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { fill, type Words } from '../words';
import { isInsideArray } from './content';
import { mergedCell, oneCell } from './selection';
import { brokenRule } from './validation';

/** Why an entry was not taken, and where. */
export interface Refusal {
  readonly reason: keyof Pick<
    Words,
    'protectedCell' | 'refusedByRule' | 'arrayPart' | 'mergePart' | 'tableCells' | 'brokenFormula'
  >;
  readonly address: string;
  /** What the rule that was broken says itself; "" where it says nothing. */
  readonly message: string;
}

/** Why a cell cannot be changed at all: it is protected, or part of an array formula. */
export function unchangeable(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  style: number,
): Refusal | null {
  const address = areaAddress(oneCell(row, column));
  if (sheet.protection !== null && workbook.styles.get(style).locked) {
    return { reason: 'protectedCell', address, message: '' };
  }
  return isInsideArray(sheet, row, column) ? { reason: 'arrayPart', address, message: '' } : null;
}

/** Why a value is not taken by the cell's rule, in the rule's own words where it has some. */
export function refusedValue(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
): Refusal | null {
  const rule = brokenRule(workbook, { sheetId: sheet.id, row, column }, value);
  if (rule === null || rule.errorAlert.style !== 'stop') return null;
  return { reason: 'refusedByRule', ...saidBy(rule, row, column) };
}

/** A value that was taken although its cell's rule advises against it, and where. */
export interface Warning {
  readonly address: string;
  /** What the rule says itself; "" where it says nothing. */
  readonly message: string;
}

/** The first cell whose rule warns of what it now holds; only a "stop" keeps a value out. */
export function warningOf(
  workbook: Workbook,
  sheet: Sheet,
  places: readonly { readonly row: number; readonly column: number }[],
): Warning | null {
  for (const place of places) {
    const { row, column } = mergedCell(sheet, place.row, place.column);
    const cell = sheet.cell(row, column);
    if (cell === undefined || cell.formula !== null) continue;
    const rule = brokenRule(workbook, { sheetId: sheet.id, row, column }, cell.value);
    if (rule !== null && rule.errorAlert.style !== 'stop') return saidBy(rule, row, column);
  }
  return null;
}

function saidBy({ errorAlert }: DataValidation, row: number, column: number): Warning {
  return {
    address: areaAddress(oneCell(row, column)),
    message: [errorAlert.title, errorAlert.message].filter((part) => part !== '').join('：'),
  };
}

/** A refusal in words: the rule's own, or ours. */
export function refusalText(refusal: Refusal, words: Words): string {
  const { reason, address, message } = refusal;
  if (message === '') return fill(words[reason], { address });
  return fill(words.refusedWithMessage, { address, message });
}

/** A warning in words: the rule's own, or ours. */
export function warningText({ address, message }: Warning, words: Words): string {
  if (message === '') return fill(words.warnedByRule, { address });
  return fill(words.warnedWithMessage, { address, message });
}
