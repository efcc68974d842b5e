import { createContext, useContext } from 'react';
import type { Locale } from '../../i18n/locale';
import type { Translate } from '../../i18n/translateWith';

/** The language the pane speaks, and how to change it. */
export interface LanguageChoice {
  readonly locale: Locale;
  readonly t: Translate;
  readonly choose: (locale: Locale) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Gives the language to everything inside. */
export const Language = LanguageContext.Provider;

/** The language given by the `Language` around; there must be one. */
export function useLanguage(): LanguageChoice {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('drawn outside <Language>');
  return language;
}
