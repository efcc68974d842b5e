const DAY = 86_400_000;

/** The serial number of an ISO 8601 date or time (strict files hold them); null where it is none. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(
    text,
  );
  if (match === null || text === '') return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time =
    (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return time;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (date1904) return (utc - Date.UTC(1904, 0, 1)) / DAY + time;
  const days = (utc - Date.UTC(1899, 11, 30)) / DAY;
  // The 1900 system counts a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + time;
}
