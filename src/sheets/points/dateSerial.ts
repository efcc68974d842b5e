/** A day such as "2026-03-05" as the serial number a cell holds. */
export function dateSerial(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;
}
