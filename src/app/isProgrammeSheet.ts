import { dashboardLayout } from '../forms/dashboard/dashboardLayout';
import type { Grid } from '../forms/Grid';
import { pointsSheets } from '../forms/points/pointsLayout';
import { entrySourcesLayout } from '../forms/registers/entrySources';
import { isRegister } from '../forms/registers/readRegister';
import { registers } from '../registers/registers';
import { pocketCardSheetName } from '../sheets/pocketCard/pocketCardSheet';

const byName: ReadonlySet<string> = new Set([
  ...Object.values(pointsSheets),
  dashboardLayout.sheet,
  entrySourcesLayout.sheet,
  pocketCardSheetName,
]);

/** True for a sheet of the programme beside the assessment: it is never taken for a score form. */
export function isProgrammeSheet(grid: Grid): boolean {
  return (
    byName.has(grid.sheet) ||
    registers.some((register) => register.sheet === grid.sheet && isRegister(grid, register))
  );
}
