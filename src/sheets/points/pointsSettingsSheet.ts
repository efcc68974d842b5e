import { areaAddress, cellAddress } from '../../forms/address';
import {
  cycleNames,
  effectNames,
  pointsSettings,
  pointsSheets,
} from '../../forms/points/pointsLayout';
import { no, yes } from '../../forms/template/layout';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { BlockPlan, FormatPlan, PlannedValue, SheetPlan, ValidationPlan } from '../SheetPlan';
import { headerLook, inputLook, noteLook } from '../template/sheetLook';
import { pointsNames } from './pointsNames';
import type { PointsOptions } from './PointsOptions';

/** One table of the settings: where it stands, its header and rows, how many rows may be filled. */
interface SettingsTable {
  readonly at: { readonly headerRow: number; readonly firstRow: number; readonly column: number };
  readonly header: readonly string[];
  readonly rows: readonly (readonly PlannedValue[])[];
  readonly capacity: number;
}

/** 积分设置: everything about points that can be set, and the members. */
export function pointsSettingsSheet(options: PointsOptions): SheetPlan {
  const { scheme, year } = options;
  const { rows } = pointsSettings;
  const settings: readonly (readonly [number, string, PlannedValue, string])[] = [
    [rows.scheme, '积分办法', scheme.name, '名称，可改'],
    [rows.year, '年度', year.year, ''],
    [rows.cycle, '计分周期', cycleNames[scheme.cycle], '月或季；改周期请重新建表'],
    [rows.through, '截至期', year.through, '已经结算到第几期，以后各期不计'],
    [rows.needsApproval, '须审定才计分', scheme.needsApproval ? yes : no, '是：审定日期填了才计'],
    [rows.scale, '换算满分', scheme.scale, '各部分上限合计不等于它时按比例换算'],
    [rows.periodShare, '各期均分占比', scheme.periodShare, '其余为年度指标占比'],
    [rows.barredBand, '受限最高等级', scheme.barredBand, '受处分或责任事故的党员最高评为'],
    [rows.postingDay, '次月几日公示', scheme.posting.day, '周末顺延'],
    [rows.postingDays, '公示天数', scheme.posting.days, ''],
    [rows.workingDays, '按工作日计', scheme.posting.workingDays ? yes : no, '未扣除法定节假日'],
  ];
  const tables = settingsTables(options);
  const blocks: BlockPlan[] = [
    { at: 'A1', values: [['党员安全生产贡献度积分设置']] },
    { at: 'A2', values: [['黄色单元格可以改，各表按公式自动重算。新党员加在名单最后。']] },
    ...settings.map(([row, label, value, note]): BlockPlan => ({
      at: cellAddress({ row, column: 0 }),
      values: [[label, value, note]],
    })),
    ...tables.map(({ at, header, rows: values }): BlockPlan => ({
      at: cellAddress({ row: at.headerRow, column: at.column }),
      values: [header, ...values],
    })),
  ];
  const first = rows.scheme;
  const count = rows.workingDays - first + 1;
  const left = { row: first, rows: count };
  return newSheet(pointsSheets.settings, {
    blocks,
    formats: [
      {
        range: areaAddress({ row: 0, column: 0, rows: 62, columns: 17 }),
        fontName: look.fontName,
        fontSize: 10,
        vertical: 'center',
      },
      { range: 'A1', fontSize: 16, bold: true, fontColor: look.title },
      noteLook('A2'),
      boxed(areaAddress({ ...left, column: 0, columns: 3 })),
      { ...inputLook(areaAddress({ ...left, column: 1, columns: 1 })), horizontal: 'left' },
      noteLook(areaAddress({ ...left, column: 2, columns: 1 })),
      { range: cellAddress({ row: rows.periodShare, column: 1 }), numberFormat: '0%' },
      ...tables.flatMap(tableLook),
    ],
    columnWidths: [
      { columns: 'A', points: 100 },
      { columns: 'B', points: 110 },
      { columns: 'C', points: 150 },
      { columns: 'D', points: 14 },
      { columns: 'E', points: 70 },
      { columns: 'F', points: 190 },
      { columns: 'G', points: 70 },
      { columns: 'H:K', points: 46 },
      { columns: 'L', points: 14 },
      { columns: 'M:O', points: 64 },
      { columns: 'P:Q', points: 46 },
    ],
    rowHeights: [{ rows: '1', points: 28 }],
    validations: settingsValidations(options),
    page: { orientation: 'landscape', fitToWidth: true },
    tabColor: look.headerFill,
  });
}

