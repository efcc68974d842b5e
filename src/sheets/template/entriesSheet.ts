import { isCounted } from '../../assessment/log/isCounted';
import type { Item } from '../../assessment/Rubric';
import {
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnLetters,
  formulaPrefix,
} from '../../forms/address';
import {
  carriedTitle,
  entriesLayout,
  no,
  notApplicable,
  rubricLayout,
  templateSheets,
  yes,
} from '../../forms/template/layout';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type {
  BlockPlan,
  ConditionalFormatPlan,
  FormatPlan,
  PlannedValue,
  SheetPlan,
  ValidationPlan,
} from '../SheetPlan';
import { settings } from '../../forms/template/settings';
import { carriedArea, carriedItems } from './carriedRows';
import { logCountFormula } from './logFormulas';
import { entryHint, ruleText } from './ruleText';
import { inputLook, noteLook, sheetLook } from './sheetLook';
import { teamNameFormula } from './teamNameFormula';
import type { TemplateOptions } from './TemplateOptions';

/** 考核录入: what happened, one row an item, one column a team. The only sheet a clerk fills in monthly. */
export function entriesSheet(options: TemplateOptions): SheetPlan {
  const { rubric, teams, entryOf } = options;
  const { headerRow, firstRow, firstTeamColumn } = entriesLayout;
  const count = rubric.items.length;
  const width = firstTeamColumn + teams.length;
  const carried = carriedArea(options);
  const lastRow = carried === null ? firstRow + count : carried.row + carried.rows;
  const rubricCell = (index: number, column: number): PlannedValue => ({
    formula: `=${formulaPrefix(templateSheets.rubric)}${absoluteAddress({ row: rubricLayout.firstRow + index, column })}`,
  });
  const body = areaAddress({
    row: firstRow,
    column: firstTeamColumn,
    rows: count,
    columns: teams.length,
  });
  return newSheet(templateSheets.entries, {
    blocks: [
      { at: 'A1', values: [[{ formula: `=${settings.heading.name}&" 录入表"` }]] },
      {
        at: 'A2',
        values: [
          [
            '只填黄色格。扣分、加分、否决项填发生的次数，没有就空着（次数来源为“台账”时自动合计，直接填数即改为手工）；其余各项都要填；不涉及的填“不适用”。',
          ],
        ],
      },
      {
        at: cellAddress({ row: headerRow, column: 0 }),
        values: [
          [
            '编号',
            '考核大项',
            '考核项目',
            '评分办法',
            '单位',
            '分值',
            ...teams.map((_team, index) => ({ formula: teamNameFormula(rubric, index) })),
          ],
        ],
      },
      {
        at: cellAddress({ row: firstRow, column: 0 }),
        values: rubric.items.map((item, index) => [
          rubricCell(index, rubricLayout.columns.id),
          rubricCell(index, rubricLayout.columns.category),
          rubricCell(index, rubricLayout.columns.name),
          ruleText(item),
          rubricCell(index, rubricLayout.columns.unit),
          rubricCell(index, rubricLayout.columns.points),
        ]),
      },
      {
        at: cellAddress({ row: firstRow, column: firstTeamColumn }),
        values: rubric.items.map((item, place) =>
          teams.map((_team, index) => {
            const entry = literal(entryOf?.(index, item.id) ?? null);
            return entry === null && isCounted(item)
              ? { formula: logCountFormula(place, index) }
              : entry;
          }),
        ),
      },
      ...carriedBlocks(options),
    ],
    formats: [
      ...sheetLook({ rows: lastRow, columns: width, headerRow }),
      noteLook('A2'),
      {
        range: areaAddress({ row: firstRow, column: 0, rows: count, columns: width }),
        borders: 'thin',
        borderColor: look.border,
      },
      {
        range: areaAddress({
          row: firstRow,
          column: entriesLayout.columns.name,
          rows: count,
          columns: 2,
        }),
        wrap: true,
      },
      {
        range: areaAddress({
          row: firstRow,
          column: entriesLayout.columns.rule,
          rows: count,
          columns: 1,
        }),
        fontSize: 9,
        fontColor: look.note,
      },
      {
        range: areaAddress({
          row: firstRow,
          column: entriesLayout.columns.unit,
          rows: count,
          columns: 2,
        }),
        horizontal: 'center',
      },
      {
        range: areaAddress({ row: firstRow, column: 0, rows: count, columns: 1 }),
        horizontal: 'center',
      },
      { ...inputLook(body), horizontal: 'center' },
      ...carriedFormats(options),
    ],
    columnWidths: [
      { columns: 'A', points: 44 },
      { columns: 'B', points: 58 },
      { columns: 'C', points: 130 },
      { columns: 'D', points: 190 },
      { columns: 'E', points: 40 },
      { columns: 'F', points: 36 },
      {
        columns: `${columnLetters(firstTeamColumn)}:${columnLetters(width - 1)}`,
        points: 64,
      },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 26 },
      { rows: `${firstRow + 1}:${firstRow + count}`, points: 27 },
      ...(carried === null
        ? []
        : [{ rows: `${carried.row}:${carried.row + carried.rows}`, points: 22 }]),
    ],
    freeze: { rows: firstRow, columns: firstTeamColumn },
    validations: [
      ...rubric.items.map((item, index) => entryValidation(item, index, teams.length)),
      ...carriedValidations(options),
    ],
    conditionalFormats: [missingMark(options)],
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: '#C9A227',
  });
}

