/** The languages there are words for. */
export type Locale = 'zh-CN' | 'en-US';

/** In the order they are offered. */
export const locales: readonly Locale[] = ['zh-CN', 'en-US'];

const storageKey = 'team-scorecard.locale';

/** Our language for one of Office's, such as "zh-HK" or "de-DE": Chinese for any Chinese, else English. */
export function localeFor(displayLanguage: string): Locale {
  return /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
}

/** The language the person chose earlier, or null. */
export function rememberedLocale(storage: Storage | null): Locale | null {
  try {
    const stored = storage?.getItem(storageKey);
    return locales.find((locale) => locale === stored) ?? null;
  } catch {
    // Storage can be forbidden in a frame of another site; then nothing is remembered.
    return null;
  }
}

/** Remembers the language the person chose, where the browser lets us. */
export function rememberLocale(storage: Storage | null, locale: Locale): void {
  try {
    storage?.setItem(storageKey, locale);
  } catch {
    // As above: the choice holds until the pane closes.
  }
}

/** The browser's storage, or null where touching it is forbidden. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
