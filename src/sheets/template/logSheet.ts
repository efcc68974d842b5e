import type { DeductionEvent } from '../../assessment/log/DeductionEvent';
import { areaAddress, cellAddress, columnLetters, formulaPrefix } from '../../forms/address';
import {
  appealWords,
  confirmedWords,
  logHeaders,
  logLayout,
  rubricLayout,
  templateSheets,
} from '../../forms/template/layout';
import { settingsTables, tableColumns } from '../../forms/template/settingsTables';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { BlockPlan, FormatPlan, PlannedValue, SheetPlan, ValidationPlan } from '../SheetPlan';
import { logHelperHeader, logHelperHeaders, logLineFormulas } from './logFormulas';
import { logLinesOf } from './logLinesOf';
import { headerLook, inputLook, noteLook, sheetLook } from './sheetLook';
import type { TemplateOptions } from './TemplateOptions';

/** 扣分台账: one line an event, so that every point taken off has its reason and date. */
export function logSheet(options: TemplateOptions): SheetPlan {
  const { headerRow, firstRow, columns } = logLayout;
  const rows = logLinesOf(options);
  const lines = Array.from({ length: rows }, (_, index) => logLineFormulas(options, index));
  const width = columns.state + 1;
  const formulas = (column: number, of: (line: number) => string): BlockPlan => ({
    at: cellAddress({ row: firstRow, column }),
    values: lines.map((_line, index) => [{ formula: of(index) }]),
  });
  return newSheet(templateSheets.log, {
    blocks: [
      { at: 'A1', values: [['扣分台账']] },
      {
        at: 'A2',
        values: [
          [
            '一事一行：哪天、哪个班组、哪一项、因为什么、几次、依据是什么。更正：新增一行，数量填负数，写上被更正的流水号；原来的不改。“计入月份”空着就按日期。',
          ],
        ],
      },
      { at: cellAddress({ row: headerRow, column: 0 }), values: [Object.values(logHeaders)] },
      formulas(columns.itemName, (index) => lines[index]?.itemName ?? ''),
      formulas(columns.state, (index) => lines[index]?.state ?? ''),
      { at: logHelperHeader, values: [logHelperHeaders] },
      {
        at: cellAddress({ row: firstRow, column: logLayout.helpers.parent }),
        values: lines.map(({ helpers }) => helpers.map((formula) => ({ formula }))),
      },
      ...eventBlocks(options.events ?? []),
    ],
    formats: logFormats(rows, width),
    columnWidths: [
      { columns: 'A', points: 46 },
      { columns: 'B', points: 66 },
      { columns: 'C:D', points: 54 },
      { columns: 'E', points: 120 },
      { columns: 'F', points: 50 },
      { columns: 'G', points: 170 },
      { columns: 'H:I', points: 42 },
      { columns: 'J:K', points: 60 },
      { columns: 'L:N', points: 50 },
      { columns: 'O:P', points: 54 },
      { columns: 'Q', points: 78 },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 30 },
    ],
    freeze: { rows: firstRow, columns: 4 },
    validations: logValidations(options, rows),
    conditionalFormats: [
      {
        range: areaAddress({ row: firstRow, column: columns.state, rows, columns: 1 }),
        formula: `=AND($${columnLetters(columns.state)}${firstRow + 1}<>"",$${columnLetters(columns.state)}${firstRow + 1}<>"计入")`,
        fill: look.warningFill,
      },
    ],
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      area: areaAddress({ row: 0, column: 0, rows: firstRow + rows, columns: width }),
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: '#C9A227',
  });
}

/** The lines to fill in; the columns with formulas are left alone. */
function eventBlocks(events: readonly DeductionEvent[]): readonly BlockPlan[] {
  if (events.length === 0) return [];
  const { firstRow, columns } = logLayout;
  const block = (
    column: number,
    of: (event: DeductionEvent) => readonly PlannedValue[],
  ): BlockPlan => ({ at: cellAddress({ row: firstRow, column }), values: events.map(of) });
  return [
    block(columns.serial, ({ serial, date, team, itemId }) =>
      [serial, date, team, itemId].map(filled),
    ),
    block(columns.person, (event) =>
      [
        event.person,
        event.reason,
        event.quantity,
        event.points,
        event.incident,
        event.basis,
        event.recordedBy,
        event.confirmed ? confirmedWords.confirmed : confirmedWords.open,
        appealWords[event.appeal],
        event.corrects,
        event.month,
      ].map(filled),
    ),
  ];
}

