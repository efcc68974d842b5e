import type { Item, Rubric } from '../../assessment/Rubric';
import { areaAddress, cellAddress } from '../../forms/address';
import {
  no,
  periodNames,
  rubricLayout,
  ruleKindNames,
  templateSheets,
  yes,
} from '../../forms/template/layout';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { PlannedValue, SheetPlan } from '../SheetPlan';
import { ruleKind } from './ruleFormula';
import { headerLook, inputLook, noteLook, sheetLook } from './sheetLook';

const TIERS = rubricLayout.tiers;

/** The header words of 考核标准, in the order of its columns. */
export const rubricHeaders: readonly string[] = [
  '编号',
  '考核大项',
  '分组',
  '考核项目',
  '考核标准',
  '评分办法',
  '分值',
  '每次扣/加分',
  '加分上限',
  '满分值',
  '零分值',
  ...Array.from({ length: TIERS }, (_, index) => `条件${index + 1}`),
  ...Array.from({ length: TIERS }, (_, index) => `得分${index + 1}`),
  '计量单位',
  '周期',
  '允许不适用',
  '数据来源',
  '考核依据',
];

/** 考核标准: the rubric as a sheet people can edit; the score formulas read their numbers here. */
export function rubricSheet(rubric: Rubric): SheetPlan {
  const { headerRow, firstRow, columns } = rubricLayout;
  const count = rubric.items.length;
  const categoryName = new Map(rubric.categories.map((category) => [category.code, category.name]));
  const area = (column: number, width: number): string =>
    areaAddress({ row: firstRow, column, rows: count, columns: width });
  const levelRows = rubric.items.flatMap((item, index) =>
    item.scoring.type === 'level' ? [firstRow + index] : [],
  );
  return newSheet(templateSheets.rubric, {
    blocks: [
      { at: 'A1', values: [['考核标准']] },
      {
        at: 'A2',
        values: [
          [
            `${rubric.categories.length} 大项 ${count} 小项，共 ${rubric.policy.total} 分。改分值、扣分标准、档位，得分自动跟着变;增删项目或改评分办法后，请在班组考评里点“重新核算”。`,
          ],
        ],
      },
      { at: cellAddress({ row: headerRow, column: 0 }), values: [rubricHeaders] },
      {
        at: cellAddress({ row: firstRow, column: 0 }),
        values: rubric.items.map((item) => rubricRow(item, categoryName.get(item.category) ?? '')),
      },
    ],
    formats: [
      ...sheetLook({
        rows: firstRow + count,
        columns: rubricHeaders.length,
        headerRow,
      }),
      noteLook('A2'),
      {
        range: area(0, rubricHeaders.length),
        borders: 'thin',
        borderColor: look.border,
      },
      headerLook(
        areaAddress({ row: headerRow, column: 0, rows: 1, columns: rubricHeaders.length }),
      ),
      { range: area(columns.name, 2), wrap: true },
      { range: area(columns.evidence, 1), wrap: true },
      { range: area(columns.kind, columns.unit - columns.kind), horizontal: 'center' },
      { range: area(columns.id, 1), horizontal: 'center' },
      { range: area(columns.unit, 3), horizontal: 'center' },
      inputLook(area(columns.points, columns.unit - columns.points)),
      ...levelRows.map((row) => ({
        range: areaAddress({ row, column: columns.scores, rows: 1, columns: TIERS }),
        numberFormat: '0%',
      })),
      ...levelRows.map((row) => ({
        range: areaAddress({ row, column: columns.conditions, rows: 1, columns: TIERS }),
        wrap: true,
      })),
    ],
    columnWidths: [
      { columns: 'A', points: 44 },
      { columns: 'B:C', points: 58 },
      { columns: 'D', points: 130 },
      { columns: 'E', points: 210 },
      { columns: 'F', points: 66 },
      { columns: 'G:K', points: 46 },
      { columns: 'L:P', points: 80 },
      { columns: 'Q:U', points: 42 },
      { columns: 'V:X', points: 50 },
      { columns: 'Y:Z', points: 110 },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 30 },
      { rows: `${firstRow + 1}:${firstRow + count}`, points: 28 },
    ],
    freeze: { rows: firstRow, columns: columns.standard },
    validations: [
      {
        range: area(columns.points, 1),
        rule: { kind: 'decimal', min: 0, max: 100 },
        errorTitle: '分值不对',
        errorMessage: '请填 0 到 100 之间的数。',
      },
      {
        range: area(columns.category, 1),
        rule: {
          kind: 'list',
          source: rubric.categories.map((category) => category.name).join(','),
        },
        errorTitle: '请从列表中选择',
        errorMessage: '请选“考核设置”里的大项。',
      },
      {
        range: area(columns.kind, 1),
        rule: { kind: 'list', source: Object.values(ruleKindNames).join(',') },
        errorTitle: '请从列表中选择',
        errorMessage: '评分办法只能从列表中选。',
      },
      {
        range: area(columns.period, 1),
        rule: { kind: 'list', source: Object.values(periodNames).join(',') },
        errorTitle: '请从列表中选择',
        errorMessage: '请选“月”或“季”。',
      },
      {
        range: area(columns.naAllowed, 1),
        rule: { kind: 'list', source: `${yes},${no}` },
        errorTitle: '请从列表中选择',
        errorMessage: '请选“是”或“否”。',
      },
    ],
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: look.headerFill,
  });
}

function rubricRow(item: Item, category: string): PlannedValue[] {
  const rule = item.scoring;
  const conditions: PlannedValue[] = Array.from({ length: TIERS }, () => null);
  const scores: PlannedValue[] = Array.from({ length: TIERS }, () => null);
  if (rule.type === 'tier') {
    rule.tiers.forEach((tier, index) => {
      conditions[index] = tier.bound ?? '其余';
      scores[index] = tier.score;
    });
  }
  if (rule.type === 'level') {
    rule.levels.forEach((level, index) => {
      conditions[index] = level.name;
      scores[index] = level.share;
    });
  }
  return [
    item.id,
    category,
    item.group,
    item.name,
    item.standard,
    ruleKindNames[ruleKind(item)],
    item.points,
    rule.type === 'deduct' || rule.type === 'bonus' ? rule.step : null,
    rule.type === 'bonus' ? rule.cap : null,
    rule.type === 'linear' ? rule.fullAt : null,
    rule.type === 'linear' ? rule.zeroAt : null,
    ...conditions,
    ...scores,
    item.unit,
    periodNames[item.period],
    item.naAllowed ? yes : no,
    item.dataSource,
    item.evidence,
  ];
}
