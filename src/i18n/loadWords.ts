import type { Locale } from './locale';
import type { Words } from './translateWith';

/** One language's words, fetched when they are needed. */
export async function loadWords(locale: Locale): Promise<Words> {
  switch (locale) {
    case 'zh-CN':
      return (await import('./zhCN')).zhCN;
    case 'en-US':
      return (await import('./enUS')).enUS;
  }
}
