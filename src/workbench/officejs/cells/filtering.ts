import type { Area } from '../../workbook/area';
import { isCellError, type CellValue } from '../../workbook/cell';
import type { Sheet } from '../../workbook/Sheet';
import type { FilterCriterion } from '../../workbook/Table';
import { HostError } from '../HostError';
import { settle, type Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { shownText } from './content';
import { searchPattern } from './search';

/** Hides the rows under a header that a filter does not let through, and shows the others. */
export function applyFilter(
  session: Session,
  sheet: Sheet,
  body: Area,
  criteria: readonly FilterCriterion[],
): void {
  settle(session);
  const tests = criteria.map((criterion) => rowTest(session, sheet, body, criterion));
  for (let row = body.row; row < body.row + body.rows; row++) {
    const hidden = tests.some((passes) => !passes(row));
    if (sheet.rowFormat(row).hidden !== hidden) sheet.setRowFormat(row, { hidden });
  }
  looksChanged(session, sheet, null);
}

function rowTest(
  session: Session,
  sheet: Sheet,
  body: Area,
  criterion: FilterCriterion,
): (row: number) => boolean {
  const column = body.column + criterion.column;
  const valueAt = (row: number): CellValue => sheet.cell(row, column)?.value ?? null;
  const numbers = (): number[] =>
    Array.from({ length: body.rows }, (_, index) => valueAt(body.row + index)).filter(
      (value) => typeof value === 'number',
    );
  switch (criterion.filterOn) {
    case 'Values': {
      const wanted = new Set((criterion.values ?? []).map((value) => value.toLowerCase()));
      return (row) => wanted.has(shownText(session, sheet, row, column).toLowerCase());
    }
    case 'Custom':
      return customTest(session, sheet, column, criterion);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent': {
      const limit = rankLimit(numbers(), criterion);
      const isTop = criterion.filterOn.startsWith('Top');
      return (row) => {
        const value = valueAt(row);
        if (typeof value !== 'number' || limit === null) return false;
        return isTop ? value >= limit : value <= limit;
      };
    }
    case 'Dynamic':
      return averageTest(numbers(), valueAt, criterion);
    default:
      throw new HostError(
        'UnsupportedOperation',
        `This host does not filter by ${criterion.filterOn}.`,
      );
  }
}

function customTest(
  session: Session,
  sheet: Sheet,
  column: number,
  { criterion1 = '', criterion2, operator = 'And' }: FilterCriterion,
): (row: number) => boolean {
  const passes = (row: number, criterion: string): boolean =>
    meets(
      sheet.cell(row, column)?.value ?? null,
      shownText(session, sheet, row, column),
      criterion,
    );
  return (row) => {
    const first = passes(row, criterion1);
    if (criterion2 === undefined) return first;
    const second = passes(row, criterion2);
    return operator === 'And' ? first && second : first || second;
  };
}

/** ">=60", "<>优", "=*班*": compared as numbers where both sides are, else as texts. */
function meets(value: CellValue, text: string, criterion: string): boolean {
  const [, sign = '=', operand = ''] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = Number(operand);
  const isNumber = operand.trim() !== '' && Number.isFinite(number);
  if (sign === '=' || sign === '<>') {
    const equal =
      isNumber && typeof value === 'number'
        ? value === number
        : searchPattern(operand, { completeMatch: true, matchCase: false }).test(text);
    return equal === (sign === '=');
  }
  if (value === null || isCellError(value)) return false;
  if (isNumber !== (typeof value === 'number')) return false;
  const order = isNumber ? Number(value) - number : text.localeCompare(operand, 'zh-CN');
  if (sign === '>') return order > 0;
  if (sign === '<') return order < 0;
  return sign === '>=' ? order >= 0 : order <= 0;
}

/** The number a row must reach to be among the top or bottom so many; null for no numbers. */
function rankLimit(numbers: readonly number[], criterion: FilterCriterion): number | null {
  const isTop = criterion.filterOn.startsWith('Top');
  const asked = Number(criterion.criterion1 ?? 10);
  const isPercent = criterion.filterOn.endsWith('Percent');
  const share = Math.floor((numbers.length * asked) / 100);
  const count = Math.max(1, isPercent ? share : asked);
  const ordered = [...numbers].sort((a, b) => (isTop ? b - a : a - b));
  return ordered[Math.min(count, ordered.length) - 1] ?? null;
}

function averageTest(
  numbers: readonly number[],
  valueAt: (row: number) => CellValue,
  { dynamicCriteria }: FilterCriterion,
): (row: number) => boolean {
  if (dynamicCriteria !== 'AboveAverage' && dynamicCriteria !== 'BelowAverage') {
    throw new HostError(
      'UnsupportedOperation',
      `This host does not filter by ${dynamicCriteria ?? 'an unknown rule'}.`,
    );
  }
  const mean = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
  return (row) => {
    const value = valueAt(row);
    if (typeof value !== 'number') return false;
    return dynamicCriteria === 'AboveAverage' ? value > mean : value < mean;
  };
}
