import { Body1, Link, Subtitle2 } from '@fluentui/react-components';
import type { AssessmentReport, ReportEntity } from '../../app/AssessmentReport';
import type { Explanation } from '../../assessment/Explanation';
import { entityAt } from '../../app/entityAt';
import { findingMessage } from '../../i18n/findingMessage';
import { openFindings } from '../findings/openFindings';
import { formatScore } from '../formatScore';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import type { PaneState } from '../pane/PaneState';
import { Steps } from './Steps';

/** The result of a team or person on a person's own form, and what is to be looked at there. */
export function OwnResult({
  entity,
  report,
  steps,
  state,
  pane,
}: {
  readonly entity: ReportEntity;
  readonly report: AssessmentReport;
  /** How its total is made; null until that is known. */
  readonly steps: Explanation | null;
  readonly state: PaneState;
  readonly pane: Pane;
}) {
  const { locale, t } = useLanguage();
  const { name, total, rank, grade } = entity;
  const index = report.entities.indexOf(entity);
  const points = total === null ? t('ranking.noTotal') : formatScore(total, report.source, locale);
  const ranked = report.entities.filter(
    (one) => one.rank !== null && one.table === entity.table,
  ).length;
  const findings = openFindings(state).filter(
    ({ at }) => at !== null && entityAt(report, at) === index,
  );
  return (
    <>
      <Subtitle2 as="h3" block>
        {t('why.title', { team: name, total: points })}
      </Subtitle2>
      <Body1 as="p" block>
        {rank === null
          ? t('ranking.unranked')
          : t('scores.rankOf', {
              rank: rank.toLocaleString(locale),
              of: ranked.toLocaleString(locale),
            })}
      </Body1>
      {grade !== null && (
        <Body1 as="p" block>
          {t('scores.grade', { grade })}
        </Body1>
      )}
      <Subtitle2 as="h3" block>
        {t('scores.made')}
      </Subtitle2>
      {steps === null ? <Body1>{t('scores.reading')}</Body1> : <Steps steps={steps} />}
      <Subtitle2 as="h3" block>
        {t('scores.findings')}
      </Subtitle2>
      {findings.length === 0 && <Body1>{t('findings.none')}</Body1>}
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.code}/${finding.at?.address ?? ''}`}>
            <Body1 block>{findingMessage(t, finding)}</Body1>
            {finding.at !== null && (
              <Link as="button" onClick={() => finding.at !== null && void pane.goTo(finding.at)}>
                {finding.at.address}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
