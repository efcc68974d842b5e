import type { PagePlan } from '../sheets/SheetPlan';

/** Sets up how a sheet prints. Needs ExcelApi 1.9. */
export function setPage(sheet: Excel.Worksheet, plan: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = plan.paper ?? 'A4';
  pageLayout.orientation = plan.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  // Without a number of pages tall it is as many as it takes.
  if (plan.fitToWidth) {
    pageLayout.zoom = {
      horizontalFitToPages: 1,
      ...(plan.fitToHeight === true ? { verticalFitToPages: 1 } : {}),
    };
  }
  if (plan.centered === true) pageLayout.centerHorizontally = true;
  if (plan.footer !== undefined) {
    pageLayout.headersFooters.defaultForAllPages.centerFooter = plan.footer;
  }
  if (plan.area !== undefined) {
    pageLayout.setPrintArea(plan.area.includes(',') ? plan.area : sheet.getRange(plan.area));
  }
  if (plan.titleRows !== undefined) pageLayout.setPrintTitleRows(sheet.getRange(plan.titleRows));
}
