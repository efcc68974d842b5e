import { stateHolidays } from '../../assessment/workflow/stateHolidays';
import type { Holidays } from '../../assessment/workflow/workingDays';
import { isDay } from '../../assessment/workflow/workingDays';
import { type CellValue, type Grid, shownText, valueAt } from '../Grid';

/** Whose names are masked: of people below the lowest band, of all, of none. */
export const maskWords = { 'below-lowest': '低于最低档', all: '全部', none: '不遮' } as const;
export type MaskNames = keyof typeof maskWords;

/** Where everything stands on 公示设置: labels in A, values in B; the days off in D and E. */
export const postingSettingsLayout = {
  mark: '公示设置',
  valueColumn: 1,
  rows: {
    unit: 2,
    contact: 3,
    phone: 4,
    start: 5,
    postedDays: 6,
    reviewDays: 7,
    mask: 8,
    paper: 9,
  },
  days: { headerRow: 2, firstRow: 3, offColumn: 3, workedColumn: 4, rows: 40 },
} as const;

/** What a posting says beside the results. */
export interface PostingSettings {
  readonly unit: string;
  readonly contact: string;
  readonly phone: string;
  /** Null: the usual day. */
  readonly start: string | null;
  readonly postedDays: number;
  readonly reviewDays: number;
  readonly mask: MaskNames;
  readonly paper: 'A4' | 'A3';
  readonly holidays: Holidays;
}

/** What holds where nobody said otherwise (domain.md §4 Workflow, decided). */
export const usualPostingSettings: PostingSettings = {
  unit: '',
  contact: '',
  phone: '',
  start: null,
  postedDays: 5,
  reviewDays: 3,
  mask: 'below-lowest',
  paper: 'A4',
  holidays: stateHolidays,
};

/** Reads 公示设置; what is blank or makes no sense is as usual. */
export function readPostingSettings(grids: readonly Grid[]): PostingSettings | null {
  const grid = grids.find((one) => shownText(valueAt(one, 0, 0)) === postingSettingsLayout.mark);
  if (grid === undefined) return null;
  const { rows, valueColumn, days } = postingSettingsLayout;
  const text = (row: number): string => shownText(valueAt(grid, row, valueColumn)).trim();
  const count = (row: number, usual: number): number => {
    const value = Number(text(row));
    return Number.isInteger(value) && value >= 1 && value <= 60 ? value : usual;
  };
  const listed = (column: number): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let row = days.firstRow; row < days.firstRow + days.rows; row++) {
      const day = dayOf(valueAt(grid, row, column));
      if (day !== null) found.add(day);
    }
    return found;
  };
  const words = Object.entries(maskWords);
  const mask = words.find(([, word]) => word === text(rows.mask))?.[0];
  return {
    unit: text(rows.unit),
    contact: text(rows.contact),
    phone: text(rows.phone),
    start: dayOf(valueAt(grid, rows.start, valueColumn)),
    postedDays: count(rows.postedDays, usualPostingSettings.postedDays),
    reviewDays: count(rows.reviewDays, usualPostingSettings.reviewDays),
    mask: mask === 'all' || mask === 'none' ? mask : 'below-lowest',
    paper: text(rows.paper) === 'A3' ? 'A3' : 'A4',
    holidays: { off: listed(days.offColumn), worked: listed(days.workedColumn) },
  };
}

/** A day as Excel's serial number or as text; null for anything else. */
function dayOf(value: CellValue): string | null {
  if (typeof value === 'number' && value > 0 && value < 2_958_466) {
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  }
  if (typeof value !== 'string') return null;
  const parts = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/u.exec(value.trim());
  if (parts === null) return null;
  const day = [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-');
  return isDay(day) ? day : null;
}
