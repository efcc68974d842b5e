import type { SheetCell } from '../forms/ScoreForm';
import { cellText } from './cellRanges';

/** The grades by lowest total, best first. */
export type GradeScale = readonly { readonly min: number; readonly name: string }[];

/** The native formula of a grade by its total; blank while there is none, or below every grade. */
export function gradeFormula(total: SheetCell, scale: GradeScale, on: string): string {
  const own = cellText(total, on);
  const steps = scale.reduceRight(
    (rest, { min, name }) => `IF(ROUND(${own},2)>=${min},"${name.replaceAll('"', '""')}",${rest})`,
    '""',
  );
  return `=IF(NOT(ISNUMBER(${own})),"",${steps})`;
}
