import { enUS } from './enUS';
import type { Locale } from './locale';
import { zhCN, type MessageKey } from './zhCN';

/** What a message's {placeholders} stand for. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Gives a message's words in one language. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

const messages: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
  'zh-CN': zhCN,
  'en-US': enUS,
};

/**
 * The words of one language: `translate('zh-CN')('sheet.period', { period: '2026-11' })`.
 * Never called at module scope: the language is known only when the pane has started.
 * A placeholder without a value stays visible, so that the mistake is seen.
 */
export function translate(locale: Locale): Translate {
  const words = messages[locale];
  return (key, params = {}) =>
    words[key].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
      String(params[name] ?? placeholder),
    );
}

/** True when a text is the key of a message: for codes that come as plain strings. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(zhCN, text);
}
