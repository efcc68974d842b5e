import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/registerCommands';
import { loadFirstWords } from '../i18n/loadWords';
import { browserStorage, localeFor, rememberedLocale } from '../i18n/locale';
import { App } from './App';
import { startOffice } from './officeHost';
import { ribbonAction } from './ribbonAction';
import { themeFor } from './theme';

/** How long Office.js may take before the person is told. */
const patienceMs = 8000;

const clock = () => new Date();

async function start(): Promise<void> {
  const container = document.getElementById('root');
  // The page for old browsers takes the root away: nothing is to be drawn then.
  if (container === null) return;
  const officeStart = await startOffice(patienceMs);
  const onCommands = officeStart.kind === 'excel' ? registerCommands() : () => undefined;
  const host = officeStart.kind === 'excel' ? officeStart.host : null;
  const locale =
    rememberedLocale(browserStorage()) ?? localeFor(host?.displayLanguage ?? navigator.language);
  const [words, theme] = await Promise.all([loadFirstWords(locale), themeFor(host?.dark ?? false)]);
  createRoot(container).render(
    <App
      start={officeStart.kind}
      patienceSeconds={patienceMs / 1000}
      theme={theme}
      locale={locale}
      words={words}
      firstAction={ribbonAction(window.location.search)}
      now={clock}
      onCommands={onCommands}
    />,
  );
}

void start();
