import { Body1, Button, makeStyles, Spinner, Subtitle2, tokens } from '@fluentui/react-components';
import type { NotAForm } from '../../app/AssessmentReport';
import { errorMessage } from '../../i18n/errorMessage';
import { notFormMessage } from '../../i18n/notFormMessage';
import { openFindings } from '../findings/openFindings';
import { useLanguage } from '../language/Language';
import { CopyDetails } from '../outcome/CopyDetails';
import type { PaneState } from '../pane/PaneState';
import { KnownSheet } from './KnownSheet';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    // A border as well: with a contrast theme the background is not to be seen.
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The most sheets whose reasons are told where none is a score sheet. */
const reasonsShown = 3;

/** Says what the sheet is and how it is doing. */
export function SheetCard({
  state,
  onLookAgain,
  onFindings,
}: {
  readonly state: PaneState;
  readonly onLookAgain: () => void;
  readonly onFindings: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { sheet } = state;
  return (
    <section
      className={styles.card}
      aria-busy={sheet.kind === 'looking'}
      aria-label={t('sheet.label')}
    >
      {sheet.kind === 'looking' && (
        <Spinner size="tiny" labelPosition="after" label={t('sheet.looking')} />
      )}
      {sheet.kind === 'failed' && (
        <>
          <Subtitle2 as="h2">{t('sheet.failed')}</Subtitle2>
          <Body1>{errorMessage(t, sheet.problem.error)}</Body1>
          <Button size="small" onClick={onLookAgain}>
            {t('sheet.lookAgain')}
          </Button>
          <CopyDetails details={sheet.problem.details} />
        </>
      )}
      {sheet.kind === 'known' && sheet.inspection.kind === 'assessable' && (
        <KnownSheet
          report={sheet.inspection.report}
          findings={openFindings(state)}
          onFindings={onFindings}
        />
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
