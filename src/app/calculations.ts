import { chartsIn } from './chartsIn';
import { planRecalculation } from './planRecalculation';
import { postingIn } from './postingIn';
import { reasonsIn } from './reasonsIn';
import { templatePlan } from './templatePlan';

const all = {
  recalculation: planRecalculation,
  reasons: reasonsIn,
  charts: chartsIn,
  posting: postingIn,
  template: templatePlan,
};

type All = typeof all;

export type CalculationName = keyof All;
/** What each calculation is given. */
export type CalculationInputs = { [Name in CalculationName]: Parameters<All[Name]> };
/** What comes of it. */
export type CalculationOutputs = { [Name in CalculationName]: ReturnType<All[Name]> };

/**
 * What takes longer than a pane may stand still, each by its name: out of plain data, plain data.
 * They are done beside the pane (`calculateThere`).
 */
export const calculations: {
  readonly [Name in CalculationName]: (
    ...input: CalculationInputs[Name]
  ) => CalculationOutputs[Name];
} = all;
