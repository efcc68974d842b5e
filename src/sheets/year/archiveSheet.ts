import type { Assessment } from '../../assessment/Assessment';
import type { TeamEntries } from '../../assessment/TeamEntries';
import type { RawEntry } from '../../assessment/TeamEntries';
import type { DeductionEvent } from '../../assessment/log/DeductionEvent';
import type { AssessmentRecord } from '../../assessment/record/AssessmentRecord';
import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import {
  archivedAppeals,
  archivedConfirmed,
  archivedLogHeaders,
  archiveLabels,
  archiveLayout,
  type ArchiveLabel,
} from '../../forms/year/archiveSheet';
import { keysOf } from '../../forms/year/headedRows';
import { archiveSheet } from '../../forms/year/yearSheets';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { PlannedValue, SheetPlan } from '../SheetPlan';
import { headerLook, noteLook, sheetLook } from '../template/sheetLook';

/** A month as it is closed. */
export interface ClosedMonth {
  readonly assessment: Assessment;
  /** What was entered, as the results were computed from it. */
  readonly teams: readonly TeamEntries[];
  readonly log: readonly DeductionEvent[];
  readonly record: AssessmentRecord;
  /** How often the month has now been closed, from 1. */
  readonly time: number;
}

/** 存档 2026-03: a closed month's entries, log and results, as values that follow nothing. */
export function archivePlan(month: ClosedMonth): SheetPlan {
  const { assessment, teams, record } = month;
  const { period, rubric } = assessment;
  const { firstLabelRow, firstTeamColumn, parts, rows } = archiveLayout;
  const labels = labelValues(record);
  const keys = keysOf(archiveLabels);
  const entriesRow = firstLabelRow + keys.length + 1;
  const width = firstTeamColumn + teams.length;
  const header = (kind: string): PlannedValue[] => [
    '编号',
    '考核项目',
    kind,
    ...teams.map(({ team }) => team),
  ];
  const entries: PlannedValue[][] = rubric.items.map((item) => [
    item.id,
    item.name,
    item.points,
    ...teams.map((team) => literal(team.entries.get(item.id) ?? null)),
  ]);
  const results: PlannedValue[][] = [
    [rows.group, null, null, ...teams.map(({ group }) => group ?? null)],
    [rows.total, null, null, ...assessment.teams.map(({ total }) => total?.toNumber() ?? null)],
    [rows.grade, null, null, ...assessment.teams.map(({ grade }) => grade)],
    [rows.rank, null, null, ...assessment.teams.map(({ rank }) => rank)],
  ];
  const carriedItems = rubric.items.filter(({ id }) =>
    teams.some(({ carried }) => carried?.has(id)),
  );
  const carriedRow = entriesRow + 2 + entries.length + results.length + 1;
  // The part is there even when empty where teams bring an empty list of their own.
  const hasCarried = teams.some(({ carried }) => carried !== undefined);
  const carried: PlannedValue[][] = carriedItems.map(({ id, name, points }) => [
    id,
    name,
    points,
    ...teams.map((team) => team.carried?.get(id) ?? null),
  ]);
  const logRow = hasCarried ? carriedRow + 2 + carried.length + 1 : carriedRow;
  const logHeader = keysOf(archivedLogHeaders).map((key) => archivedLogHeaders[key]);
  const lines = month.log.map(logLine);
  const lastRow = logRow + 2 + lines.length;
  const columns = Math.max(width, logHeader.length);
  const firstEntry = entriesRow + 2;
  const boxed = (row: number, count: number, columnCount: number) => ({
    range: areaAddress({ row, column: 0, rows: count, columns: columnCount }),
    borders: 'thin' as const,
    borderColor: look.border,
  });
  return newSheet(archiveSheet(period, month.time), {
    blocks: [
      { at: 'A1', values: [[`${period} 考核存档`]] },
      {
        at: 'A2',
        values: [['关账时自动保存的录入、台账和结果，请勿修改；以后改标准或台账，不影响本表。']],
      },
      {
        at: cellAddress({ row: firstLabelRow, column: 0 }),
        values: keys.map((key) => [archiveLabels[key], labels[key]]),
      },
      {
        at: cellAddress({ row: entriesRow, column: 0 }),
        values: [[parts.entries]],
      },
      {
        at: cellAddress({ row: entriesRow + 1, column: 0 }),
        values: [header('分值'), ...entries, ...results],
      },
      ...(hasCarried
        ? [
            { at: cellAddress({ row: carriedRow, column: 0 }), values: [[parts.carried]] },
            {
              at: cellAddress({ row: carriedRow + 1, column: 0 }),
              values: [header('分值'), ...carried],
            },
          ]
        : []),
      { at: cellAddress({ row: logRow, column: 0 }), values: [[parts.log]] },
      { at: cellAddress({ row: logRow + 1, column: 0 }), values: [logHeader, ...lines] },
    ],
    formats: [
      ...sheetLook({ rows: lastRow, columns, headerRow: entriesRow + 1 }).slice(0, 2),
      noteLook('A2'),
      ...[entriesRow, ...(hasCarried ? [carriedRow] : []), logRow].map((row) => ({
        range: cellAddress({ row, column: 0 }),
        bold: true,
        fontColor: look.title,
      })),
      headerLook(areaAddress({ row: entriesRow + 1, column: 0, rows: 1, columns: width })),
      boxed(firstEntry, entries.length + results.length, width),
      {
        range: areaAddress({
          row: firstEntry + entries.length,
          column: 0,
          rows: results.length,
          columns: width,
        }),
        fill: look.subtotalFill,
        bold: true,
      },
      {
        range: areaAddress({
          row: firstEntry,
          column: firstTeamColumn,
          rows: entries.length + results.length,
          columns: teams.length,
        }),
        horizontal: 'center',
      },
      {
        range: areaAddress({
          row: firstEntry + entries.length + 1,
          column: firstTeamColumn,
          rows: 1,
          columns: teams.length,
        }),
        numberFormat: '0.00',
      },
      ...(hasCarried
        ? [
            headerLook(areaAddress({ row: carriedRow + 1, column: 0, rows: 1, columns: width })),
            ...(carried.length === 0 ? [] : [boxed(carriedRow + 2, carried.length, width)]),
          ]
        : []),
      headerLook(areaAddress({ row: logRow + 1, column: 0, rows: 1, columns: logHeader.length })),
      ...(lines.length === 0
        ? []
        : [
            boxed(logRow + 2, lines.length, logHeader.length),
            {
              range: areaAddress({ row: logRow + 2, column: 1, rows: lines.length, columns: 1 }),
              numberFormat: 'yyyy-mm-dd',
            },
          ]),
    ],
    columnWidths: [
      { columns: 'A', points: 76 },
      { columns: 'B', points: 140 },
      { columns: 'C', points: 56 },
      { columns: `D:${columnLetters(columns - 1)}`, points: 66 },
    ],
    rowHeights: [{ rows: '1', points: 28 }],
    page: { orientation: 'landscape', fitToWidth: true },
    tabColor: '#5C6B70',
  });
}

function labelValues(record: AssessmentRecord): Readonly<Record<ArchiveLabel, string>> {
  const { period, time, who, rubricVersion, rubricHash } = record;
  const { entriesHash, logHash, inputHash, resultHash } = record;
  return {
    period,
    closedAt: time,
    closedBy: who,
    version: rubricVersion,
    rubricHash,
    entriesHash,
    logHash,
    inputHash,
    resultHash,
  };
}

function literal(entry: RawEntry): PlannedValue {
  return typeof entry === 'object' ? (entry?.error ?? null) : entry;
}

function logLine(event: DeductionEvent): PlannedValue[] {
  return keysOf(archivedLogHeaders).map((key) => {
    if (key === 'confirmed') return event.confirmed ? archivedConfirmed : '';
    if (key === 'appeal') return archivedAppeals[event.appeal];
    return event[key];
  });
}
