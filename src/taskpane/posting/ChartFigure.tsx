import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ChartPreview } from '../../app/prepareCharts';
import { Fold } from '../fold/Fold';
import { useLanguage } from '../language/Language';
import { chartBars } from './chartBars';
import { chartLines } from './chartLines';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  bars: {
    display: 'grid',
    gridTemplateColumns: 'minmax(3em, max-content) minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
  },
  name: { overflowWrap: 'anywhere', maxWidth: '8em' },
  row: { display: 'flex' },
  bar: {
    height: '10px',
    boxSizing: 'border-box',
    // With a contrast theme backgrounds go: the outline stays.
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  lines: { width: '100%', height: 'auto', maxHeight: '180px' },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  key: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginInlineEnd: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // The lines it is the key to are drawings, which keep their colours in a contrast theme.
    forcedColorAdjust: 'none',
  },
  table: { borderCollapse: 'collapse', '& th, & td': { padding: '2px 6px', textAlign: 'start' } },
  scroll: { overflowX: 'auto' },
});

/** So many bars stand for the rest; the table has them all. */
const barsShown = 10;

/** A chart before it is on a sheet: a sketch of it, and its numbers as a table. */
export function ChartFigure({ chart }: { readonly chart: ChartPreview }) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const { categories, series, title } = chart;
  const isLine = chart.kind === 'LineMarkers' || chart.kind === 'RadarMarkers';
  const shown = (value: number | null): string =>
    value === null
      ? '—'
      : value.toLocaleString(
          locale,
          chart.percent
            ? { style: 'percent', maximumFractionDigits: 1 }
            : { maximumFractionDigits: 2 },
        );
  return (
    <figure className={styles.figure} data-preview={chart.name}>
      <figcaption>
        <Caption1Strong>{title}</Caption1Strong>
      </figcaption>
      <div aria-hidden="true">
        {isLine ? (
          <svg className={styles.lines} viewBox="0 0 300 120">
            {chartLines(chart, 300, 120).map(({ name, color, points }) => (
              <polyline key={name} points={points} fill="none" stroke={color} strokeWidth="2" />
            ))}
          </svg>
        ) : (
          <Bars chart={chart} shown={shown} />
        )}
      </div>
      {series.length > 1 && (
        <div className={styles.legend} aria-hidden="true">
          {series.map(({ name, color }) => (
            <Caption1 key={name}>
              <span className={styles.key} style={{ backgroundColor: color }} />
              {name}
            </Caption1>
          ))}
        </div>
      )}
      <Fold title={t('charts.numbers')}>
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('ranking.name')}</th>
                {series.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {categories.map((category, place) => (
                <tr key={`${place} ${category}`}>
                  <th scope="row">{category}</th>
                  {series.map(({ name, values }) => (
                    <td key={name}>{shown(values[place] ?? null)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Fold>
    </figure>
  );
}

function Bars({
  chart,
  shown,
}: {
  readonly chart: ChartPreview;
  readonly shown: (value: number | null) => string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.bars}>
      {chartBars(chart)
        .slice(0, barsShown)
        .map(({ category, value, parts }, place) => (
          <Fragment key={`${place} ${category}`}>
            <span className={styles.name}>{category}</span>
            <span className={styles.row}>
              {parts.map(({ name, color, share }) => (
                <span
                  key={name}
                  className={styles.bar}
                  style={{ width: `${share * 100}%`, backgroundColor: color }}
                />
              ))}
            </span>
            <span>{shown(value)}</span>
          </Fragment>
        ))}
    </div>
  );
}
