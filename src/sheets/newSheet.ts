import type { SheetPlan } from './SheetPlan';

/** The plan of a new sheet with nothing on it but what `parts` says. */
export function newSheet(sheet: string, parts: Partial<SheetPlan>): SheetPlan {
  return { ...changeSheet(sheet, parts), create: true };
}

/** The plan of changes to a sheet that is there. */
export function changeSheet(sheet: string, parts: Partial<SheetPlan>): SheetPlan {
  return {
    sheet,
    create: false,
    blocks: [],
    formats: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    ...parts,
  };
}
