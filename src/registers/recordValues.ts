import type { RegisterRecord } from './Register';

/** A value as text; "" for a blank. */
export function textIn(record: RegisterRecord, column: string): string {
  return String(record.values[column] ?? '');
}

/** A value as a number; null where there is none. */
export function numberIn(record: RegisterRecord, column: string): number | null {
  const value = record.values[column];
  return typeof value === 'number' ? value : null;
}

/** Records by the text in a column, in the order of their first. */
export function recordsBy(
  records: readonly RegisterRecord[],
  column: string,
): ReadonlyMap<string, readonly RegisterRecord[]> {
  const groups = new Map<string, RegisterRecord[]>();
  for (const record of records) {
    const key = textIn(record, column);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}

/** The names that a cell lists: "甲班、乙班" → 甲班, 乙班. */
export function listIn(record: RegisterRecord, column: string): readonly string[] {
  return textIn(record, column)
    .split(/[、,，;；\s]+/u)
    .filter((name) => name !== '');
}
