import { assessMonth } from '../../src/app/assessMonth';
import { findDrift } from '../../src/app/findDrift';
import type { Finding } from '../../src/assessment/Finding';
import type { DeductionEvent } from '../../src/assessment/log/DeductionEvent';
import { applyPlan } from '../../src/excel/applyPlan';
import { readWorkbook } from '../../src/excel/readGrid';
import type { Grid } from '../../src/forms/Grid';
import { settingsLayout } from '../../src/forms/template/layout';
import { summaryLayout } from '../../src/forms/template/layout';
import { readTemplate, type TemplateWorkbook } from '../../src/forms/template/readTemplate';
import { settingRow } from '../../src/forms/template/settingRows';
import type { SettingKey } from '../../src/forms/template/settings';
import { summaryColumns } from '../../src/forms/template/summaryColumns';
import { cellAddress } from '../../src/forms/address';
import { planTemplate } from '../../src/sheets/template/planTemplate';
import type { TemplateOptions } from '../../src/sheets/template/TemplateOptions';
import { openSession } from '../../src/workbench/cli/openSession';
import type { CellValue } from '../../src/workbench/workbook/cell';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import type { XlsxDocument } from '../../src/workbench/xlsx/XlsxDocument';
import { valueOf } from './session';

/** A workbook with the injected sheets, connected to Office.js. */
export async function templateBook(options: TemplateOptions): Promise<XlsxDocument> {
  const document = createXlsx();
  await openSession(document);
  await applyPlan(planTemplate(options));
  return document;
}

/** The template as the pane reads it. Throws where it cannot be scored. */
export async function readBack(): Promise<{
  readonly template: TemplateWorkbook;
  readonly grids: readonly Grid[];
}> {
  const { grids } = await readWorkbook();
  const reading = readTemplate(grids);
  if (reading.kind !== 'template') throw new Error(JSON.stringify(reading));
  return { template: reading.template, grids };
}

/** What the formulas show otherwise than the engine. */
export async function driftOf(): Promise<readonly Finding[]> {
  const { template, grids } = await readBack();
  return findDrift(template, assessMonth(template), grids);
}

export interface ShownResult {
  readonly base: CellValue;
  readonly bonus: CellValue;
  readonly total: CellValue;
  readonly grade: CellValue;
  readonly rank: CellValue;
  readonly groupRank: CellValue;
}

/** What the formulas of 汇总排名 show of each team. */
export function shownResults(
  document: XlsxDocument,
  { rubric, teams }: TemplateOptions,
): readonly ShownResult[] {
  const columns = summaryColumns(rubric.categories.length);
  return teams.map((_, index) => {
    const at = (column: number): CellValue =>
      valueOf(document, '汇总排名', cellAddress({ row: summaryLayout.firstRow + index, column }));
    return {
      base: at(columns.base),
      bonus: at(columns.bonus),
      total: at(columns.total),
      grade: at(columns.grade),
      rank: at(columns.rank),
      groupRank: at(columns.groupRank),
    };
  });
}

/** The address of a setting's value. */
export function settingAddress(key: SettingKey): string {
  return cellAddress({ row: settingRow(key), column: settingsLayout.valueColumn });
}

/** A line of the log, of 15 November 2026 unless it says otherwise. */
export function logLine(rest: Partial<DeductionEvent>): DeductionEvent {
  return {
    serial: 'L-1',
    date: 46_341,
    month: '',
    team: '甲班',
    itemId: 'A-01',
    person: '',
    reason: '抽查',
    quantity: 1,
    points: null,
    incident: '',
    corrects: '',
    basis: '',
    recordedBy: '',
    confirmed: true,
    appeal: 'none',
    ...rest,
  };
}
