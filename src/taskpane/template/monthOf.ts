/** The month a moment lies in, as "2026-11", by the clock on the wall. */
export function monthOf(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${moment.getFullYear()}-${month}`;
}

/** The day a moment lies in, as "2026-11-30", by the clock on the wall. */
export function dayOf(moment: Date): string {
  return `${monthOf(moment)}-${String(moment.getDate()).padStart(2, '0')}`;
}

/** True for a month written as "2026-11": not every browser offers a month picker. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}
