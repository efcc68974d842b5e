/** What a chart type of Excel is to the one who draws it. */
export interface ChartKind {
  readonly shape: 'bar' | 'line' | 'area' | 'pie' | 'radar';
  /** Bars lie: categories go down the side. */
  readonly isHorizontal: boolean;
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly hasMarkers: boolean;
  readonly isFilled: boolean;
  readonly isRing: boolean;
}

/** The kind of a chart type ("BarClustered"); null for one that is not drawn here. */
export function chartKind(type: string): ChartKind | null {
  const match =
    /^(3D|_3D|Cylinder|Cone|Pyramid)?(Bar|Column|Col|Line|Area|Pie|Doughnut|Radar)/.exec(type);
  const family = match?.[2];
  if (family === undefined || type === 'BarOfPie') return null;
  const shape = SHAPES[family];
  if (shape === undefined) return null;
  return {
    shape,
    isHorizontal: family === 'Bar',
    stacking: type.includes('Stacked100')
      ? 'percent'
      : type.includes('Stacked')
        ? 'stacked'
        : 'none',
    hasMarkers: type.includes('Markers'),
    isFilled: type === 'RadarFilled' || shape === 'area',
    isRing: family === 'Doughnut',
  };
}

const SHAPES: Readonly<Record<string, ChartKind['shape']>> = {
  Bar: 'bar',
  Column: 'bar',
  Col: 'bar',
  Line: 'line',
  Area: 'area',
  Pie: 'pie',
  Doughnut: 'pie',
  Radar: 'radar',
};
