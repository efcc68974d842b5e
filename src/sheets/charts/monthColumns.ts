import type { ChartColumn, ChartColumns } from './ChartColumns';
import type { ChartSubject } from './ChartSubject';
import { numberFormula } from './gatherColumns';

/** One column a month: the entities' totals or ranks. */
export function monthColumns(
  { months }: ChartSubject,
  { add }: Pick<ChartColumns, 'add'>,
  of: 'totals' | 'ranks',
): readonly ChartColumn[] {
  const word = of === 'totals' ? '总分' : '名次';
  return months.map((month) =>
    add(`${month.period} ${word}`, month[of].map(numberFormula), of === 'totals' ? '0.00' : '0'),
  );
}

/** "3月", or "2026年3月" where the months are of more than one year. */
export function monthLabels({ months }: Pick<ChartSubject, 'months'>): readonly string[] {
  const years = new Set(months.map(({ period }) => period.slice(0, 4)));
  return months.map(({ period }) => {
    const month = `${Number(period.slice(5))}月`;
    return years.size > 1 ? `${period.slice(0, 4)}年${month}` : month;
  });
}

/** From the first month to the last: "2026年1月至11月". */
export function monthSpan({ months }: Pick<ChartSubject, 'months'>): string {
  const [first, last] = [months[0]?.period ?? '', months.at(-1)?.period ?? ''];
  const words = (period: string): string => `${period.slice(0, 4)}年${Number(period.slice(5))}月`;
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${words(first)}至${words(last)}`;
  return `${words(first)}至${Number(last.slice(5))}月`;
}
