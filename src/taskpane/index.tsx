import { createRoot } from 'react-dom/client';
import { browserStorage, localeFor, rememberedLocale } from '../i18n/locale';
import { App } from './App';
import { startOffice } from './officeHost';
import { ribbonAction } from './ribbonAction';

/** How long Office.js may take before the person is told. */
const patienceMs = 8000;

async function start(): Promise<void> {
  const container = document.getElementById('root');
  // The page for old browsers takes the root away: nothing is to be drawn then.
  if (container === null) return;
  const officeStart = await startOffice(patienceMs);
  const displayLanguage =
    officeStart.kind === 'excel' ? officeStart.host.displayLanguage : navigator.language;
  createRoot(container).render(
    <App
      start={officeStart}
      patienceSeconds={patienceMs / 1000}
      firstLocale={rememberedLocale(browserStorage()) ?? localeFor(displayLanguage)}
      firstAction={ribbonAction(window.location.search)}
      now={() => new Date()}
    />,
  );
}

void start();
