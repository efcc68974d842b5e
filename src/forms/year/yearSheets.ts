/** The names of the sheets that carry a year: what is kept of its months, and what comes of them. */
export const yearSheets = {
  versions: '标准版本',
  results: '月度成绩',
  record: '核算记录',
  changes: '公示后变更',
} as const;

const prefixes = {
  version: '标准 ',
  archive: '存档 ',
  quarter: '季度汇总 ',
  year: '年度汇总 ',
  trend: '趋势分析 ',
  explanation: '考核说明-',
} as const;

/** The sheet that keeps a version of the standard: "标准 V2". */
export function versionSheet(number: string): string {
  return sheetName(`${prefixes.version}${number}`);
}

/** The sheet that keeps a closed month; `time` counts how often it was closed. */
export function archiveSheet(month: string, time = 1): string {
  return `${prefixes.archive}${month}${time === 1 ? '' : ` (${time})`}`;
}

/** The month a sheet keeps, and its how manieth closing it is; null for any other sheet. */
export function archiveOf(sheet: string): { readonly month: string; readonly time: number } | null {
  const match = /^存档 (\d{4}-\d{2})(?: \((\d+)\))?$/u.exec(sheet);
  const [, month, time = '1'] = match ?? [];
  return month === undefined ? null : { month, time: Number(time) };
}

/** The months that are closed, by the sheets that keep them. */
export function closedMonthNames(grids: readonly { readonly sheet: string }[]): readonly string[] {
  return [...new Set(grids.flatMap(({ sheet }) => archiveOf(sheet)?.month ?? []))].sort();
}

/** The sheet of a quarter ("2026-Q1") or a year ("2026"). */
export function rollUpSheet(period: string): string {
  return `${period.includes('Q') ? prefixes.quarter : prefixes.year}${period}`;
}

/** The sheet with the trends of a quarter or a year. */
export function trendSheet(period: string): string {
  return `${prefixes.trend}${period}`;
}

/** The sheet a team is handed: why its score, grade and rank are what they are. */
export function explanationSheet(team: string): string {
  return sheetName(`${prefixes.explanation}${team}`);
}

/** Whether a sheet is one of these, and so no form of somebody's. */
export function isYearSheet(sheet: string): boolean {
  return (
    Object.values<string>(yearSheets).includes(sheet) ||
    Object.values(prefixes).some((prefix) => sheet.startsWith(prefix))
  );
}

/** What Excel takes for a sheet's name: at most 31 characters, none of \ / ? * [ ] :. */
function sheetName(text: string): string {
  return text
    .replaceAll(/[\\/?*[\]:]/gu, '_')
    .slice(0, 31)
    .replace(/'+$/u, '');
}
