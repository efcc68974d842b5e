import type { Locale } from './locale';
import type { Words } from './translateWith';

/** The words the first paint needs, which are few; `loadWords` brings the rest. */
export async function loadFirstWords(locale: Locale): Promise<Partial<Words>> {
  switch (locale) {
    case 'zh-CN':
      return (await import('./zh-CN/first')).firstZh;
    case 'en-US':
      return (await import('./en-US/first')).firstEn;
  }
}

/** All of one language's words, fetched when they are needed. */
export async function loadWords(locale: Locale): Promise<Words> {
  switch (locale) {
    case 'zh-CN':
      return (await import('./zhCN')).zhCN;
    case 'en-US':
      return (await import('./enUS')).enUS;
  }
}
