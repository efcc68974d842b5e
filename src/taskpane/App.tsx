import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { browserStorage, rememberLocale, type Locale } from '../i18n/locale';
import { translate } from '../i18n/translate';
import { Language } from './language/Language';
import type { Start } from './officeHost';
import type { RibbonAction } from './ribbonAction';
import { CrashBoundary } from './start/CrashBoundary';
import { StartProblem } from './start/StartProblem';
import { TaskPane } from './TaskPane';

/** What the entry knows when the pane starts. */
export interface AppProps {
  readonly start: Start;
  readonly patienceSeconds: number;
  readonly firstLocale: Locale;
  readonly firstAction: RibbonAction | null;
  readonly now: () => Date;
}

/** The pane in its theme and language, or the page that says why it cannot start. */
export function App({ start, patienceSeconds, firstLocale, firstAction, now }: AppProps) {
  const [locale, setLocale] = useState(firstLocale);
  const language = useMemo(
    () => ({
      locale,
      t: translate(locale),
      choose: (chosen: Locale) => {
        rememberLocale(browserStorage(), chosen);
        setLocale(chosen);
      },
    }),
    [locale],
  );
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = language.t('app.name');
  }, [locale, language]);
  const dark = start.kind === 'excel' && start.host.dark;
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <Language value={language}>
        <CrashBoundary>
          {start.kind === 'excel' ? (
            <TaskPane firstAction={firstAction} now={now} />
          ) : (
            <StartProblem kind={start.kind} seconds={patienceSeconds} />
          )}
        </CrashBoundary>
      </Language>
    </FluentProvider>
  );
}
