import {
  Badge,
  Body1,
  Button,
  Caption1,
  makeStyles,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { AssessmentReport, NotAForm } from '../../app/AssessmentReport';
import { notFormMessage } from '../../i18n/notFormMessage';
import { formatScore } from '../formatScore';
import { useLanguage } from '../language/Language';
import type { SheetState } from '../pane/PaneState';
import { leaders } from './leaders';
import { sheetMood, type SheetMood } from './sheetMood';

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

const badgeColours = {
  empty: 'informative',
  errors: 'danger',
  differs: 'warning',
  warnings: 'warning',
  clean: 'success',
} as const satisfies Record<SheetMood, string>;

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
  return (
    <section className={styles.card} aria-busy={sheet.kind === 'looking'}>
      {sheet.kind === 'looking' && <Spinner size="tiny" label={t('sheet.looking')} />}
      {sheet.kind === 'failed' && (
        <>
          <Subtitle2 as="h2">{t('sheet.failed')}</Subtitle2>
          <Body1>{t(`error.${sheet.problem.code}`, sheet.problem.params)}</Body1>
          <Button size="small" onClick={onLookAgain}>
            {t('sheet.lookAgain')}
          </Button>
        </>
      )}
      {sheet.kind === 'known' && sheet.inspection.kind === 'assessable' && (
        <KnownSheet report={sheet.inspection.report} />
      )}
      {sheet.kind === 'known' && sheet.inspection.kind === 'none' && (
        <NoSheet reasons={sheet.inspection.reasons} />
      )}
    </section>
  );
}

function KnownSheet({ report }: { readonly report: AssessmentReport }) {
  const { locale, t } = useLanguage();
  const mood = sheetMood(report);
  const { entities, criteria } = report;
  const first = leaders(entities);
  const [best] = first;
  return (
    <>
      <Caption1>
        {t(report.source === 'template' ? 'sheet.template' : 'sheet.form')} · {report.sheet}
      </Caption1>
      <Subtitle2 as="h2">{report.title ?? report.sheet}</Subtitle2>
      {report.period !== null && <Body1>{t('sheet.period', { period: report.period })}</Body1>}
      {entities.length > 0 && (
        <Body1>{t('sheet.size', { entities: entities.length, criteria: criteria.length })}</Body1>
      )}
      <Badge appearance="tint" color={badgeColours[mood]}>
        {t(`state.${mood}`)}
      </Badge>
      {best !== undefined && mood !== 'empty' && (
        <Body1>
          {t('sheet.leader', {
            names: first.map(({ name }) => name).join(t('list.separator')),
            total: formatScore(best.total, report.source, locale),
          })}
        </Body1>
      )}
    </>
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
