import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { AssessmentReport } from '../../app/AssessmentReport';
import { formatScore } from '../formatScore';
import { useLanguage } from '../language/Language';
import { orderByRank } from './orderByRank';

const useStyles = makeStyles({
  bars: {
    display: 'grid',
    gridTemplateColumns: 'minmax(3em, max-content) 1fr max-content',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
  },
  name: { overflowWrap: 'anywhere', maxWidth: '8em' },
  bar: {
    height: '12px',
    backgroundColor: tokens.colorBrandBackground,
    // With a contrast theme backgrounds go: the outline stays.
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxSizing: 'border-box',
  },
});

const shown = 20;

/** What the chart will look like. The table above says the same, so screen readers pass this by. */
export function RankingBars({ report }: { readonly report: AssessmentReport }) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const ordered = orderByRank(report.entities).filter(({ total }) => total !== null);
  const most = Math.max(...ordered.map(({ total }) => total ?? 0), 0);
  if (most <= 0) return null;
  return (
    <section>
      <Subtitle2 as="h2">{t('ranking.chart')}</Subtitle2>
      <div className={styles.bars} aria-hidden="true">
        {ordered.slice(0, shown).flatMap(({ name, total, sheet, cell }) => {
          const key = `${sheet}!${cell ?? name}`;
          const share = Math.max(0, (total ?? 0) / most);
          return [
            <span key={`${key}/name`} className={styles.name}>
              {name}
            </span>,
            <span key={`${key}/bar`} className={styles.bar} style={{ width: `${share * 100}%` }} />,
            <span key={`${key}/total`}>{formatScore(total, report.source, locale)}</span>,
          ];
        })}
      </div>
    </section>
  );
}
