import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import { periodColumns, pointsPeriods, pointsSheets } from '../../forms/points/pointsLayout';
import { periodCount } from '../../points/pointsPeriod';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { PlannedValue, SheetPlan } from '../SheetPlan';
import { noteLook, sheetLook } from '../template/sheetLook';
import { pointsNames as n } from './pointsNames';
import type { PointsOptions } from './PointsOptions';

/** 月度积分: every member's points of every period, all by formulas from 积分台账. */
export function pointsPeriodsSheet(options: PointsOptions): SheetPlan {
  const { scheme, memberRows } = options;
  const { partRow, headerRow, firstRow, firstAreaColumn } = pointsPeriods;
  const columns = periodColumns(scheme);
  const rows = memberRows * periodCount(scheme.cycle);
  const width = columns.key + 1;
  const shown = columns.rank + 1;
  const range = (column: number, count: number): string =>
    areaAddress({ row: firstRow, column, rows, columns: count });
  return newSheet(pointsSheets.periods, {
    blocks: [
      { at: 'A1', values: [[{ formula: `=${n.year}&"年党员积分（每期）"` }]] },
      { at: 'A2', values: [['全部由公式得出，请不要改。要改的是“积分台账”和“积分设置”。']] },
      {
        at: cellAddress({ row: partRow, column: firstAreaColumn }),
        values: [
          scheme.areas.map((_area, index) => ({ formula: `=INDEX(${n.areaParts},${index + 1})` })),
        ],
      },
      {
        at: cellAddress({ row: headerRow, column: 0 }),
        values: [
          [
            '期次',
            '党员',
            '党小组',
            '班组',
            ...scheme.areas.map((_area, index) => ({
              formula: `=INDEX(${n.areaNames},${index + 1})`,
            })),
            ...scheme.parts.map((_part, index) => ({
              formula: `=INDEX(${n.partNames},${index + 1})`,
            })),
            '合计',
            '积分',
            '名次',
            '计分',
            '检索码',
          ],
          ...Array.from({ length: rows }, (_, index) => memberRow(options, index)),
        ],
      },
    ],
    formats: [
      ...sheetLook({ rows: firstRow + rows, columns: width, headerRow }),
      noteLook('A2'),
      {
        ...noteLook(
          areaAddress({
            row: partRow,
            column: firstAreaColumn,
            rows: 1,
            columns: scheme.areas.length,
          }),
        ),
        horizontal: 'center',
      },
      { range: range(0, shown), borders: 'thin', borderColor: look.border, horizontal: 'center' },
      {
        range: range(firstAreaColumn, columns.score - firstAreaColumn + 1),
        numberFormat: '0.00',
      },
      { range: range(columns.score, 1), bold: true },
      noteLook(range(columns.counts, 2)),
    ],
    columnWidths: [
      { columns: 'A', points: 36 },
      { columns: 'B:D', points: 64 },
      { columns: `E:${columnLetters(columns.score)}`, points: 56 },
      { columns: columnLetters(columns.rank), points: 40 },
      { columns: `${columnLetters(columns.counts)}:${columnLetters(columns.key)}`, points: 50 },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 26 },
    ],
    freeze: { rows: firstRow, columns: 2 },
    conditionalFormats: [
      {
        range: range(0, shown),
        formula: `=AND($A${firstRow + 1}<>"",$A${firstRow + 1}<>$A${firstRow})`,
        fill: look.subtotalFill,
      },
    ],
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      area: areaAddress({ row: 0, column: 0, rows: firstRow + rows, columns: shown }),
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
  });
}

function memberRow({ scheme }: PointsOptions, index: number): PlannedValue[] {
  const { firstRow, firstAreaColumn, partRow, headerRow } = pointsPeriods;
  const columns = periodColumns(scheme);
  const row = firstRow + index + 1;
  const here = (column: number): string => `$${columnLetters(column)}${row}`;
  const before = (column: number): string =>
    `$${columnLetters(column)}$${firstRow + 1}:$${columnLetters(column)}${row}`;
  const place = `ROWS(A$${firstRow + 1}:A${row})`;
  const member = `MOD(${place}-1,${n.memberCount})+1`;
  const counted = (formula: string): PlannedValue => ({
    formula: `=IF(${here(columns.counts)}=1,${formula},"")`,
  });
  const across = (fixedRow: number | null): string => {
    const at = fixedRow === null ? `${row}` : `$${fixedRow + 1}`;
    const [first, last] = [firstAreaColumn, firstAreaColumn + scheme.areas.length - 1];
    return `$${columnLetters(first)}${at}:$${columnLetters(last)}${at}`;
  };
  const ofMember = (name: string): PlannedValue => ({
    formula: `=IF(${here(0)}="","",INDEX(${name},${member})&"")`,
  });
  const [period, score, rank] = [here(0), here(columns.score), here(columns.rank)];
  return [
    {
      formula: `=IF(${place}>${n.memberCount}*${n.periods},"",INT((${place}-1)/${n.memberCount})+1)`,
    },
    ofMember(n.members),
    ofMember(n.memberGroups),
    ofMember(n.memberTeams),
    ...scheme.areas.map((_area, area) => {
      const cap = `INDEX(${n.areaCaps},${area + 1})`;
      const heading = `${columnLetters(firstAreaColumn + area)}$${headerRow + 1}`;
      return counted(
        `ROUND(MEDIAN(-${cap},${cap},SUMIFS(${n.logPoints},${n.logMembers},${here(1)},${n.logPeriods},${period},${n.logAreas},${heading})),2)`,
      );
    }),
    ...scheme.parts.map((_part, part) =>
      counted(
        `ROUND(MEDIAN(0,INDEX(${n.partCaps},${part + 1}),INDEX(${n.partStarts},${part + 1})+SUMIF(${across(partRow)},${columnLetters(columns.firstPart + part)}$${headerRow + 1},${across(null)})),2)`,
      ),
    ),
    counted(
      `ROUND(SUM($${columnLetters(columns.firstPart)}${row}:$${columnLetters(columns.total - 1)}${row}),2)`,
    ),
    counted(
      `IF(SUM(${n.partCaps})=${n.scale},${here(columns.total)},ROUND(ROUND(${here(columns.total)}/SUM(${n.partCaps})*${n.scale},8),2))`,
    ),
    counted(`COUNTIFS(${n.rowPeriods},${period},${n.rowScores},">"&${score})+1`),
    {
      formula: `=IF(${period}="","",IF(AND(${period}<=${n.through},${period}>=N(INDEX(${n.memberFrom},${member})),OR(N(INDEX(${n.memberTo},${member}))=0,${period}<=N(INDEX(${n.memberTo},${member})))),1,0))`,
    },
    counted(
      `${period}*10000+${rank}+COUNTIFS(${before(0)},${period},${before(columns.rank)},${rank})-1`,
    ),
  ];
}
