import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language/Language';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

/** The page that is shown where the pane cannot work, and what to check. */
export function StartProblem({
  kind,
  seconds,
}: {
  readonly kind: 'timeout' | 'not-excel';
  readonly seconds: number;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const isTimeout = kind === 'timeout';
  return (
    <main className={styles.page}>
      <Subtitle1 as="h1">{t(isTimeout ? 'start.timeout.title' : 'start.notExcel.title')}</Subtitle1>
      <Body1>{t(isTimeout ? 'start.timeout.text' : 'start.notExcel.text', { seconds })}</Body1>
      {isTimeout && (
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {t('start.retry')}
        </Button>
      )}
    </main>
  );
}
