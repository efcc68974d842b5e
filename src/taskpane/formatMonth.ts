import type { Locale } from '../i18n/locale';

/** "2026-11" as people write it: 2026年11月, November 2026; anything else unchanged. */
export function formatMonth(period: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})$/.exec(period);
  if (match === null) return period;
  const month = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, 1));
  const style = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(month);
}
