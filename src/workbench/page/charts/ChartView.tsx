import { BarChart, LineChart, PieChart, RadarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, RadarComponent, TitleComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Chart } from '../../workbook/Chart';
import type { Workbook } from '../../workbook/Workbook';
import { fill } from '../words';
import { useWords } from '../WordsContext';
import type { Rectangle } from '../grid/gridGeometry';
import { chartData } from './chartData';
import { chartOption } from './chartOption';
import { useChartClasses } from './chartClasses';

register([
  BarChart,
  LineChart,
  PieChart,
  RadarChart,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  SVGRenderer,
]);

export interface ChartViewProps {
  readonly workbook: Workbook;
  readonly chart: Chart;
  readonly place: Rectangle;
  /** A clip-path for the part that is out of sight. */
  readonly clip: string | undefined;
  readonly version: number;
}

/** One chart at its place over the cells. */
export function ChartView({ workbook, chart, place, clip, version }: ChartViewProps) {
  const words = useWords();
  const classes = useChartClasses();
  const ref = useRef<HTMLDivElement>(null);
  const drawn = useRef<EChartsType | null>(null);
  const option = chartOption(chart, chartData(workbook, chart), place.width);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    drawn.current = init(element, null, { renderer: 'svg' });
    return () => {
      drawn.current?.dispose();
      drawn.current = null;
    };
  }, []);
  useEffect(() => {
    drawn.current?.resize();
  }, [place.width, place.height]);
  useEffect(() => {
    drawn.current?.clear();
    if (option !== null) drawn.current?.setOption(option);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the version stands for chart and cells
  }, [version, place.width, place.height]);
  return (
    <figure
      role="img"
      aria-label={chart.altText || fill(words.chart, { name: chart.title.text || chart.name })}
      data-chart={chart.name}
      data-chart-type={chart.type}
      className={classes.chart}
      style={{ ...place, clipPath: clip }}
    >
      <div ref={ref} className={classes.canvas} />
      {option === null && (
        <figcaption className={classes.notDrawn}>
          {fill(words.unsupportedChart, { type: chart.type })}
        </figcaption>
      )}
    </figure>
  );
}
