import { Body1, Caption1, Subtitle2 } from '@fluentui/react-components';
import type { YearView } from '../../app/year/readYearView';
import { formatMonth } from '../formatMonth';
import { useLanguage } from '../language/Language';
import { usePartStyles } from '../usePartStyles';

/** So many are shown; the sheet 核算记录 has them all. */
const shown = 5;

/** The last recalculations: when, who, by which version, and the hash of what went in. */
export function Records({ records }: Pick<YearView, 'records'>) {
  const parts = usePartStyles();
  const { locale, t } = useLanguage();
  return (
    <section className={parts.part} aria-label={t('year.records')}>
      <Subtitle2 as="h2">{t('year.records')}</Subtitle2>
      <ul className={parts.list}>
        {records
          .slice(0, shown)
          .map(({ time, who, addIn, period, rubricVersion, inputHash }, index) => (
            <li key={index} className={parts.item}>
              <Body1>{t('year.record', { month: formatMonth(period, locale), time, who })}</Body1>
              <Caption1 block>
                {t('year.recordOf', {
                  addIn,
                  version: rubricVersion,
                  hash: inputHash.slice(0, 12),
                })}
              </Caption1>
            </li>
          ))}
      </ul>
      {records.length > shown && (
        <Caption1>{t('year.moreRecords', { count: records.length - shown })}</Caption1>
      )}
    </section>
  );
}
