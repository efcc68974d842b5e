import type { ColumnReading } from '../layout/columnRoles';
import { namesDeduction } from './headerRole';

/** True for a column of points taken off that are entered as positive numbers. */
export function isDeduction({ text, header, evidence }: ColumnReading): boolean {
  return (
    evidence.negatives === 0 &&
    (namesDeduction(text.name) || (header.group !== null && namesDeduction(header.group)))
  );
}
