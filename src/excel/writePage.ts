import type { PagePlan } from '../sheets/SheetPlan';

/** Sets up how a sheet prints, on A4. Needs ExcelApi 1.9. */
export function setPage(sheet: Excel.Worksheet, plan: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = plan.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  // Without a number of pages tall it is as many as it takes.
  if (plan.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (plan.area !== undefined) pageLayout.setPrintArea(sheet.getRange(plan.area));
  if (plan.titleRows !== undefined) pageLayout.setPrintTitleRows(sheet.getRange(plan.titleRows));
}
