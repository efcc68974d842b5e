import { Button, Caption1, Checkbox, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { allChartCodes } from '../../app/allChartCodes';
import type { ChartsPreparation } from '../../app/chartsIn';
import type { ChartCode } from '../../app/prepareCharts';
import { errorMessage } from '../../i18n/errorMessage';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import type { SheetState } from '../pane/PaneState';
import { problemOf, type Problem } from '../pane/problem';
import { usePartStyles } from '../usePartStyles';
import { ChartFigure } from './ChartFigure';

/** What the charts would look like; the chosen ones are put on the sheet. */
export function ChartChoice({
  sheet,
  pane,
  disabled,
}: {
  readonly sheet: SheetState;
  readonly pane: Pane;
  readonly disabled: boolean;
}) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  const [seen, setSeen] = useState<{
    readonly charts: Pick<ChartsPreparation, 'previews' | 'missing'>;
    readonly of: SheetState;
  } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [left, setLeft] = useState<ReadonlySet<ChartCode>>(new Set());

  function preview(): void {
    setProblem(null);
    pane
      .ask(({ prepareCharts }) => prepareCharts({ codes: allChartCodes, confirmed: true }))
      .then(
        (charts) => setSeen({ charts, of: sheet }),
        (error: unknown) => setProblem(problemOf(error)),
      );
  }

  const drawable = [...new Set(seen?.charts.previews.map(({ code }) => code))];
  const chosen = drawable.filter((code) => !left.has(code));
  return (
    <section className={parts.part} aria-label={t('charts.title')}>
      <Subtitle2 as="h2">{t('charts.title')}</Subtitle2>
      <div className={parts.row}>
        <Button disabledFocusable={disabled} onClick={preview}>
          {t('charts.preview')}
        </Button>
        {seen !== null && (
          <Button
            appearance="primary"
            disabledFocusable={disabled || chosen.length === 0}
            onClick={() => {
              if (chosen.length === 0) return;
              void pane.propose('charts', ({ prepareCharts }) =>
                prepareCharts({ codes: chosen, confirmed: true }),
              );
            }}
          >
            {t('charts.put', { count: chosen.length })}
          </Button>
        )}
      </div>
      {problem !== null && <Caption1>{errorMessage(t, problem.error)}</Caption1>}
      {seen !== null && seen.of !== sheet && <Caption1>{t('charts.old')}</Caption1>}
      {drawable.map((code) => (
        <div key={code} className={parts.part}>
          <Checkbox
            label={t(`chart.${code}`)}
            checked={!left.has(code)}
            onChange={(_, { checked }) => {
              const next = new Set(left);
              if (checked === true) next.delete(code);
              else next.add(code);
              setLeft(next);
            }}
          />
          {seen?.charts.previews
            .filter((one) => one.code === code)
            .map((one) => (
              <ChartFigure key={one.name} chart={one} />
            ))}
        </div>
      ))}
      {seen?.charts.missing.map(({ code, reason }) => (
        <Caption1 key={code}>
          {t('charts.missing', {
            chart: t(`chart.${code}`),
            reason: t(`chartMissing.${reason}`),
          })}
        </Caption1>
      ))}
    </section>
  );
}
