import type { ChartSubject } from '../sheets/charts/ChartSubject';
import { formSubject } from '../sheets/charts/formSubject';
import type { HomeChart } from '../sheets/charts/planCharts';
import { planFormResults } from '../sheets/planFormResults';
import { totalCells } from '../sheets/totalCells';
import { assessForm } from './assessForm';
import type { Subject } from './Subject';

/** What charts can be drawn of, and those that have a place of their own. */
export interface Drawable {
  readonly chartSubject: ChartSubject;
  readonly homes: readonly HomeChart[];
}

/** What the charts of a person's own form are drawn of. */
export function formCharts({ form, grids, all }: Extract<Subject, { kind: 'form' }>): Drawable {
  const { computed, report } = assessForm(form, grids, all);
  const withChart = planFormResults(form, grids, computed, { chart: 'placed' });
  return {
    chartSubject: formSubject(
      form,
      computed,
      totalCells(
        form,
        computed,
        grids.map(({ sheet }) => sheet),
      ),
      report.period,
      grids,
    ),
    homes: withChart.flatMap(({ sheet, charts }) => charts.map((chart) => ({ sheet, chart }))),
  };
}
