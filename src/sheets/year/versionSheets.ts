import type { Rubric } from '../../assessment/Rubric';
import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import { periodNames } from '../../forms/template/layout';
import {
  versionLayout,
  type VersionColumn,
  versionsHeaders,
  versionsLayout,
  type VersionsReading,
} from '../../forms/year/versionSheets';
import { yearSheets } from '../../forms/year/yearSheets';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { PlannedValue, SheetPlan } from '../SheetPlan';
import { ruleText } from '../template/ruleText';
import { headerLook, noteLook, sheetLook } from '../template/sheetLook';
import { addLines, type ListSheet } from './listSheet';

const list: ListSheet<VersionColumn> = {
  sheet: yearSheets.versions,
  title: '考核标准版本',
  note: '每个月按当时有效的版本计分；“失效月份”空着，表示到下一版生效为止。标准改了，请登记新版本，已关账的月份不受影响。',
  headerRow: versionsLayout.headerRow,
  headers: versionsHeaders,
  widths: { note: 150, changes: 380, hash: 90, sheet: 70 },
  wrapped: ['note', 'changes', 'hash'],
  tabColor: look.headerFill,
};

/** A version as it is entered into the register. */
export interface NewVersion {
  readonly number: string;
  readonly from: string;
  readonly author: string;
  readonly note: string;
  /** What changed since the version before, in words; a line each. */
  readonly changes: readonly string[];
  readonly hash: string;
  readonly sheet: string;
  readonly rubric: Rubric;
}

/** Registers a version and keeps its standard on a sheet of its own. */
export function versionPlans(
  version: NewVersion,
  present: VersionsReading | null,
): readonly SheetPlan[] {
  const { number, from, author, note, changes, hash, sheet } = version;
  const line = { number, from, to: null, author, note, hash, sheet };
  return [
    addLines(list, present, [{ ...line, changes: changes.join('\n').slice(0, 32_000) }]),
    keptVersion(version),
  ];
}

const headers = [
  '编号',
  '考核大项',
  '考核项目',
  '考核标准',
  '评分办法',
  '分值',
  '周期',
  '',
  '数据（勿改）',
];

/** 标准 V2: a version of the standard as it was registered. */
function keptVersion({ sheet, number, from, rubric }: NewVersion): SheetPlan {
  const { headerRow, firstRow, dataColumn, marks } = versionLayout;
  const { items, categories, policy, ...about } = rubric;
  const nameOf = new Map(categories.map(({ code, name }) => [code, name]));
  const rest: readonly (readonly [string, string, unknown])[] = [
    [
      marks.categories,
      categories.map(({ name, points }) => `${name} ${points} 分`).join('；'),
      categories,
    ],
    [marks.policy, policy.grades.map(({ name, min }) => `${name} ≥ ${min}`).join('；'), policy],
    [marks.about, rubric.title, about],
  ];
  const rows: PlannedValue[][] = [
    ...items.map((item): PlannedValue[] => [
      item.id,
      nameOf.get(item.category) ?? item.category,
      item.name,
      item.standard,
      ruleText(item),
      item.points,
      periodNames[item.period],
      null,
      JSON.stringify(item),
    ]),
    ...rest.map(([mark, words, data]): PlannedValue[] => [
      mark,
      null,
      words,
      null,
      null,
      null,
      null,
      null,
      JSON.stringify(data),
    ]),
  ];
  const last = firstRow + rows.length;
  return newSheet(sheet, {
    blocks: [
      { at: 'A1', values: [[`考核标准 ${number}`]] },
      {
        at: 'A2',
        values: [
          [`自 ${from} 起生效。登记时自动保存，请勿修改；要改标准，请改“考核标准”表后登记新版本。`],
        ],
      },
      { at: cellAddress({ row: headerRow, column: 0 }), values: [headers, ...rows] },
    ],
    formats: [
      ...sheetLook({ rows: last, columns: dataColumn - 1, headerRow }),
      noteLook('A2'),
      headerLook(areaAddress({ row: headerRow, column: 0, rows: 1, columns: dataColumn - 1 })),
      {
        range: areaAddress({
          row: firstRow,
          column: 0,
          rows: items.length,
          columns: dataColumn - 1,
        }),
        borders: 'thin',
        borderColor: look.border,
      },
      {
        range: areaAddress({ row: firstRow, column: 2, rows: items.length, columns: 3 }),
        wrap: true,
      },
      {
        range: areaAddress({
          row: headerRow,
          column: dataColumn,
          rows: rows.length + 1,
          columns: 1,
        }),
        fontSize: 8,
        fontColor: look.border,
      },
      noteLook(
        areaAddress({ row: firstRow + items.length, column: 0, rows: rest.length, columns: 3 }),
      ),
    ],
    columnWidths: [
      { columns: 'A', points: 60 },
      { columns: 'B', points: 60 },
      { columns: 'C', points: 140 },
      { columns: 'D', points: 230 },
      { columns: 'E', points: 190 },
      { columns: 'F:G', points: 40 },
      { columns: 'H', points: 16 },
      { columns: columnLetters(dataColumn), points: 80 },
    ],
    rowHeights: [{ rows: '1', points: 28 }],
    freeze: { rows: firstRow, columns: 0 },
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      area: areaAddress({
        row: 0,
        column: 0,
        rows: firstRow + items.length,
        columns: dataColumn - 1,
      }),
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: look.headerFill,
  });
}
