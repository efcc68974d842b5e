import { Caption1, makeStyles } from '@fluentui/react-components';
import type { Preparation } from '../../app/Preparation';
import { writeSummary } from '../../app/writeSummary';
import type { Translate } from '../../i18n/translateWith';
import { formatList } from '../formatList';
import { useLanguage } from '../language/Language';
import type { Locale } from '../../i18n/locale';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '1.2em' } });

/** What would be written, in a few words, before it is done. */
export function PlanSummary({ preparation }: { readonly preparation: Preparation }) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  return (
    <ul className={styles.list} aria-label={t('plan.title')}>
      {planLines(t, locale, preparation).map((line) => (
        <li key={line}>
          <Caption1>{line}</Caption1>
        </li>
      ))}
    </ul>
  );
}

/** So many places are named. */
const placesNamed = 2;

function shortList(places: readonly string[], locale: Locale): string {
  const more = places.length > placesNamed ? ['…'] : [];
  return formatList([...places.slice(0, placesNamed), ...more], locale);
}

/** The lines of a summary. */
export function planLines(
  t: Translate,
  locale: Locale,
  preparation: Preparation,
): readonly string[] {
  const { blankCells, places, replacedCells, newSheets, recorded, charts, locks, frees } =
    writeSummary(preparation);
  return [
    ...(blankCells > 0
      ? [
          t('plan.blank', {
            count: blankCells.toLocaleString(locale),
            places: shortList(places, locale),
          }),
        ]
      : []),
    ...(replacedCells > 0
      ? [t('plan.replaced', { count: replacedCells.toLocaleString(locale) })]
      : []),
    ...(newSheets.length > 0 ? [t('plan.sheets', { sheets: formatList(newSheets, locale) })] : []),
    ...(charts.length > 0
      ? [
          t('plan.charts', {
            count: charts.length,
            sheets: formatList([...new Set(charts)], locale),
          }),
        ]
      : []),
    ...(recorded ? [t('plan.recorded')] : []),
    ...(locks.length > 0 ? [t('plan.locks', { sheets: formatList(locks, locale) })] : []),
    ...(frees.length > 0 ? [t('plan.frees', { sheets: formatList(frees, locale) })] : []),
    ...(replacedCells === 0 ? [t('plan.nothingReplaced')] : []),
  ];
}
