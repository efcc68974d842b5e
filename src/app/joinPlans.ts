import { changeSheet } from '../sheets/newSheet';
import type { SheetPlan } from '../sheets/SheetPlan';

/** Two lists of changes as one: what both do on a sheet is one plan for it. */
export function joinPlans(
  first: readonly SheetPlan[],
  second: readonly SheetPlan[],
): readonly SheetPlan[] {
  const rest = second.filter(({ sheet }) => !first.some((one) => one.sheet === sheet));
  const joined = first.map((one): SheetPlan => {
    const other = second.find(({ sheet }) => sheet === one.sheet);
    if (other === undefined) return one;
    return { ...changeSheet(one.sheet, one), charts: [...one.charts, ...other.charts] };
  });
  return [...joined, ...rest];
}
