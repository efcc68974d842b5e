import { quarterOf } from '../../assessment/period';

/** The quarters and years that months lie in, in order; a year after its quarters. */
export function spansOf(months: readonly string[]): readonly string[] {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.flatMap((year) => {
    const own = months.filter((month) => month.startsWith(year));
    return [...new Set(own.map(quarterOf)), year];
  });
}
