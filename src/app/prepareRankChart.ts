import { showRange } from '../excel/showRange';
import { templateSheets } from '../forms/template/layout';
import { inPeopleTerms } from './asAppError';
import type { Preparation } from './Preparation';
import { prepareRecalculation } from './prepareRecalculation';

/**
 * Makes the ranking chart ready, with the totals it shows where they are still missing. Where the
 * chart is there already it is brought into view. Throws AppError as prepareRecalculation does.
 */
export async function prepareRankChart(options: { readonly sheet?: string }): Promise<Preparation> {
  const preparation = await prepareRecalculation({ ...options, chart: true });
  if (preparation.plan.sheets.length === 0 && preparation.report?.source === 'template') {
    await inPeopleTerms(() => showRange(templateSheets.summary, 'A1'));
  }
  return preparation;
}
