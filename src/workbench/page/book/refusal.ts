import { areaAddress } from '../../workbook/area';
import type { CellValue } from '../../workbook/cell';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { fill, type Words } from '../words';
import { isInsideArray } from './content';
import { oneCell } from './selection';
import { brokenRule } from './validation';

/** Why an entry was not taken, and where. */
export interface Refusal {
  readonly reason: keyof Pick<
    Words,
    'protectedCell' | 'refusedByRule' | 'arrayPart' | 'mergePart' | 'tableCells'
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
  const { title, message } = rule.errorAlert;
  return {
    reason: 'refusedByRule',
    address: areaAddress(oneCell(row, column)),
    message: [title, message].filter((part) => part !== '').join('：'),
  };
}

/** A refusal in words: the rule's own, or ours. */
export function refusalText(refusal: Refusal, words: Words): string {
  const { reason, address, message } = refusal;
  if (message === '') return fill(words[reason], { address });
  return fill(words.refusedWithMessage, { address, message });
}
