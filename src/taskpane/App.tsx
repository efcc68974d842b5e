import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { RunCommand } from '../commands/registerCommands';
import { loadWords } from '../i18n/loadWords';
import { browserStorage, rememberLocale, type Locale } from '../i18n/locale';
import { translateWith, type Words } from '../i18n/translateWith';
import { Language } from './language/Language';
import type { Start } from './officeHost';
import type { RibbonAction } from './ribbonAction';
import { CrashBoundary } from './start/CrashBoundary';
import { StartProblem } from './start/StartProblem';
import { TaskPane } from './TaskPane';

/** What the entry knows when the pane starts. */
export interface AppProps {
  readonly start: Start['kind'];
  readonly patienceSeconds: number;
  readonly theme: Theme;
  readonly locale: Locale;
  /** Enough of its words for the first paint. */
  readonly words: Partial<Words>;
  readonly firstAction: RibbonAction | null;
  readonly now: () => Date;
  readonly onCommands: (run: RunCommand) => void;
}

/** The pane in its theme and language, or the page that says why it cannot start. */
export function App({
  start,
  patienceSeconds,
  theme,
  firstAction,
  now,
  onCommands,
  ...first
}: AppProps) {
  const [{ locale, words }, setSpoken] = useState<{ locale: Locale; words: Partial<Words> }>(first);
  const language = useMemo(
    () => ({
      locale,
      t: translateWith(words),
      choose: (chosen: Locale) => {
        rememberLocale(browserStorage(), chosen);
        speak(chosen, setSpoken);
      },
    }),
    [locale, words],
  );
  // The rest of the first language's words comes while the sheet is being read.
  useEffect(() => speak(first.locale, setSpoken), [first.locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = language.t('app.name');
  }, [locale, language]);
  return (
    <FluentProvider theme={theme}>
      <Language value={language}>
        <CrashBoundary>
          {start === 'excel' ? (
            <TaskPane firstAction={firstAction} now={now} onCommands={onCommands} />
          ) : (
            <StartProblem kind={start} seconds={patienceSeconds} />
          )}
        </CrashBoundary>
      </Language>
    </FluentProvider>
  );
}

/** Changes to a language once its words are there; without them the pane goes on as it is. */
function speak(
  locale: Locale,
  done: (spoken: { readonly locale: Locale; readonly words: Words }) => void,
): void {
  loadWords(locale).then(
    (words) => done({ locale, words }),
    (error: unknown) => console.warn('words not loaded', error),
  );
}
