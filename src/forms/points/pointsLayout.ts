import type { PointsScheme } from '../../points/PointsScheme';
import { periodCount } from '../../points/pointsPeriod';

/**
 * Where everything stands in the sheets of member points: what writing (src/sheets/points) and
 * reading back (this folder) agree on. Rows and columns are zero-based.
 */

/** The names of the sheets. */
export const pointsSheets = {
  settings: '积分设置',
  log: '积分台账',
  periods: '月度积分',
  year: '年度积分',
  posting: '积分公示',
} as const;

/** 积分设置: settings, bands and indices on the left, parts, areas and kinds beside, members last. */
export const pointsSettings = {
  valueColumn: 1,
  rows: {
    scheme: 3,
    year: 4,
    cycle: 5,
    through: 6,
    needsApproval: 7,
    scale: 8,
    periodShare: 9,
    barredBand: 10,
    postingDay: 11,
    postingDays: 12,
    workingDays: 13,
  },
  bands: { headerRow: 15, firstRow: 16, column: 0, rows: 6 },
  indices: { headerRow: 23, firstRow: 24, column: 0, rows: 6 },
  parts: { headerRow: 2, firstRow: 3, column: 4, rows: 4 },
  areas: { headerRow: 8, firstRow: 9, column: 4, rows: 10 },
  kinds: { headerRow: 20, firstRow: 21, column: 4, rows: 40 },
  members: { headerRow: 2, firstRow: 3, column: 12 },
} as const;

/** The words of 计分周期. */
export const cycleNames = { month: '月', quarter: '季' } as const;

/** The words of a kind's 加/扣. */
export const effectNames = { add: '加', deduct: '扣' } as const;

/** 积分台账: one event a row; the last three columns are formulas. */
export const pointsLog = {
  headerRow: 2,
  firstRow: 3,
  columns: {
    serial: 0,
    date: 1,
    member: 2,
    kind: 3,
    kindName: 4,
    quantity: 5,
    judged: 6,
    basis: 7,
    applied: 8,
    groupChecked: 9,
    branchReviewed: 10,
    approved: 11,
    period: 12,
    area: 13,
    points: 14,
  },
} as const;

/** 月度积分: a member's period a row, all members of the first period first. */
export const pointsPeriods = { partRow: 2, headerRow: 3, firstRow: 4, firstAreaColumn: 4 } as const;

/** The columns of 月度积分 behind the areas. */
export function periodColumns(scheme: PointsScheme) {
  const firstPart = pointsPeriods.firstAreaColumn + scheme.areas.length;
  const total = firstPart + scheme.parts.length;
  return { firstPart, total, score: total + 1, rank: total + 2, counts: total + 3, key: total + 4 };
}

/** 年度积分: a member a row, in the order of the list of members. */
export const pointsYearSheet = { headerRow: 3, firstRow: 4, firstPeriodColumn: 3 } as const;

/** The columns of 年度积分 behind the periods. */
export function yearColumns(scheme: PointsScheme) {
  const mean = pointsYearSheet.firstPeriodColumn + periodCount(scheme.cycle);
  const firstIndex = mean + 1;
  const indexTotal = firstIndex + scheme.indices.length;
  return {
    mean,
    firstIndex,
    indexTotal,
    barred: indexTotal + 1,
    annual: indexTotal + 2,
    band: indexTotal + 3,
    rank: indexTotal + 4,
    order: indexTotal + 5,
  };
}

/** 积分公示: the period asked for in one cell, the list below. */
export const pointsPosting = { periodRow: 2, valueColumn: 1, headerRow: 6, firstRow: 7 } as const;

/** What 积分公示 says instead of a period for the whole year. */
export const wholeYear = '年度';
