import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { browserStorage } from '../../i18n/locale';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { prefers, remember } from '../preference';
import { PlanSummary } from '../preview/PlanSummary';
import { SheetCard } from '../sheet/SheetCard';
import type { ScreenProps } from '../shell/ScreenProps';
import { TourOffer } from '../tour/TourOffer';
import { WriteList } from '../writes/WriteList';
import { nextStep, type NextStep } from './nextStep';

const LogLineDialog = lazy(() =>
  import('../log/LogLineDialog').then((part) => ({ default: part.LogLineDialog })),
);
const MappingCard = lazy(() =>
  import('../mapping/MappingCard').then((part) => ({ default: part.MappingCard })),
);

const useStyles = makeStyles({
  next: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  more: {
    display: 'grid',
    // Two in a row, one where the pane is too narrow for two.
    gridTemplateColumns: 'repeat(auto-fit, minmax(max(8em, 34%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** What this sheet is, how it is doing, and the one next step. */
export function HomeScreen({ state, pane, onTour }: ScreenProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [tourDone, setTourDone] = useState(() => prefers(browserStorage(), 'tour-done'));
  const { sheet, working, writes } = state;
  const [logging, setLogging] = useState(false);
  // Once opened it stays, so that it can close by its own `open`.
  const [logWasAsked, setLogWasAsked] = useState(false);
  const busy = working !== null;
  const step = nextStep(state);
  const report =
    sheet.kind === 'known' &&
    sheet.inspection.kind === 'assessable' &&
    sheet.inspection.report.source === 'form'
      ? sheet.inspection.report
      : null;
  const decideTour = () => {
    remember(browserStorage(), 'tour-done', true);
    setTourDone(true);
  };
  return (
    <>
      <SheetCard
        state={state}
        onLookAgain={() => void pane.look()}
        onFindings={() => pane.show('check')}
      />
      {report !== null && (
        <Suspense fallback={null}>
          <MappingCard report={report} pane={pane} disabled={busy} />
        </Suspense>
      )}
      {step !== null && (
        <section className={styles.next} aria-label={t('home.next')}>
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={busy}
            onClick={() => take(step, pane)}
          >
            {t(`next.${step}`)}
          </Button>
          {step === 'complete' && sheet.kind === 'known' && sheet.next !== null ? (
            <PlanSummary preparation={sheet.next} />
          ) : (
            <Caption1>{t(`next.${step}.why`)}</Caption1>
          )}
        </section>
      )}
      <section aria-label={t('actions.label')} className={styles.more}>
        <Button disabledFocusable={busy} onClick={pane.askForTemplate}>
          {t('action.template')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void pane.check()}>
          {t('action.check')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void pane.recalculate()}>
          {t('action.recalculate')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void pane.drawChart()}>
          {t('action.chart')}
        </Button>
        {hasLog(state) && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              setLogWasAsked(true);
              setLogging(true);
            }}
          >
            {t('action.log')}
          </Button>
        )}
      </section>
      {logWasAsked && (
        <Suspense fallback={null}>
          <LogLineDialog
            open={logging}
            pane={pane}
            now={new Date()}
            onClose={() => setLogging(false)}
          />
        </Suspense>
      )}
      {!tourDone && (
        <TourOffer
          onTake={() => {
            decideTour();
            onTour();
          }}
          onSkip={decideTour}
        />
      )}
      {writes.length > 0 && (
        <section aria-label={t('writes.title')}>
          <Subtitle2 as="h2">{t('writes.title')}</Subtitle2>
          <Body1 block>{t('writes.text')}</Body1>
          <WriteList
            writes={writes}
            disabled={busy}
            onUndo={() => void pane.undo()}
            onGoTo={(at) => void pane.goTo(at)}
          />
        </section>
      )}
    </>
  );
}

/** Whether the sheets that carry the deduction log are there. */
function hasLog({ sheet }: ScreenProps['state']): boolean {
  if (sheet.kind !== 'known' || sheet.inspection.kind !== 'assessable') return false;
  return sheet.inspection.report.source === 'template';
}

function take(step: NextStep, pane: Pane): void {
  switch (step) {
    case 'template':
      return pane.askForTemplate();
    case 'check':
      return pane.show('check');
    case 'complete':
      void pane.complete();
      return;
    case 'ranking':
      return pane.show('ranking');
  }
}
