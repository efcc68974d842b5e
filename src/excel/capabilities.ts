/** What newer Excel versions can do that the floor (ExcelApi 1.7, DESIGN decision 8) cannot. */
const capabilities = {
  dataValidation: '1.8',
  rowAndColumnProperties: '1.9',
  mergedAreas: '1.13',
  pageLayout: '1.9',
  workbookEvents: '1.9',
  seriesOverlap: '1.8',
  seriesLabels: '1.8',
  secondaryAxis: '1.8',
  axisNumberFormat: '1.8',
} as const;

export type Capability = keyof typeof capabilities;

/** The ExcelApi version the add-in needs at least. */
export const EXCEL_API_FLOOR = '1.7';

/** True when this Excel has what the capability needs. */
export function can(capability: Capability): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', capabilities[capability]);
}

/** True when this Excel is new enough for the add-in at all. */
export function isSupportedExcel(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API_FLOOR);
}
