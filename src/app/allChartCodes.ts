import { type ChartCode, chartCodes } from '../sheets/charts/ChartEntry';

/** Every chart there is, in the order of its names. */
export const allChartCodes: readonly ChartCode[] = chartCodes;
