import { createContext, useContext } from 'react';
import type { Locale } from '../../i18n/locale';
import { translate, type Translate } from '../../i18n/translate';

/** The language the pane speaks, and how to change it. */
export interface LanguageChoice {
  readonly locale: Locale;
  readonly t: Translate;
  readonly choose: (locale: Locale) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Gives the language to everything inside. */
export const Language = LanguageContext.Provider;

/** The language; Chinese, unchangeable, where nobody gave one. */
export function useLanguage(): LanguageChoice {
  return (
    useContext(LanguageContext) ?? {
      locale: 'zh-CN',
      t: translate('zh-CN'),
      choose: () => undefined,
    }
  );
}
