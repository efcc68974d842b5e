import type { Locale } from '../i18n/locale';

/** Names one after another as the language writes them: 甲班、乙班 · Team A, Team B. */
export function formatList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(names);
}