function filled(value: string | number | null): PlannedValue {
  return value === '' ? null : value;
}

function logFormats(rows: number, width: number): readonly FormatPlan[] {
  const { headerRow, firstRow, columns, helpers } = logLayout;
  const area = (column: number, count: number): string =>
    areaAddress({ row: firstRow, column, rows, columns: count });
  return [
    ...sheetLook({ rows: firstRow + rows, columns: width, headerRow }),
    noteLook('A2'),
    { range: area(0, width), borders: 'thin', borderColor: look.border },
    inputLook(area(columns.serial, 4)),
    inputLook(area(columns.person, columns.month - columns.person + 1)),
    { range: area(columns.date, 1), numberFormat: 'yyyy-mm-dd' },
    { range: area(columns.serial, 4), horizontal: 'center' },
    { range: area(columns.quantity, width - columns.quantity), horizontal: 'center' },
    { range: area(columns.reason, 1), wrap: true },
    // Text: "007" must not become 7, nor "2026-03" a date.
    ...[columns.serial, columns.incident, columns.corrects, columns.month].map((column) => ({
      range: area(column, 1),
      numberFormat: '@',
    })),
    { range: area(columns.itemName, 1), fontColor: look.note },
    { range: area(columns.state, 1), fontColor: look.note },
    {
      ...headerLook(
        areaAddress({
          row: headerRow,
          column: helpers.parent,
          rows: 1,
          columns: logHelperHeaders.length,
        }),
      ),
      fill: look.subtotalFill,
      fontColor: look.note,
    },
    { range: area(helpers.parent, logHelperHeaders.length), fontColor: look.note, fontSize: 9 },
  ];
}

function logValidations({ rubric, teams }: TemplateOptions, rows: number): ValidationPlan[] {
  const { firstRow, columns } = logLayout;
  const column = (index: number): string =>
    areaAddress({ row: firstRow, column: index, rows, columns: 1 });
  const letters = columnLetters(tableColumns.teams.name);
  const teamsFirst = settingsTables(rubric).teams.firstRow + 1;
  const itemsFirst = rubricLayout.firstRow + 1;
  const itemsLast = rubricLayout.firstRow + rubric.items.length;
  const month = cellAddress({ row: firstRow, column: columns.month });
  const choice = (index: number, words: readonly string[]): ValidationPlan => ({
    range: column(index),
    rule: { kind: 'list', source: words.join(',') },
    errorTitle: '请从列表中选择',
    errorMessage: `请选${words.map((word) => `“${word}”`).join('')}之一。`,
  });
  return [
    {
      range: column(columns.team),
      rule: {
        kind: 'list',
        source: `=${formulaPrefix(templateSheets.settings)}$${letters}$${teamsFirst}:$${letters}$${teamsFirst + teams.length - 1}`,
      },
      errorTitle: '没有这个班组',
      errorMessage: '请从列表中选择班组；新班组先在“考核设置”里加。',
    },
    {
      range: column(columns.itemId),
      rule: {
        kind: 'list',
        source: `=${formulaPrefix(templateSheets.rubric)}$A$${itemsFirst}:$A$${itemsLast}`,
      },
      errorTitle: '没有这个编号',
      errorMessage: '请从列表中选择“考核标准”里的项目编号。',
    },
    {
      range: column(columns.quantity),
      rule: {
        kind: 'custom',
        formula: `=ISNUMBER(${cellAddress({ row: firstRow, column: columns.quantity })})`,
      },
      errorTitle: '数量不对',
      errorMessage: '请填发生的次数；更正时填负数，并写上被更正的流水号。',
    },
    choice(columns.confirmed, Object.values(confirmedWords)),
    choice(columns.appeal, Object.values(appealWords)),
    {
      range: column(columns.month),
      rule: { kind: 'custom', formula: `=AND(LEN(${month})=7,MID(${month},5,1)="-")` },
      errorTitle: '计入月份写法不对',
      errorMessage: '请写成年份-月份，例如 2026-11；空着就按日期。',
    },
  ];
}
