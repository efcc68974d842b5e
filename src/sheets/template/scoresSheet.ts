import {
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnLetters,
  formulaPrefix,
} from '../../forms/address';
import {
  carriedOn,
  entriesLayout,
  no,
  notApplicable,
  periodNames,
  rubricLayout,
  ruleKindNames,
  scoresLayout,
  templateSheets,
  yes,
} from '../../forms/template/layout';
import { scoreSumRows } from '../../forms/template/scoreSumRows';
import { settings, settingWords } from '../../forms/template/settings';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { PlannedValue, SheetPlan } from '../SheetPlan';
import { carriedItems } from './carriedRows';
import { tableNames } from './names';
import { columnCount } from './logFormulas';
import { scoreFormula } from './ruleFormula';
import { noteLook, sheetLook } from './sheetLook';
import { teamNameFormula } from './teamNameFormula';
import type { TemplateOptions } from './TemplateOptions';

/** 得分明细: every item's score by native formula, and the sums that totals and grades are made of. */
export function scoresSheet(options: TemplateOptions): SheetPlan {
  const { rubric, teams } = options;
  const { headerRow, firstRow, firstTeamColumn } = scoresLayout;
  const count = rubric.items.length;
  const requiredColumn = firstTeamColumn + teams.length;
  const sums = scoreSumRows(count, rubric.categories.length);
  const rubricCell = (index: number, column: number): string =>
    `${formulaPrefix(templateSheets.rubric)}${absoluteAddress({ row: rubricLayout.firstRow + index, column })}`;
  const { columns } = rubricLayout;
  const carried = new Set(carriedItems(rubric).map(({ id }) => id));
  const itemRows = rubric.items.map((item, index): PlannedValue[] => {
    const row = firstRow + index + 1;
    const blankIsNothing = [ruleKindNames.deduct, ruleKindNames.bonus, ruleKindNames.veto];
    return [
      { formula: `=${rubricCell(index, columns.id)}` },
      { formula: `=${rubricCell(index, columns.category)}` },
      { formula: `=${rubricCell(index, columns.name)}` },
      { formula: `=${rubricCell(index, columns.kind)}` },
      {
        formula: `=IF(AND(${rubricCell(index, columns.period)}="${periodNames.quarterly}",MOD(${settings.month.name},3)<>0),IF(AND(${settings.quarterly.name}="${settingWords.carry}",$D${row}<>"${ruleKindNames.bonus}"),"${carriedOn}","${no}"),"${yes}")`,
      },
      { formula: `=${rubricCell(index, columns.points)}` },
      ...teams.map((_team, team) => ({
        formula: scoreFormula(item, {
          rubricRow: rubricLayout.firstRow + index,
          entry: `${formulaPrefix(templateSheets.entries)}${columnLetters(firstTeamColumn + team)}${entriesLayout.firstRow + index + 1}`,
          applies: `$E${row}`,
          carried: carried.has(item.id)
            ? `INDEX(${tableNames.carriedScores},MATCH($A${row},${tableNames.carriedItems},0),${columnCount(team)})`
            : null,
        }),
      })),
      {
        formula: `=IF(OR($E${row}<>"${yes}",${blankIsNothing.map((kind) => `$D${row}="${kind}"`).join(',')}),"${no}","${yes}")`,
      },
    ];
  });
  const width = requiredColumn + 1;
  return newSheet(templateSheets.scores, {
    blocks: [
      { at: 'A1', values: [[{ formula: `=${settings.heading.name}&" 得分明细"` }]] },
      { at: 'A2', values: [['全部由公式得出，请不要改。录入在“考核录入”，标准在“考核标准”。']] },
      {
        at: cellAddress({ row: headerRow, column: 0 }),
        values: [
          [
            '编号',
            '考核大项',
            '考核项目',
            '评分办法',
            '本月计分',
            '分值',
            ...teams.map((_team, index) => ({ formula: teamNameFormula(rubric, index) })),
            '必须录入',
          ],
        ],
      },
      { at: cellAddress({ row: firstRow, column: 0 }), values: itemRows },
      {
        at: cellAddress({ row: firstRow + count + 1, column: 2 }),
        values: sumRows(options),
      },
    ],
    formats: [
      ...sheetLook({ rows: sums.last + 1, columns: width, headerRow }),
      noteLook('A2'),
      {
        range: areaAddress({ row: firstRow, column: 0, rows: count, columns: width }),
        borders: 'thin',
        borderColor: look.border,
      },
      {
        range: areaAddress({
          row: firstRow + count + 1,
          column: 2,
          rows: sums.last - firstRow - count,
          columns: requiredColumn - 2,
        }),
        fill: look.subtotalFill,
        borders: 'thin',
        borderColor: look.border,
      },
      {
        range: areaAddress({
          row: firstRow,
          column: firstTeamColumn,
          rows: sums.last - firstRow + 1,
          columns: teams.length,
        }),
        horizontal: 'center',
        numberFormat: '0.00',
      },
      {
        range: areaAddress({
          row: sums.vetoes,
          column: firstTeamColumn,
          rows: 4,
          columns: teams.length,
        }),
        numberFormat: 'General',
      },
      {
        range: areaAddress({
          row: firstRow,
          column: scoresLayout.columns.name,
          rows: count,
          columns: 1,
        }),
        wrap: true,
      },
      ...[scoresLayout.columns.id, 3, 4, 5, requiredColumn].map((column) => ({
        range: areaAddress({ row: firstRow, column, rows: count, columns: 1 }),
        horizontal: 'center' as const,
      })),
      {
        range: areaAddress({ row: firstRow, column: requiredColumn, rows: count, columns: 1 }),
        fontColor: look.note,
      },
    ],
    columnWidths: [
      { columns: 'A', points: 44 },
      { columns: 'B', points: 58 },
      { columns: 'C', points: 140 },
      { columns: 'D', points: 62 },
      { columns: 'E', points: 50 },
      { columns: 'F', points: 40 },
      {
        columns: `${columnLetters(firstTeamColumn)}:${columnLetters(requiredColumn)}`,
        points: 60,
      },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 26 },
    ],
    freeze: { rows: firstRow, columns: firstTeamColumn },
    conditionalFormats: [
      {
        range: areaAddress({
          row: firstRow,
          column: firstTeamColumn,
          rows: count,
          columns: teams.length,
        }),
        formula: `=AND(ISNUMBER(${cellAddress({ row: firstRow, column: firstTeamColumn })}),$D${firstRow + 1}<>"${ruleKindNames.bonus}",${cellAddress({ row: firstRow, column: firstTeamColumn })}<$F${firstRow + 1})`,
        fontColor: look.errorText,
        bold: true,
      },
      {
        range: areaAddress({
          row: firstRow,
          column: firstTeamColumn,
          rows: count,
          columns: teams.length,
        }),
        formula: `=${cellAddress({ row: firstRow, column: firstTeamColumn })}="${notApplicable}"`,
        fontColor: look.note,
      },
    ],
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: '#8A9AA0',
  });
}

