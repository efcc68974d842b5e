import type { LogLine } from '../../app/log/LogLine';

/** A line nobody has begun. */
export const blankLine: LogLine = {
  team: '',
  itemId: '',
  date: '',
  person: '',
  reason: '',
  quantity: 1,
  incident: '',
  basis: '',
  recordedBy: '',
  corrects: '',
};

/** The fields that must be filled in and are not, in the order of the form. */
export function missingIn(line: LogLine): readonly (keyof LogLine)[] {
  const needed = ['team', 'date', 'itemId', 'reason', 'quantity'] as const;
  return needed.filter((field) => {
    const value = line[field];
    return value === null || (typeof value === 'string' && value.trim() === '');
  });
}

/** The day to begin with: today where it lies in the open month, else the month's first. */
export function dayIn(period: string, now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return today.startsWith(`${period}-`) ? today : `${period}-01`;
}
