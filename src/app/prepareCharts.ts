import { readCharts } from '../excel/readCharts';
import { readWorkbook } from '../excel/readGrid';
import type { ChartCode, ChartMissing, ChartPreview } from '../sheets/charts/ChartEntry';
import { NoScoreSheetError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { calculateThere } from './calculateElsewhere';
import type { ChartsPreparation, ChartsRequest } from './chartsIn';
import { withKept } from './keptMappings';

export type { ChartCode, ChartMissing, ChartPreview };

/**
 * Makes charts ready, with the totals they show where those are still missing. Charts that are
 * there are brought up to date in their place. Throws AppError as prepareRecalculation does.
 */
export async function prepareCharts(request: ChartsRequest): Promise<ChartsPreparation> {
  return inPeopleTerms(async () => {
    const workbook = await readWorkbook();
    const mappings = await withKept(request.mappings);
    const made = await calculateThere(
      'charts',
      workbook,
      { ...request, mappings },
      await readCharts(),
    );
    if (made.kind === 'none') throw new NoScoreSheetError(made.reasons);
    return made.preparation;
  });
}