/** The rows below for what quarterly items got last; used where their score is carried on. */
function carriedBlocks(options: TemplateOptions): readonly BlockPlan[] {
  const area = carriedArea(options);
  if (area === null) return [];
  const { columns } = entriesLayout;
  const { items } = options.rubric;
  return [
    { at: cellAddress({ row: area.row - 1, column: columns.id }), values: [[carriedTitle]] },
    {
      at: cellAddress({ row: area.row, column: columns.id }),
      values: carriedItems(options.rubric).map((item) => {
        const row = entriesLayout.firstRow + items.indexOf(item);
        const above = (column: number): PlannedValue => ({
          formula: `=${absoluteAddress({ row, column })}`,
        });
        return [
          above(columns.id),
          above(columns.category),
          above(columns.name),
          '填上季末那个月的得分',
          '分',
          above(columns.points),
          ...options.teams.map((_team, index) =>
            literal(options.carriedOf?.(index, item.id) ?? null),
          ),
        ];
      }),
    },
  ];
}

function carriedFormats(options: TemplateOptions): readonly FormatPlan[] {
  const area = carriedArea(options);
  if (area === null) return [];
  const all = { row: area.row, column: 0, rows: area.rows, columns: area.column + area.columns };
  const { columns } = entriesLayout;
  return [
    {
      range: cellAddress({ row: area.row - 1, column: 0 }),
      bold: true,
      fontColor: look.title,
    },
    { range: areaAddress(all), borders: 'thin', borderColor: look.border },
    ...[columns.id, columns.unit, columns.points].map((column) => ({
      range: areaAddress({ ...all, column, columns: 1 }),
      horizontal: 'center' as const,
    })),
    {
      range: areaAddress({ ...all, column: columns.rule, columns: 1 }),
      fontSize: 9,
      fontColor: look.note,
    },
    { ...inputLook(areaAddress(area)), horizontal: 'center' },
  ];
}

function carriedValidations(options: TemplateOptions): readonly ValidationPlan[] {
  const area = carriedArea(options);
  if (area === null) return [];
  return [
    {
      range: areaAddress(area),
      rule: { kind: 'decimal', min: 0, max: 100 },
      errorTitle: '得分不对',
      errorMessage: '请填上季末那个月这一项的得分。',
    },
  ];
}

/** What the cell of one entry accepts; the message says what to type. */
function entryValidation(item: Item, index: number, teamCount: number): ValidationPlan {
  const area = {
    row: entriesLayout.firstRow + index,
    column: entriesLayout.firstTeamColumn,
    rows: 1,
    columns: teamCount,
  };
  const cell = cellAddress(area);
  const choices = entryChoices(item);
  const optional = item.naAllowed ? `,${cell}="${notApplicable}"` : '';
  return {
    range: areaAddress(area),
    rule:
      choices === null
        ? { kind: 'custom', formula: `=OR(AND(ISNUMBER(${cell}),N(${cell})>=0)${optional})` }
        : { kind: 'list', source: choices.join(',') },
    errorTitle: `${item.id} ${item.name}`,
    errorMessage: `${entryHint(item)}。`,
    promptTitle: `${item.id} ${item.name}`.slice(0, 32),
    promptMessage: `${ruleText(item)}。${entryHint(item)}。`.slice(0, 250),
  };
}

/** The words an entry is chosen from, or null where a number is typed. */
function entryChoices(item: Item): readonly string[] | null {
  const optional = item.naAllowed ? [notApplicable] : [];
  if (item.scoring.type === 'passfail') return [yes, no, ...optional];
  if (item.scoring.type === 'level') {
    return [...item.scoring.levels.map((level) => level.name), ...optional];
  }
  return null;
}

/** Shades entries that are still missing this month: those whose rule needs a value. */
function missingMark({ rubric, teams }: TemplateOptions): ConditionalFormatPlan {
  const { firstRow, firstTeamColumn } = entriesLayout;
  const first = cellAddress({ row: firstRow, column: firstTeamColumn });
  const required = `${formulaPrefix(templateSheets.scores)}$${columnLetters(firstTeamColumn + teams.length)}${firstRow + 1}`;
  return {
    range: areaAddress({
      row: firstRow,
      column: firstTeamColumn,
      rows: rubric.items.length,
      columns: teams.length,
    }),
    formula: `=AND(${required}="${yes}",LEN(TRIM(${first}))=0)`,
    fill: look.warningFill,
  };
}

function literal(entry: ReturnType<NonNullable<TemplateOptions['entryOf']>>): PlannedValue {
  return typeof entry === 'object' ? null : entry;
}