function settingsTables({ scheme, year, memberRows }: PointsOptions): readonly SettingsTable[] {
  const { bands, indices, parts, areas, kinds, members } = pointsSettings;
  return [
    {
      at: bands,
      header: ['等级', '年度积分不低于', '用途'],
      rows: scheme.bands.map(({ name, min, use }) => [name, min, use]),
      capacity: scheme.bands.length,
    },
    {
      at: indices,
      header: ['年度考核指标', '满分'],
      rows: scheme.indices.map(({ name, max }) => [name, max]),
      capacity: scheme.indices.length,
    },
    {
      at: parts,
      header: ['部分', '起始分', '上限'],
      rows: scheme.parts.map(({ name, start, cap }) => [name, start, cap]),
      capacity: scheme.parts.length,
    },
    {
      at: areas,
      header: ['领域', '所属部分', '每期上限'],
      rows: scheme.areas.map(({ name, part, cap }) => [name, part, cap]),
      capacity: scheme.areas.length,
    },
    {
      at: kinds,
      header: ['编号', '事项', '领域', '加/扣', '标准分', '单位', '单次上限'],
      rows: scheme.kinds.map((kind) => [
        kind.id,
        kind.name,
        kind.area,
        effectNames[kind.effect],
        kind.step,
        kind.unit,
        kind.eventCap,
      ]),
      capacity: kinds.rows,
    },
    {
      at: members,
      header: ['党员', '党小组', '班组', '起始期', '终止期'],
      rows: year.members.map(({ name, group, team, from, to }) => [name, group, team, from, to]),
      capacity: memberRows,
    },
  ];
}

function tableLook({ at, header, rows, capacity }: SettingsTable): readonly FormatPlan[] {
  const body = areaAddress({
    row: at.firstRow,
    column: at.column,
    rows: Math.max(1, capacity),
    columns: header.length,
  });
  return [
    headerLook(
      areaAddress({ row: at.headerRow, column: at.column, rows: 1, columns: header.length }),
    ),
    boxed(body),
    inputLook(body),
    ...rows.slice(0, 1).flatMap((line) =>
      line.flatMap((value, place): FormatPlan[] =>
        typeof value === 'number' || header[place]?.endsWith('上限') === true
          ? [
              {
                range: areaAddress({
                  row: at.firstRow,
                  column: at.column + place,
                  rows: Math.max(1, capacity),
                  columns: 1,
                }),
                horizontal: 'center',
              },
            ]
          : [],
      ),
    ),
  ];
}

function boxed(range: string): FormatPlan {
  return { range, borders: 'thin', borderColor: look.border };
}

function settingsValidations({ scheme, memberRows }: PointsOptions): readonly ValidationPlan[] {
  const { rows, parts, areas, kinds, members, bands, indices } = pointsSettings;
  const cell = (row: number): string => cellAddress({ row, column: 1 });
  const list = (range: string, source: string): ValidationPlan => ({
    range,
    rule: { kind: 'list', source },
    errorTitle: '请从列表中选择',
    errorMessage: '请从下拉列表里选。',
  });
  const number = (range: string, min: number, max: number | null): ValidationPlan => ({
    range,
    rule: { kind: 'decimal', min, max },
    errorTitle: '数值不对',
    errorMessage: max === null ? `请填不小于 ${min} 的数。` : `请填 ${min} 到 ${max} 之间的数。`,
  });
  const column = (
    at: { readonly firstRow: number; readonly column: number },
    place: number,
    count: number,
    width = 1,
  ): string =>
    areaAddress({
      row: at.firstRow,
      column: at.column + place,
      rows: Math.max(1, count),
      columns: width,
    });
  return [
    number(cell(rows.year), 2000, 2100),
    list(cell(rows.cycle), Object.values(cycleNames).join(',')),
    number(cell(rows.through), 0, scheme.cycle === 'month' ? 12 : 4),
    list(cell(rows.needsApproval), `${yes},${no}`),
    number(cell(rows.scale), 1, 1000),
    number(cell(rows.periodShare), 0, 1),
    list(cell(rows.barredBand), `=${pointsNames.bandNames}`),
    number(cell(rows.postingDay), 1, 28),
    number(cell(rows.postingDays), 1, 60),
    list(cell(rows.workingDays), `${yes},${no}`),
    number(column(bands, 1, scheme.bands.length), 0, null),
    number(column(indices, 1, scheme.indices.length), 0, null),
    number(column(parts, 1, scheme.parts.length, 2), 0, null),
    list(column(areas, 1, scheme.areas.length), `=${pointsNames.partNames}`),
    number(column(areas, 2, scheme.areas.length), 0, null),
    list(column(kinds, 2, kinds.rows), `=${pointsNames.areaNames}`),
    list(column(kinds, 3, kinds.rows), Object.values(effectNames).join(',')),
    number(column(kinds, 4, kinds.rows), 0, null),
    number(column(kinds, 6, kinds.rows), 0, null),
    number(column(members, 3, memberRows, 2), 1, scheme.cycle === 'month' ? 12 : 4),
  ];
}
