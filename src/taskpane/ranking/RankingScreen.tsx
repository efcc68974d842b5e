import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { shownReport } from '../findings/openFindings';
import { useLanguage } from '../language/Language';
import { OverwriteTable } from '../preview/OverwriteTable';
import { PlanSummary } from '../preview/PlanSummary';
import { NoReport } from '../sheet/NoReport';
import type { ScreenProps } from '../shell/ScreenProps';
import { RankingBars } from './RankingBars';
import { RankingTable } from './RankingTable';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** So many replaced cells are listed before the button; the question lists more. */
const listed = 10;

/** Who is where, as a table and as bars, and what writing it back would change. */
export function RankingScreen({ state, pane }: ScreenProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const report = shownReport(state);
  if (report === null) return <NoReport state={state} pane={pane} />;
  const busy = state.working !== null;
  const next = state.sheet.kind === 'known' ? state.sheet.next : null;
  const writes = next !== null && next.plan.sheets.length > 0;
  return (
    <>
      {report.entities.length > 0 ? (
        <>
          <RankingTable
            report={report}
            onGoTo={(at) => void pane.goTo(at)}
            onExplain={pane.explain}
          />
          <RankingBars report={report} />
        </>
      ) : (
        <Body1>{t('done.recalculateBlocked')}</Body1>
      )}
      <section className={styles.part} aria-label={t('writeBack.title')}>
        <Subtitle2 as="h2">{t('writeBack.title')}</Subtitle2>
        {writes ? (
          <>
            <PlanSummary preparation={next} />
            {next.overwrites.length > 0 && (
              <OverwriteTable overwrites={next.overwrites.slice(0, listed)} />
            )}
            {next.overwrites.length > listed && (
              <Body1>{t('overwrite.more', { count: next.overwrites.length - listed })}</Body1>
            )}
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void pane.complete()}
            >
              {t('writeBack.button')}
            </Button>
          </>
        ) : (
          <Body1>{t('writeBack.nothing')}</Body1>
        )}
      </section>
    </>
  );
}