/** The rows under the items: label, then one formula a team, from the name column on. */
function sumRows({ rubric, teams }: TemplateOptions): PlannedValue[][] {
  const { firstRow, firstTeamColumn } = scoresLayout;
  const lastItem = firstRow + rubric.items.length;
  const sums = scoreSumRows(rubric.items.length, rubric.categories.length);
  const fixed = (letters: string): string => `$${letters}$${firstRow + 1}:$${letters}$${lastItem}`;
  const category = fixed('B');
  const kind = fixed('D');
  const applies = fixed('E');
  const points = fixed('F');
  const required = fixed(columnLetters(firstTeamColumn + teams.length));
  const bonusKind = `"${ruleKindNames.bonus}"`;
  const row = (label: PlannedValue, formula: (team: TeamColumn) => string): PlannedValue[] => [
    label,
    null,
    null,
    null,
    ...teams.map((_team, index) => ({ formula: `=${formula(teamColumn(index))}` })),
  ];
  const teamColumn = (index: number): TeamColumn => {
    const letters = columnLetters(firstTeamColumn + index);
    return {
      scores: `${letters}$${firstRow + 1}:${letters}$${lastItem}`,
      entries: `${formulaPrefix(templateSheets.entries)}${letters}$${firstRow + 1}:${letters}$${lastItem}`,
      at: (sumRow) => `${letters}$${sumRow + 1}`,
    };
  };
  const categoryRows = rubric.categories.flatMap((_category, index) => {
    const at = sums.category(index);
    const name = `INDEX(${tableNames.categoryNames},${index + 1})`;
    const cap = `INDEX(${tableNames.categoryBonusCaps},${index + 1})`;
    return [
      row(
        { formula: `=${name}&" 得分"` },
        (team) => `ROUND(SUMIFS(${team.scores},${category},${name},${kind},"<>"&${bonusKind}),2)`,
      ),
      row(
        { formula: `=${name}&" 应得分"` },
        (team) =>
          `SUMPRODUCT((${category}=${name})*(${kind}<>${bonusKind})*ISNUMBER(${team.scores})*${points})`,
      ),
      row(
        { formula: `=${name}&" 加分（封顶后）"` },
        (team) =>
          `IF(${team.at(sums.vetoes)}>0,0,MIN(${cap},ROUND(SUMIFS(${team.scores},${category},${name},${kind},${bonusKind}),2)))`,
      ),
    ].map((cells) => ({ cells, at }));
  });
  const sumOf = (team: TeamColumn, part: 'score' | 'applicable' | 'bonus'): string =>
    rubric.categories.map((_category, index) => team.at(sums.category(index)[part])).join('+');
  return [
    ...categoryRows.map(({ cells }) => cells),
    row('得分合计', (team) => `ROUND(${sumOf(team, 'score')},2)`),
    row('应得分合计', (team) => `ROUND(${sumOf(team, 'applicable')},2)`),
    row(
      '加分合计（封顶后）',
      (team) => `MIN(${settings.bonusCap.name},ROUND(${sumOf(team, 'bonus')},2))`,
    ),
    row(
      '一票否决项数',
      (team) =>
        `IF(${settings.veto.name}="${yes}",COUNTIFS(${kind},"${ruleKindNames.veto}",${applies},"${yes}",${team.entries},">=0.005"),0)`,
    ),
    row(
      '低于底线的大项数',
      (team) =>
        `IF(${settings.floorOn.name}="${yes}",${rubric.categories
          .map((_category, index) => {
            const at = sums.category(index);
            return `IF(AND(${team.at(at.applicable)}>0,${team.at(at.score)}<ROUND(ROUND(${settings.floorShare.name}*${team.at(at.applicable)},8),2)),1,0)`;
          })
          .join('+')},0)`,
    ),
    row('缺录项数', (team) => `SUMPRODUCT((${required}="${yes}")*(LEN(TRIM(${team.entries}))=0))`),
    row(
      '扣分笔数',
      (team) =>
        `ROUND(SUMIFS(${team.entries},${kind},"${ruleKindNames.deduct}",${applies},"${yes}",${team.entries},">0"),2)`,
    ),
  ];
}

interface TeamColumn {
  readonly scores: string;
  readonly entries: string;
  readonly at: (row: number) => string;
}
