import type { ChartKind, ChartPlan } from '../SheetPlan';
import type { ChartColumns } from './ChartColumns';
import type { ChartSubject } from './ChartSubject';

/** The charts of the suite, as they are asked for: `--charts rank,category`. */
export const chartCodes = [
  'rank',
  'category',
  'categoryRank',
  'radar',
  'trend',
  'rankTrend',
  'lost',
  'members',
  'spread',
] as const;
export type ChartCode = (typeof chartCodes)[number];

/** Why a chart cannot be drawn of a subject; its words come from i18n: `chartMissing.<reason>`. */
export type ChartMissing =
  'no-entities' | 'few-categories' | 'few-months' | 'no-losses' | 'no-members';

/** A chart as plain numbers, to be drawn before it is on a sheet. */
export interface ChartPreview {
  readonly code: ChartCode;
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly color: string;
    readonly kind?: ChartKind;
  }[];
  /** True where the best place, 1, is on top. */
  readonly valueAxisReversed: boolean;
  /** True for bars that read from top to bottom. */
  readonly firstOnTop: boolean;
  readonly percent: boolean;
}

/** A chart bound to its helper columns, with what is said of it in words. */
export interface DrawnChart {
  readonly plan: Omit<ChartPlan, 'topLeft' | 'bottomRight'>;
  /** How many bars or points its longer axis has: what its size comes from. */
  readonly length: number;
  /** One sentence that says what the chart shows, as a formula: for who cannot see it. */
  readonly caption: string;
  readonly preview: ChartPreview;
}

/** One kind of chart: the one place that knows when it can be drawn and how. */
export interface ChartEntry {
  readonly code: ChartCode;
  /** True for the name of a chart of this kind. */
  readonly owns: (chartName: string) => boolean;
  readonly missing: (subject: ChartSubject) => ChartMissing | null;
  /** Adds its helper columns and gives the charts that show them. */
  readonly draw: (subject: ChartSubject, columns: ChartColumns) => readonly DrawnChart[];
}
