import { enUS } from './enUS';
import type { Locale } from './locale';
import { translateWith, type Translate, type Words } from './translateWith';
import { zhCN } from './zhCN';

const languages: Readonly<Record<Locale, Words>> = { 'zh-CN': zhCN, 'en-US': enUS };

/**
 * The words of one language: `translate('zh-CN')('sheet.period', { period: '2026-11' })`.
 * Never called at module scope: the language is known only when the program has started.
 * It brings all languages along; the pane, which must be light, uses `loadWords`.
 */
export function translate(locale: Locale): Translate {
  return translateWith(languages[locale]);
}
