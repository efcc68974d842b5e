import type { ChartPreview } from '../../app/prepareCharts';

/** A bar to be drawn: what it stands for in all, and its parts, as shares of the longest bar. */
export interface ChartBar {
  readonly category: string;
  /** The sum of its parts; null where none of them has a number. */
  readonly value: number | null;
  readonly parts: readonly {
    readonly name: string;
    readonly color: string;
    /** 0 to 1. */
    readonly share: number;
  }[];
}

/**
 * The bars of a preview, the parts of each in the order of the series: stacked ones one after the
 * other, and of series that lie over one another the one that is filled. Lines drawn over the bars
 * are left to the table.
 */
export function chartBars({ categories, series }: ChartPreview): readonly ChartBar[] {
  const drawn = series.filter(({ kind }) => kind !== 'LineMarkers');
  const lengths = categories.map((_, place) =>
    drawn.reduce((sum, { values }) => sum + Math.abs(values[place] ?? 0), 0),
  );
  const longest = Math.max(0, ...lengths);
  return categories.map((category, place) => {
    const numbers = drawn.flatMap(({ values }) => values[place] ?? []);
    return {
      category,
      value: numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0),
      parts: drawn.flatMap(({ name, color, values }) => {
        const share = longest === 0 ? 0 : Math.abs(values[place] ?? 0) / longest;
        return share === 0 ? [] : [{ name, color, share }];
      }),
    };
  });
}
