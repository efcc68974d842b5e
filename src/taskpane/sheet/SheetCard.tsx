import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { NotAForm } from '../../app/AssessmentReport';
import { errorMessage } from '../../i18n/errorMessage';
import { notFormMessage } from '../../i18n/notFormMessage';
import { useLanguage } from '../language/Language';
import type { SheetState } from '../pane/PaneState';
import { Working } from '../progress/Working';

const KnownSheet = lazy(() =>
  import('./KnownSheet').then((part) => ({ default: part.KnownSheet })),
);

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The most sheets whose reasons are told where none is a score sheet. */
const reasonsShown = 3;

/** Says what the sheet is and how it is doing. */
export function SheetCard({
  sheet,
  onLookAgain,
}: {
  readonly sheet: SheetState;
  readonly onLookAgain: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const looking = <Working label={t('sheet.looking')} />;
  return (
    <section className={styles.card} aria-busy={sheet.kind === 'looking'}>
      {sheet.kind === 'looking' && looking}
      {sheet.kind === 'failed' && (
        <>
          <Subtitle2 as="h2">{t('sheet.failed')}</Subtitle2>
          <Body1>{errorMessage(t, sheet.problem.error)}</Body1>
          <Button size="small" onClick={onLookAgain}>
            {t('sheet.lookAgain')}
          </Button>
        </>
      )}
      {sheet.kind === 'known' && sheet.inspection.kind === 'assessable' && (
        <Suspense fallback={looking}>
          <KnownSheet report={sheet.inspection.report} />
        </Suspense>
      )}
      {sheet.kind === 'known' && sheet.inspection.kind === 'none' && (
        <NoSheet reasons={sheet.inspection.reasons} />
      )}
    </section>
  );
}

function NoSheet({ reasons }: { readonly reasons: readonly NotAForm[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <>
      <Subtitle2 as="h2">{t('sheet.none')}</Subtitle2>
      <ul className={styles.reasons}>
        {reasons.slice(0, reasonsShown).map((reason) => (
          <li key={`${reason.sheet}/${reason.code}`}>{notFormMessage(t, reason)}</li>
        ))}
      </ul>
      <Body1>{t('sheet.noneHelp')}</Body1>
    </>
  );
}
