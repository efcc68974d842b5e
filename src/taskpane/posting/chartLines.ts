import type { ChartPreview } from '../../app/prepareCharts';

/** A line to be drawn: its points as SVG has them. */
export interface ChartLine {
  readonly name: string;
  readonly color: string;
  readonly points: string;
}

const margin = 6;

/** The lines of a preview in a box of so many pixels; gaps are passed over. */
export function chartLines(
  { series, valueAxisReversed }: ChartPreview,
  width: number,
  height: number,
): readonly ChartLine[] {
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const least = Math.min(...all);
  const span = Math.max(...all) - least || 1;
  return series.map(({ name, color, values }) => {
    const step = (width - 2 * margin) / Math.max(1, values.length - 1);
    const points = values.flatMap((value, place) => {
      if (value === null) return [];
      const share = (value - least) / span;
      const fromTop = valueAxisReversed ? share : 1 - share;
      const x = margin + place * step;
      const y = margin + fromTop * (height - 2 * margin);
      return [`${x.toFixed(1)},${y.toFixed(1)}`];
    });
    return { name, color, points: points.join(' ') };
  });
}
