import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { ActionBar } from './actions/ActionBar';
import { primaryAction } from './actions/primaryAction';
import { useLanguage } from './language/Language';
import { LanguageSwitch } from './language/LanguageSwitch';
import { Announcer } from './outcome/Announcer';
import { usePane } from './pane/usePane';
import { Working } from './progress/Working';
import type { RibbonAction } from './ribbonAction';
import { SheetCard } from './sheet/SheetCard';
import { useFocusReturn } from './useFocusReturn';
import { useLastAsked } from './useLastAsked';

// Only what is seen at once comes with the first load; the rest follows when it is needed.
const FindingList = lazy(() =>
  import('./findings/FindingList').then((part) => ({ default: part.FindingList })),
);
const RankingTable = lazy(() =>
  import('./ranking/RankingTable').then((part) => ({ default: part.RankingTable })),
);
const OutcomeBar = lazy(() =>
  import('./outcome/OutcomeBar').then((part) => ({ default: part.OutcomeBar })),
);
const TemplateDialog = lazy(() =>
  import('./template/TemplateDialog').then((part) => ({ default: part.TemplateDialog })),
);
const ExplanationDialog = lazy(() =>
  import('./explanation/ExplanationDialog').then((part) => ({ default: part.ExplanationDialog })),
);
const OverwritesDialog = lazy(() =>
  import('./overwrites/OverwritesDialog').then((part) => ({ default: part.OverwritesDialog })),
);

const loadUseCases = () => import('./pane/useCases').then((part) => part.useCases);

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

/** The pane: what this sheet is, what can be done, what came of it. */
export function TaskPane({
  firstAction,
  now,
}: {
  readonly firstAction: RibbonAction | null;
  readonly now: () => Date;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [state, pane] = usePane(loadUseCases, firstAction);
  const { sheet, working, asking, outcome, canUndo } = state;
  const busy = working !== null;
  useFocusReturn(asking !== null);
  const report =
    sheet.kind === 'known' && sheet.inspection.kind === 'assessable'
      ? sheet.inspection.report
      : null;

  const lastAsked = useLastAsked(asking);

  function act(action: RibbonAction): void {
    if (action === 'template') pane.askForTemplate();
    else if (action === 'check') void pane.check();
    else if (action === 'recalculate') void pane.recalculate();
    else void pane.drawChart();
  }

  return (
    <main className={styles.pane}>
      <div className={styles.head}>
        <Subtitle1 as="h1">{t('app.name')}</Subtitle1>
        <LanguageSwitch />
      </div>
      <SheetCard sheet={sheet} onLookAgain={() => void pane.look()} />
      <ActionBar primary={primaryAction(sheet)} disabled={busy} onAction={act} />
      <Announcer working={working} outcome={outcome} />
      {working !== null && <Working label={t(`working.${working}`)} />}
      <Suspense fallback={null}>
        {outcome !== null && (
          <OutcomeBar
            outcome={outcome}
            canUndo={canUndo}
            onUndo={() => void pane.undo()}
            onDismiss={pane.dismiss}
          />
        )}
        {report !== null && (
          <>
            <FindingList
              findings={report.findings}
              disabled={busy}
              onGoTo={(at) => void pane.goTo(at)}
              onRepair={(finding) => void pane.repair(finding)}
            />
            {report.entities.length > 0 && (
              <RankingTable
                report={report}
                onGoTo={(at) => void pane.goTo(at)}
                onExplain={(index) => void pane.explain(index)}
              />
            )}
          </>
        )}
        {lastAsked.template !== null && (
          <TemplateDialog
            open={asking?.kind === 'template'}
            now={now()}
            onInsert={(request) => void pane.insertTemplate(request)}
            onCancel={pane.cancel}
          />
        )}
        {lastAsked.overwrites !== null && (
          <OverwritesDialog
            open={asking?.kind === 'overwrites'}
            preparation={lastAsked.overwrites.preparation}
            onConfirm={() => {
              if (asking?.kind === 'overwrites')
                void pane.confirm(asking.action, asking.preparation);
            }}
            onCancel={pane.cancel}
          />
        )}
        {lastAsked.explanation !== null && (
          <ExplanationDialog
            open={asking?.kind === 'explanation'}
            explanation={lastAsked.explanation.explanation}
            onClose={pane.cancel}
          />
        )}
      </Suspense>
    </main>
  );
}
