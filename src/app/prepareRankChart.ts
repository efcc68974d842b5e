import { showRange } from '../excel/showRange';
import { templateSheets } from '../forms/template/layout';
import { inPeopleTerms } from './asAppError';
import type { ChartsPreparation, ChartsRequest } from './chartsIn';
import { prepareCharts } from './prepareCharts';

/**
 * Makes the ranking chart ready, with the totals it shows where they are still missing. Where the
 * chart of the injected sheets is there already it is brought into view.
 * Throws AppError as prepareRecalculation does.
 */
export async function prepareRankChart(
  options: Omit<ChartsRequest, 'codes'>,
): Promise<ChartsPreparation> {
  const preparation = await prepareCharts({ ...options, codes: ['rank'] });
  if (preparation.report?.source === 'template') {
    await inPeopleTerms(() => showRange(templateSheets.summary, 'A1'));
  }
  return preparation;
}
