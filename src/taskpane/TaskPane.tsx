import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { RunCommand } from '../commands/registerCommands';
import { browserStorage } from '../i18n/locale';
import { useLanguage } from './language/Language';
import { LanguageSwitch } from './language/LanguageSwitch';
import { usePane } from './pane/usePane';
import { prefers } from './preference';
import type { RibbonAction } from './ribbonAction';
import { countErrors } from './findings/countErrors';
import { panelId, tabId } from './shell/ids';
import { ScreenTabs } from './shell/ScreenTabs';
import { useFocusReturn } from './useFocusReturn';
import { useLastAsked } from './useLastAsked';

// Only what is seen at once comes with the first load; the rest follows when it is needed.
const ScreenPanel = lazy(() =>
  import('./shell/ScreenPanel').then((part) => ({ default: part.ScreenPanel })),
);
const StatusArea = lazy(() =>
  import('./shell/StatusArea').then((part) => ({ default: part.StatusArea })),
);
const TemplateDialog = lazy(() =>
  import('./template/TemplateDialog').then((part) => ({ default: part.TemplateDialog })),
);
const PreviewDialog = lazy(() =>
  import('./preview/PreviewDialog').then((part) => ({ default: part.PreviewDialog })),
);
const Tour = lazy(() => import('./tour/Tour').then((part) => ({ default: part.Tour })));

const loadUseCases = () => import('./pane/startUseCases').then((part) => part.startUseCases());

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    minHeight: '100%',
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    flexWrap: 'wrap',
  },
  // As high as one line of tabs, so that nothing jumps when they come.
  tabs: { minHeight: '32px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The pane: its screens, what is going on, and what it asks. */
export function TaskPane({
  firstAction,
  now,
  onCommands,
}: {
  readonly firstAction: RibbonAction | null;
  readonly now: () => Date;
  /** Is given the way to do what the ribbon asks for. */
  readonly onCommands: (run: RunCommand) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const world = useMemo(
    () => ({
      load: loadUseCases,
      now,
      alwaysAsks: () => prefers(browserStorage(), 'always-ask'),
    }),
    [now],
  );
  const [state, pane] = usePane(world, firstAction, onCommands);
  const [touring, setTouring] = useState(false);
  const { screen, asking } = state;
  useFocusReturn(asking !== null);
  const lastAsked = useLastAsked(asking);
  return (
    <main className={styles.pane}>
      <div className={styles.head}>
        <Subtitle1 as="h1">{t('app.name')}</Subtitle1>
        <LanguageSwitch />
      </div>
      <div className={styles.tabs}>
        <ScreenTabs screen={screen} errors={countErrors(state)} onShow={pane.show} />
      </div>
      <Suspense fallback={null}>
        <StatusArea state={state} pane={pane} />
      </Suspense>
      {touring && (
        <Suspense fallback={null}>
          <Tour state={state} pane={pane} now={now()} onEnd={() => setTouring(false)} />
        </Suspense>
      )}
      <div
        role="tabpanel"
        id={panelId(screen)}
        aria-labelledby={tabId(screen)}
        className={styles.panel}
      >
        <Suspense fallback={<p>{t('sheet.looking')}</p>}>
          <ScreenPanel state={state} pane={pane} onTour={() => setTouring(true)} />
        </Suspense>
      </div>
      <Suspense fallback={null}>
        {lastAsked.template !== null && (
          <TemplateDialog
            open={asking?.kind === 'template'}
            pane={pane}
            now={now()}
            onInsert={(request) => void pane.insertTemplate(request)}
            onCancel={pane.cancel}
          />
        )}
        {lastAsked.preview !== null && (
          <PreviewDialog
            open={asking?.kind === 'preview'}
            preparation={lastAsked.preview.preparation}
            onConfirm={() => {
              if (asking?.kind === 'preview') void pane.confirm(asking.action, asking.preparation);
            }}
            onCancel={pane.cancel}
          />
        )}
      </Suspense>
    </main>
  );
}
