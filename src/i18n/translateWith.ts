import type { MessageKey } from './zhCN';

/** What a message's {placeholders} stand for. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Gives a message's words in one language. */
export interface Translate {
  (key: MessageKey, params?: MessageParams): string;
  /** True when a text is the key of a message: for codes that come as plain strings. */
  readonly knows: (key: string) => key is MessageKey;
}

/** All messages of one language. */
export type Words = Readonly<Record<MessageKey, string>>;

/**
 * A translation from its words; what has not been fetched yet is blank. A placeholder without a
 * value stays visible, so that the mistake is seen.
 */
export function translateWith(words: Partial<Words>): Translate {
  const say = (key: MessageKey, params: Readonly<Record<string, string | number>> = {}) =>
    (words[key] ?? '').replace(/\{(\w+)\}/g, (placeholder, name: string) =>
      String(params[name] ?? placeholder),
    );
  const knows = (key: string): key is MessageKey => Object.hasOwn(words, key);
  return Object.assign(say, { knows });
}
