/** The days in a text, one a line or separated by 、，, or blanks: "2026-10-01", "2026/10/1". */
export function parseDays(text: string): {
  readonly days: ReadonlySet<string>;
  /** The first that is no day, or null. */
  readonly wrong: string | null;
} {
  const words = text.split(/[\s、，,；;]+/u).filter((word) => word !== '');
  const days = words.map(dayOf);
  const wrong = words.find((_word, index) => days[index] === null) ?? null;
  return { days: new Set(days.filter((day) => day !== null)), wrong };
}

function dayOf(text: string): string | null {
  const match = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/u.exec(text);
  if (match === null) return null;
  const [, year = '', month = '', date = ''] = match;
  const day = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  const time = Date.parse(`${day}T00:00:00Z`);
  // 30 February must not become 2 March.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
