import { readWorkbook } from '../excel/readGrid';
import type { Watch } from '../excel/Watch';
import type { Mapping } from '../forms/mapping/Mapping';
import { inPeopleTerms } from './asAppError';
import type { Inspection } from './AssessmentReport';
import { calculateThere } from './calculateElsewhere';
import { withKept } from './keptMappings';
import type { Preparation } from './Preparation';
import { withoutSecondCharts } from './prepareRecalculation';

/** What the active sheet is, and what completing it would write if it were done now. */
export interface Look {
  readonly inspection: Inspection;
  /** Totals, ranks and the ranking chart; null where there is nothing to assess. */
  readonly next: Preparation | null;
}

/** Looks at the workbook; nothing is written. Throws AppError. */
export async function lookAt(watch: Watch = {}, mappings: readonly Mapping[] = []): Promise<Look> {
  return inPeopleTerms(async () => {
    const options = { chart: true, confirmed: true, mappings: await withKept(mappings) };
    const planned = await calculateThere('recalculation', await readWorkbook(watch), options);
    if (planned.kind === 'none') return { inspection: planned, next: null };
    const { preparation } = planned;
    const plan = await withoutSecondCharts(preparation.plan);
    return {
      inspection: { kind: 'assessable', report: preparation.report },
      next: { ...preparation, plan },
    };
  });
}
