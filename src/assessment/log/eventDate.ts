/** An event's date as "2026-03-15", or null where there is none that exists. */
export function eventDate(date: string | number | null): string | null {
  if (date === null) return null;
  if (typeof date === 'number') return fromSerial(date);
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/u.exec(date.trim());
  if (match === null) return null;
  const day = match.slice(1, 4).join('-');
  const time = Date.parse(`${day}T00:00:00Z`);
  // 30 February must not become 2 March.
  return Number.isFinite(time) && isoDay(time) === day ? day : null;
}

/** Days since 1899-12-30, as Excel counts them from March 1900 on; hours are dropped. */
function fromSerial(serial: number): string | null {
  const days = Math.floor(serial);
  if (!(days > 60 && days < 2_958_466)) return null;
  return isoDay((days - 25_569) * 86_400_000);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
