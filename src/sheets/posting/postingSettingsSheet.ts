import { areaAddress, cellAddress } from '../../forms/address';
import {
  maskWords,
  type PostingSettings,
  postingSettingsLayout,
  usualPostingSettings,
} from '../../forms/posting/postingSettings';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { BlockPlan, PlannedValue, SheetPlan } from '../SheetPlan';
import { headerLook, inputLook, noteLook } from '../template/sheetLook';

/** 公示设置: who posts, who takes appeals, how many days, whose names are masked, and the days off. */
export function postingSettingsSheet(
  sheet: string,
  settings: PostingSettings = usualPostingSettings,
): SheetPlan {
  const { mark, rows, days } = postingSettingsLayout;
  const { holidays } = usualPostingSettings;
  const lines: readonly (readonly [number, string, PlannedValue, string])[] = [
    [rows.unit, '公示单位', orBlank(settings.unit), ''],
    [rows.contact, '申诉受理人', orBlank(settings.contact), ''],
    [rows.phone, '联系电话', orBlank(settings.phone), ''],
    [rows.start, '公示开始日期', settings.start, '空着为次月 7 日起的第一个工作日'],
    [rows.postedDays, '公示工作日数', settings.postedDays, ''],
    [rows.reviewDays, '复核工作日数', settings.reviewDays, ''],
    [rows.mask, '党员积分遮名', maskWords[settings.mask], '张三写成张*'],
    [rows.paper, '纸张', settings.paper, ''],
  ];
  const dayArea = areaAddress({
    row: days.firstRow,
    column: days.offColumn,
    rows: days.rows,
    columns: 2,
  });
  const values = areaAddress({
    row: rows.unit,
    column: 1,
    rows: rows.paper - rows.unit + 1,
    columns: 1,
  });
  return newSheet(sheet, {
    blocks: [
      { at: 'A1', values: [[mark]] },
      ...lines.map(([row, label, value, note]) => ({
        at: cellAddress({ row, column: 0 }),
        values: [[label, value, note === '' ? null : note]],
      })),
      {
        at: cellAddress({ row: days.headerRow, column: days.offColumn }),
        values: [['放假的日子', '调休上班的日子']],
      },
      ...[holidays.off, holidays.worked].map((listed, index) => ({
        at: cellAddress({ row: days.firstRow, column: days.offColumn + index }),
        values: [...listed].map((day) => [serialOf(day)]),
      })),
      {
        at: cellAddress({ row: days.headerRow - 1, column: days.offColumn }),
        values: [
          [
            '2026 年按国务院办公厅 2025-11-04 的放假通知填好，可改；周六周日不用填，以后的年份请照通知补上。',
          ],
        ],
      },
      ...daysListed(settings.holidays.off, days.offColumn),
      ...daysListed(settings.holidays.worked, days.workedColumn),
    ],
    formats: [
      { range: 'A1:E44', fontName: look.fontName, fontSize: 10, vertical: 'center' },
      { range: 'A1', fontSize: 16, bold: true, fontColor: look.title },
      inputLook(values),
      inputLook(dayArea),
      { range: values, horizontal: 'left', borders: 'thin', borderColor: look.border },
      {
        range: dayArea,
        numberFormat: 'yyyy-mm-dd',
        horizontal: 'center',
        borders: 'thin',
        borderColor: look.border,
      },
      { range: cellAddress({ row: rows.start, column: 1 }), numberFormat: 'yyyy-mm-dd' },
      headerLook(areaAddress({ row: days.headerRow, column: days.offColumn, rows: 1, columns: 2 })),
      noteLook(cellAddress({ row: days.headerRow - 1, column: days.offColumn })),
      noteLook(areaAddress({ row: rows.unit, column: 2, rows: rows.paper, columns: 1 })),
    ],
    columnWidths: [
      { columns: 'A', points: 90 },
      { columns: 'B', points: 130 },
      { columns: 'C', points: 170 },
      { columns: 'D:E', points: 96 },
    ],
    validations: [
      {
        range: cellAddress({ row: rows.mask, column: 1 }),
        rule: { kind: 'list', source: Object.values(maskWords).join(',') },
        errorTitle: '请从列表中选择',
        errorMessage: '请选“低于最低档”“全部”或“不遮”。',
      },
      {
        range: cellAddress({ row: rows.paper, column: 1 }),
        rule: { kind: 'list', source: 'A4,A3' },
        errorTitle: '请从列表中选择',
        errorMessage: '请选 A4 或 A3。',
      },
    ],
    tabColor: look.headerFill,
  });
}

function orBlank(text: string): PlannedValue {
  return text === '' ? null : text;
}

/** Days one under the other, in order; no block where there are none. */
function daysListed(listed: ReadonlySet<string>, column: number): readonly BlockPlan[] {
  const { firstRow, rows } = postingSettingsLayout.days;
  const values = [...listed]
    .sort()
    .slice(0, rows)
    .map((day) => [day]);
  return values.length === 0 ? [] : [{ at: cellAddress({ row: firstRow, column }), values }];
}

/** A day as Excel's serial number. */
function serialOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
