import { Badge, Body1, Caption1, Subtitle2 } from '@fluentui/react-components';
import type { AssessmentReport } from '../../app/AssessmentReport';
import { formatScore } from '../formatScore';
import { useLanguage } from '../language/Language';
import { leaders } from './leaders';
import { sheetMood, type SheetMood } from './sheetMood';

const colours = {
  empty: 'informative',
  errors: 'danger',
  differs: 'warning',
  warnings: 'warning',
  clean: 'success',
} as const satisfies Record<SheetMood, string>;

/** A score sheet at a glance: what it is, how large, how it is doing, who leads. */
export function KnownSheet({ report }: { readonly report: AssessmentReport }) {
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
        <Body1>
          {t(criteria.length > 0 ? 'sheet.size' : 'sheet.sizeOfList', {
            entities: entities.length,
            criteria: criteria.length,
          })}
        </Body1>
      )}
      <Badge appearance="tint" color={colours[mood]}>
        {t(`state.${mood}`)}
      </Badge>
      {best !== undefined && mood !== 'empty' && mood !== 'errors' && (
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
