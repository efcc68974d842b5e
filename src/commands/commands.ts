import type { Preparation } from '../app/Preparation';
import { localeFor } from '../i18n/locale';
import { loadWords } from '../i18n/loadWords';
import { translateWith } from '../i18n/translateWith';
import { noticeFrom, showNotice } from './notice';

/*
 * Ribbon actions without a pane. The buttons of today's manifest open the pane, where a person can
 * be asked and a write taken back; these do the same where nothing has to be asked, and can be
 * bound to a button or a key by their names.
 */
void Office.onReady(() => {
  const notice = noticeFrom(window.location.search);
  const place = document.getElementById('notice');
  if (notice !== null) {
    // This page again, opened as a dialog by showNotice: all it does is to say its notice.
    void loadWords(localeFor(Office.context.displayLanguage)).then((words) => {
      const t = translateWith(words);
      if (place !== null && t.knows(notice.key)) {
        place.textContent = t(notice.key, notice.params);
      }
    });
    return;
  }
  associate('recalculate', async () => {
    const { prepareRecalculation } = await import('../app/prepareRecalculation');
    return prepareRecalculation({ chart: false });
  });
  associate('rankChart', async () => {
    const { prepareRankChart } = await import('../app/prepareRankChart');
    return prepareRankChart({});
  });
});

function associate(name: string, prepare: () => Promise<Preparation>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Fetched when it is used: this page is loaded with every workbook that shows the ribbon.
    void import('./runWithoutAsking')
      .then(({ runWithoutAsking }) => runWithoutAsking(prepare))
      .then((notice) => (notice === null ? undefined : showNotice(notice)))
      // Excel waits for this, and stops the command after five minutes without it.
      .finally(() => event.completed());
  });
}
