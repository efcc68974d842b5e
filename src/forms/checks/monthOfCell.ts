import type { CellValue } from '../Grid';

export interface FoundMonth {
  readonly year: number | null;
  readonly month: number;
  /** The date as a person reads it. */
  readonly text: string;
}

/** The month of a date cell: an Excel serial number, or text such as "5月3日", "2026-05-03", "5.3". */
export function monthOfCell(value: CellValue): FoundMonth | null {
  if (typeof value === 'number') {
    if (value < 36526 || value > 73051) return null;
    // Excel's day 25569 is 1970-01-01.
    const date = new Date(Math.floor(value - 25569) * 86_400_000);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      text: date.toISOString().slice(0, 10),
    };
  }
  if (typeof value !== 'string') return null;
  const text = value.normalize('NFKC').trim();
  const full = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月]|$)/u.exec(text);
  const short = /^(\d{1,2})(?:月\d{1,2}[日号]?|[./]\d{1,2})$/u.exec(text);
  const month = Number(full?.[2] ?? short?.[1] ?? 0);
  if (month < 1 || month > 12) return null;
  return { year: full === null ? null : Number(full[1]), month, text };
}
