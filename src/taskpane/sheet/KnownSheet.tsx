import { Badge, Body1, Caption1, Link, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { AssessmentReport } from '../../app/AssessmentReport';
import type { Finding } from '../../assessment/Finding';
import { groupFindings } from '../findings/groupFindings';
import { formatList } from '../formatList';
import { formatMonth } from '../formatMonth';
import { formatScore } from '../formatScore';
import { useLanguage } from '../language/Language';
import { leaders } from './leaders';
import { sheetMood, type SheetMood } from './sheetMood';

// On a narrow pane its words take two lines, and the badge grows with them.
const useStyles = makeStyles({ mood: { height: 'auto', minHeight: '20px' } });

const colours = {
  empty: 'informative',
  errors: 'danger',
  differs: 'warning',
  warnings: 'warning',
  clean: 'success',
} as const satisfies Record<SheetMood, string>;

/** So many leaders are named; a whole plant may share the first place. */
const leadersNamed = 5;

/** A score sheet at a glance: what it is, how large, how it is doing, who leads. */
export function KnownSheet({
  report,
  findings,
  onFindings,
}: {
  readonly report: AssessmentReport;
  /** Those nobody has let stand. */
  readonly findings: readonly Finding[];
  readonly onFindings: () => void;
}) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const mood = sheetMood(findings);
  const { entities, criteria } = report;
  const first = leaders(entities);
  const [best] = first;
  const counts = groupFindings(findings).map((group) =>
    t('sheet.findings', { kind: t(`severity.${group.severity}`), count: group.findings.length }),
  );
  return (
    <>
      <Caption1>
        {t(report.source === 'template' ? 'sheet.template' : 'sheet.form')} · {report.sheet}
      </Caption1>
      <Subtitle2 as="h2">{report.title ?? report.sheet}</Subtitle2>
      {report.period !== null && (
        <Body1>{t('sheet.period', { period: formatMonth(report.period, locale) })}</Body1>
      )}
      {entities.length > 0 && (
        <Body1>
          {t(criteria.length > 0 ? 'sheet.size' : 'sheet.sizeOfList', {
            entities: entities.length.toLocaleString(locale),
            criteria: criteria.length.toLocaleString(locale),
          })}
        </Body1>
      )}
      <Badge appearance="tint" color={colours[mood]} className={styles.mood}>
        {t(`state.${mood}`)}
      </Badge>
      {counts.length > 0 && (
        <Link as="button" onClick={onFindings}>
          {formatList(counts, locale)}
        </Link>
      )}
      {best !== undefined && mood !== 'empty' && mood !== 'errors' && (
        <Body1>
          {t('sheet.leader', {
            names: formatList(
              [
                ...first.slice(0, leadersNamed).map(({ name }) => name),
                ...(first.length > leadersNamed ? ['…'] : []),
              ],
              locale,
            ),
            total: formatScore(best.total, report.source, locale),
          })}
        </Body1>
      )}
    </>
  );
}
