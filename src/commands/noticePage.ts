import { loadWords } from '../i18n/loadWords';
import { localeFor } from '../i18n/locale';
import { translateWith } from '../i18n/translateWith';
import { noticeFrom } from './notice';

/* The small dialog that says how a command ended: all it does is to show its notice in words. */
void Office.onReady(async () => {
  const notice = noticeFrom(window.location.search);
  const place = document.getElementById('notice');
  if (notice === null || place === null) return;
  const locale = localeFor(Office.context.displayLanguage);
  const t = translateWith(await loadWords(locale));
  document.documentElement.lang = locale;
  if (t.knows(notice.key)) place.textContent = t(notice.key, notice.params);
});
