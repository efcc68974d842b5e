import { areaAddress, cellAddress, formulaPrefix } from '../../forms/address';
import {
  logLayout,
  rubricLayout,
  settingsLayout,
  templateSheets,
} from '../../forms/template/layout';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { SheetPlan } from '../SheetPlan';
import { inputLook, noteLook, sheetLook } from './sheetLook';
import type { TemplateOptions } from './TemplateOptions';

const HEADERS = [
  '流水号',
  '日期',
  '班组',
  '项目编号',
  '考核项目',
  '责任人',
  '事由',
  '数量',
  '扣/加分',
  '依据编号',
  '录入人',
  '班组确认',
  '申诉状态',
];

/** 扣分台账: one line an event, so that every point taken off has its reason and date. */
export function logSheet({ rubric, teams }: TemplateOptions): SheetPlan {
  const { headerRow, firstRow, rows } = logLayout;
  const column = (index: number): string =>
    areaAddress({ row: firstRow, column: index, rows, columns: 1 });
  const teamsFirst = settingsLayout.teams.firstRow + 1;
  const teamSource = `=${formulaPrefix(templateSheets.settings)}$B$${teamsFirst}:$B$${teamsFirst + teams.length - 1}`;
  const itemsFirst = rubricLayout.firstRow + 1;
  const itemsLast = rubricLayout.firstRow + rubric.items.length;
  const rubricPrefix = formulaPrefix(templateSheets.rubric);
  return newSheet(templateSheets.log, {
    blocks: [
      { at: 'A1', values: [['扣分台账']] },
      { at: 'A2', values: [['一事一行：哪天、哪个班组、哪一项、因为什么、几次、依据是什么。']] },
      { at: cellAddress({ row: headerRow, column: 0 }), values: [HEADERS] },
      {
        at: cellAddress({ row: firstRow, column: 4 }),
        values: Array.from({ length: rows }, (_, index) => {
          const item = `$D${firstRow + index + 1}`;
          return [
            {
              formula: `=IF(${item}="","",IFERROR(INDEX(${rubricPrefix}$D$${itemsFirst}:$D$${itemsLast},MATCH(${item},${rubricPrefix}$A$${itemsFirst}:$A$${itemsLast},0)),"没有这个编号"))`,
            },
          ];
        }),
      },
    ],
    formats: [
      ...sheetLook({ rows: firstRow + rows, columns: HEADERS.length, headerRow }),
      noteLook('A2'),
      {
        range: areaAddress({ row: firstRow, column: 0, rows, columns: HEADERS.length }),
        borders: 'thin',
        borderColor: look.border,
      },
      inputLook(areaAddress({ row: firstRow, column: 0, rows, columns: 4 })),
      inputLook(areaAddress({ row: firstRow, column: 5, rows, columns: HEADERS.length - 5 })),
      { range: column(1), numberFormat: 'yyyy-mm-dd', horizontal: 'center' },
      { range: column(3), horizontal: 'center' },
    ],
    columnWidths: [
      { columns: 'A', points: 46 },
      { columns: 'B', points: 70 },
      { columns: 'C:D', points: 60 },
      { columns: 'E', points: 130 },
      { columns: 'F', points: 56 },
      { columns: 'G', points: 190 },
      { columns: 'H:I', points: 46 },
      { columns: 'J:M', points: 64 },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 24 },
    ],
    freeze: { rows: firstRow, columns: 4 },
    validations: [
      {
        range: column(2),
        rule: { kind: 'list', source: teamSource },
        errorTitle: '没有这个班组',
        errorMessage: '请从列表中选择班组；新班组先在“考核设置”里加。',
      },
      {
        range: column(3),
        rule: { kind: 'list', source: `=${rubricPrefix}$A$${itemsFirst}:$A$${itemsLast}` },
        errorTitle: '没有这个编号',
        errorMessage: '请从列表中选择“考核标准”里的项目编号。',
      },
      {
        range: column(7),
        rule: { kind: 'decimal', min: 0, max: null },
        errorTitle: '数量不对',
        errorMessage: '请填发生的次数，不能为负数。',
      },
      {
        range: column(11),
        rule: { kind: 'list', source: '已确认，未确认' },
        errorTitle: '请从列表中选择',
        errorMessage: '请选“已确认”或“未确认”。',
      },
      {
        range: column(12),
        rule: { kind: 'list', source: '无，申诉中，维持，更正' },
        errorTitle: '请从列表中选择',
        errorMessage: '请选“无”“申诉中”“维持”或“更正”。',
      },
    ],
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: '#C9A227',
  });
}
