import { enUS } from './enUS';
import type { Locale } from './locale';
import { translateWith, type Words } from './translateWith';
import { zhCN, type MessageKey } from './zhCN';

/** What a message's {placeholders} stand for. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Gives a message's words in one language. */
export interface Translate {
  (key: MessageKey, params?: MessageParams): string;
  /** True when a text is the key of a message: for codes that come as plain strings. */
  readonly knows: (key: string) => key is MessageKey;
}

const languages: Readonly<Record<Locale, Words>> = { 'zh-CN': zhCN, 'en-US': enUS };

/**
 * The words of one language: `translate('zh-CN')('sheet.period', { period: '2026-11' })`.
 * Never called at module scope: the language is known only when the program has started.
 * It brings all languages along; the pane, which must be light, uses `loadWords`.
 */
export function translate(locale: Locale): Translate {
  return translateWith(languages[locale]);
}
