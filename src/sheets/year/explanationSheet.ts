import type { Assessment } from '../../assessment/Assessment';
import type { Explanation } from '../../assessment/Explanation';
import type { ExplanationStep } from '../../assessment/Explanation';
import type { RawEntry } from '../../assessment/TeamEntries';
import { explainAspect } from '../../assessment/outlook/explainAspect';
import { outlookOf } from '../../assessment/outlook/outlookOf';
import { areaAddress, cellAddress } from '../../forms/address';
import { explanationSheet } from '../../forms/year/yearSheets';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { FormatPlan, PlannedValue, SheetPlan } from '../SheetPlan';
import { headerLook, noteLook } from '../template/sheetLook';
import { ruleText } from '../template/ruleText';
import { rowHeight } from '../rowHeight';

/** Puts a step of an explanation into words. */
export type Say = (step: ExplanationStep) => string;

const HEADERS = ['编号', '考核项目', '评分办法', '录入', '满分', '得分', '扣分', '为什么'];
const WIDTH = HEADERS.length;

/**
 * 考核说明-甲班: everything behind a team's result, to be printed and handed to the team: each item
 * with its rule, entry, loss and log lines, the categories, the total, and why this grade and rank.
 */
export function explanationPlan(assessment: Assessment, index: number, say: Say): SheetPlan {
  const { rubric, period, teams } = assessment;
  const team = teams[index];
  if (team === undefined) throw new RangeError(`no team at ${index}`);
  const words = (steps: Explanation): readonly string[] => steps.map(say);
  const rows: PlannedValue[][] = [];
  const categoryRows: number[] = [];
  const headerRow = 4;
  const firstRow = headerRow + 1;
  const itemRows: number[] = [];
  for (const category of rubric.categories) {
    for (const item of rubric.items) {
      if (item.category !== category.code) continue;
      const result = team.items.find(({ itemId }) => itemId === item.id);
      if (result === undefined) continue;
      const { score, maximum, explanation } = result;
      const isBonus = item.scoring.type === 'bonus';
      const lost = score === null || isBonus ? null : maximum.minus(score).toNumber();
      itemRows.push(firstRow + rows.length);
      rows.push([
        item.id,
        item.name,
        ruleText(item),
        shownEntry(team.sums.entries.entries.get(item.id) ?? null),
        isBonus ? `加分≤${maximum.toString()}` : maximum.toNumber(),
        score?.toNumber() ?? '不适用',
        lost === 0 ? null : lost,
        lost === 0 ? null : words(explanation).join('\n'),
      ]);
    }
    const sums = team.categories.find(({ code }) => code === category.code);
    if (sums === undefined) continue;
    categoryRows.push(firstRow + rows.length);
    rows.push([
      category.name,
      '小计',
      null,
      null,
      sums.applicable.toNumber(),
      sums.score.toNumber(),
      sums.applicable.minus(sums.score).toNumber() || null,
      [
        ...(sums.bonus.gt(0) ? [`加分 ${sums.bonus.toFixed(2)} 分`] : []),
        ...(sums.belowFloor ? ['低于大项底线'] : []),
      ].join('；') || null,
    ]);
  }
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['总分', words(explainAspect(team, { kind: 'total' }))],
    ['等级', words(explainAspect(team, { kind: 'grade' }))],
    ['名次', words(explainAspect(team, { kind: 'rank' }))],
    ['怎样能提高', words(outlookOf(assessment, index).explanation)],
  ];
  const reasonsRow = firstRow + rows.length + 1;
  const reasons = parts.flatMap(([title, lines]) =>
    lines.map((line, place): PlannedValue[] => [place === 0 ? title : null, line]),
  );
  const last = reasonsRow + reasons.length;
  const { total, grade, rank } = team;
  const summary = `总分 ${total?.toFixed(2) ?? '—'}　等级 ${grade ?? '—'}　名次 ${rank ?? '不排名'}（共 ${teams.length} 个班组）`;
  const line = (row: number): string => areaAddress({ row, column: 0, rows: 1, columns: WIDTH });
  return newSheet(explanationSheet(team.team), {
    blocks: [
      { at: 'A1', values: [[`${team.team} ${period} 考核说明`]] },
      { at: 'A2', values: [[summary]] },
      {
        at: 'A3',
        values: [['只对失分、加分和不适用的项目写明原因；对结果有异议的，请在公示期内提出。']],
      },
      { at: cellAddress({ row: headerRow, column: 0 }), values: [HEADERS, ...rows] },
      { at: cellAddress({ row: reasonsRow, column: 0 }), values: reasons },
      {
        at: cellAddress({ row: last + 1, column: 0 }),
        values: [['班组确认：　　　　　　　　　日期：']],
      },
      { at: cellAddress({ row: last + 1, column: 6 }), values: [['考核人：']] },
    ],
    merges: [
      line(1),
      line(2),
      ...reasons.map((_, place) =>
        areaAddress({ row: reasonsRow + place, column: 1, rows: 1, columns: WIDTH - 1 }),
      ),
    ],
    formats: [
      {
        range: areaAddress({ row: 0, column: 0, rows: last + 2, columns: WIDTH }),
        fontName: look.fontName,
        fontSize: 9,
        vertical: 'center',
      },
      { range: 'A1', fontSize: 16, bold: true, fontColor: look.title },
      { range: 'A2', fontSize: 12, bold: true },
      noteLook('A3'),
      headerLook(line(headerRow)),
      {
        range: areaAddress({ row: firstRow, column: 0, rows: rows.length, columns: WIDTH }),
        borders: 'thin',
        borderColor: look.border,
        wrap: true,
      },
      {
        range: areaAddress({ row: firstRow, column: 3, rows: rows.length, columns: 4 }),
        horizontal: 'center',
      },
      {
        range: areaAddress({ row: firstRow, column: 5, rows: rows.length, columns: 2 }),
        numberFormat: '0.00',
      },
      ...categoryRows.map((row): FormatPlan => ({
        range: line(row),
        fill: look.subtotalFill,
        bold: true,
      })),
      {
        range: areaAddress({ row: reasonsRow, column: 0, rows: reasons.length, columns: WIDTH }),
        borders: 'thin',
        borderColor: look.border,
        wrap: true,
      },
      {
        range: areaAddress({ row: reasonsRow, column: 0, rows: reasons.length, columns: 1 }),
        bold: true,
      },
    ],
    columnWidths: [
      { columns: 'A', points: 46 },
      { columns: 'B', points: 84 },
      { columns: 'C', points: 116 },
      { columns: 'D', points: 44 },
      { columns: 'E', points: 40 },
      { columns: 'F:G', points: 38 },
      { columns: 'H', points: 160 },
    ],
    rowHeights: [
      { rows: '1', points: 26 },
      { rows: '2', points: 20 },
      ...rows.map((row, place) => ({
        rows: `${firstRow + place + 1}`,
        points: rowHeight([
          [row[1], 84],
          [row[2], 116],
          [row[7], 160],
        ]),
      })),
      ...reasons.map((row, place) => ({
        rows: `${reasonsRow + place + 1}`,
        points: rowHeight([[row[1], 510]]),
      })),
      { rows: `${last + 2}`, points: 26 },
    ],
    page: {
      orientation: 'portrait',
      fitToWidth: true,
      area: areaAddress({ row: 0, column: 0, rows: last + 2, columns: WIDTH }),
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: '#7A5BA6',
  });
}

/** What stands in an entry's cell; "" counts as none. */
function shownEntry(raw: RawEntry): PlannedValue {
  if (typeof raw === 'object') return raw?.error ?? null;
  return raw;
}
