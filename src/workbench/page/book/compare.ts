import { isCellError, type CellValue } from '../../workbook/cell';

/**
 * Compares as data validation and conditional formats do; `operator` is Excel's name for it in
 * either spelling. Null where the comparison makes no sense.
 */
export function compare(
  operator: string,
  value: CellValue,
  first: CellValue,
  second: CellValue,
): boolean | null {
  const low = order(value, first);
  if (low === null) return null;
  switch (operator.charAt(0).toLowerCase() + operator.slice(1)) {
    case 'equal':
    case 'equalTo':
      return low === 0;
    case 'notEqual':
    case 'notEqualTo':
      return low !== 0;
    case 'greaterThan':
      return low > 0;
    case 'lessThan':
      return low < 0;
    case 'greaterThanOrEqual':
      return low >= 0;
    case 'lessThanOrEqual':
      return low <= 0;
    case 'between':
    case 'notBetween': {
      const high = order(value, second);
      if (high === null) return null;
      const isInside = low >= 0 && high <= 0;
      return operator.toLowerCase() === 'between' ? isInside : !isInside;
    }
    default:
      return null;
  }
}

/** Negative, zero or positive; numbers come before texts, texts before TRUE and FALSE. */
function order(a: CellValue, b: CellValue): number | null {
  if (isCellError(a) || isCellError(b)) return null;
  const left = a ?? (typeof b === 'string' ? '' : 0);
  const right = b ?? (typeof a === 'string' ? '' : 0);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  const kinds = ['number', 'string', 'boolean'];
  return kinds.indexOf(typeof left) - kinds.indexOf(typeof right) || Number(left) - Number(right);
}
