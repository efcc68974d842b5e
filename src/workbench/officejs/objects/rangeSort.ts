import type { Cell } from '../../workbook/cell';
import { isCellError } from '../../workbook/cell';
import { choice, flagArgument, invalid, numberValue, plainArgument } from '../arguments';
import { movedFormula } from '../../workbook/formulas/formulaReferences';
import { requireAllowed, requireEditable } from '../cells/protection';
import { isUnbounded, styleAt } from '../cells/styles';
import { HostError } from '../HostError';
import { isJsonArray, isJsonObject } from '../Json';
import { method, type Argument, type ObjectType } from '../ObjectType';
import { settle, type Session } from '../Session';
import { cellsChanged } from '../workbookEvents';
import { live, type RangeTarget } from '../cells/rangeTarget';
import { intersects } from '../../workbook/area';

/** What rows are sorted by: a column within the range, from 0. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** Excel.RangeSort: by values, rows only; other ways of sorting are refused. */
export const rangeSortType: ObjectType<RangeTarget> = {
  name: 'RangeSort',
  members: {
    Apply: method('1.2', (self, args, session) => {
      const fields = sortFields(args);
      const orientation = choice(plainArgument(args, 3) ?? 'Rows', ['Rows', 'Columns']);
      if (orientation === 'Columns') {
        throw new HostError('UnsupportedOperation', 'This host sorts rows only.');
      }
      sortRows(session, live(session, self), fields, flagArgument(args, 1), flagArgument(args, 2));
    }),
  },
};

/** The sort fields of a call's first argument. */
export function sortFields(args: readonly Argument[]): SortField[] {
  const given = plainArgument(args, 0);
  return (isJsonArray(given) ? given : [given]).map((field): SortField => {
    if (!isJsonObject(field)) throw invalid('A sort field is needed.');
    if ((field['sortOn'] ?? 'Value') !== 'Value') {
      throw new HostError('UnsupportedOperation', 'This host sorts by values only.');
    }
    return { key: numberValue(field['key'] ?? null), ascending: field['ascending'] !== false };
  });
}

/** Puts the rows of a range in order, formulas moving along. */
export function sortRows(
  session: Session,
  { sheet, area }: RangeTarget,
  fields: readonly SortField[],
  matchCase: boolean,
  hasHeaders: boolean,
): void {
  if (isUnbounded(area)) throw invalid('Whole rows and columns cannot be sorted in this host.');
  requireAllowed(sheet, 'allowSort');
  requireEditable(session, sheet, area);
  if (sheet.merges.some((merge) => intersects(merge, area))) {
    throw new HostError('InvalidOperation', 'A range with merged cells cannot be sorted.');
  }
  if (fields.some(({ key }) => key < 0 || key >= area.columns)) {
    throw invalid('A sort key lies outside the range.');
  }
  settle(session);
  const first = area.row + (hasHeaders ? 1 : 0);
  const rows: { from: number; cells: (Cell | null)[] }[] = [];
  for (let row = first; row < area.row + area.rows; row++) {
    const cells = Array.from({ length: area.columns }, (_, index) => {
      const cell = sheet.cell(row, area.column + index) ?? null;
      const style = styleAt(sheet, row, area.column + index);
      return cell ?? (style === 0 ? null : { value: null, formula: null, style });
    });
    rows.push({ from: row, cells });
  }
  rows.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compareCells(a.cells[key] ?? null, b.cells[key] ?? null, ascending, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [index, { from, cells }] of rows.entries()) {
    const row = first + index;
    for (const [offset, cell] of cells.entries()) {
      const formula =
        cell === null || cell.formula === null ? null : movedFormula(cell.formula, row - from, 0);
      sheet.setCell(row, area.column + offset, cell === null ? null : { ...cell, formula });
    }
  }
  cellsChanged(session, sheet, area);
}

/** Numbers before texts before true and false before errors; blanks last whatever the direction. */
function compareCells(
  a: Cell | null,
  b: Cell | null,
  ascending: boolean,
  matchCase: boolean,
): number {
  const left = a?.value ?? null;
  const right = b?.value ?? null;
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const kinds = kind(left) - kind(right);
  const sign = ascending ? 1 : -1;
  if (kinds !== 0) return sign * kinds;
  if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
  if (typeof left === 'string' && typeof right === 'string') {
    return (
      sign * left.localeCompare(right, 'zh-CN', { sensitivity: matchCase ? 'variant' : 'base' })
    );
  }
  return sign * (Number(left === true) - Number(right === true));
}

function kind(value: Cell['value']): number {
  if (isCellError(value)) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
