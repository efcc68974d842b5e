import type { Finding } from '../assessment/Finding';
import { defaultRubric } from '../assessment/defaultRubric';
import { checkCells } from './checks/checkCells';
import type { Check, CheckContext } from './checks/CheckContext';
import { checkDates, checkIncidents } from './checks/checkDates';
import { checkDeductions, checkReasons, checkSigns } from './checks/checkDeductions';
import { checkNumbers, checkStated, checkWeights } from './checks/checkItems';
import { checkKnownNames } from './checks/checkKnownNames';
import { checkNeighbours } from './checks/checkNeighbours';
import {
  checkEntityNames,
  checkHiddenParts,
  checkUnderMerges,
  checkUnnamedColumns,
} from './checks/checkParts';
import { checkRankRanges } from './checks/checkRankRanges';
import { checkGrades, checkRanks, checkTotals } from './checks/checkResults';
import { checkFormulaRanges, checkSubtotals } from './checks/checkSums';
import { formTotals } from './totals/formTotals';
import type { Grid } from './Grid';
import type { KnownNames } from './names/knownNames';
import { readEntries } from './readEntries';
import type { ScoreForm } from './ScoreForm';

/** What a form is checked against, beside itself. */
export interface CheckOptions {
  /** The grades used where the form states no scale of its own; best first. */
  readonly grades: readonly { readonly min: number; readonly name: string }[];
  /** The form's entries and totals where they were read already. */
  readonly read?: Pick<CheckContext, 'entries' | 'totals'>;
  /** The names that are known; null or left out where nothing says. */
  readonly names?: KnownNames | null;
}

/**
 * Everything a person should look at in a form of any shape: names, entries, maxima, deductions
 * and reasons, sums and formulas, totals, ranks and grades, dates and hidden parts.
 */
export function checkScoreForm(
  form: ScoreForm,
  grids: readonly Grid[],
  options: CheckOptions = { grades: defaultRubric.policy.grades },
): Finding[] {
  const entries = options.read?.entries ?? readEntries(form, grids);
  const context: CheckContext = {
    form,
    grids: new Map(grids.map((grid) => [grid.sheet, grid])),
    entries,
    has: {
      deduction: form.entries.some(({ deduction }) => deduction !== null),
      bonus: form.entries.some(({ bonus }) => bonus !== null),
      reason: form.entries.some(({ reason }) => reason !== null),
      date: form.entries.some(({ date }) => date !== null),
    },
    totals: options.read?.totals ?? formTotals(form, grids, entries),
  };
  const checks: readonly Check[] = [
    checkEntityNames,
    checkKnownNames(options.names ?? null),
    checkCells,
    checkDeductions,
    checkSigns,
    checkReasons,
    checkNumbers,
    checkStated,
    checkWeights,
    checkSubtotals,
    checkTotals,
    checkRanks,
    checkGrades(options.grades),
    checkFormulaRanges,
    checkRankRanges,
    checkNeighbours,
    checkDates,
    checkIncidents,
    checkUnnamedColumns,
    checkHiddenParts,
    checkUnderMerges,
  ];
  const found = checks.flatMap((check) => check(context));
  // A formula over the wrong cells is unlike its neighbours too: the plainer word is enough.
  const told = new Set(
    found
      .filter(({ code }) => code === 'formula-misses-cells' || code === 'formula-takes-more')
      .map(placeOf),
  );
  return found.filter(
    (finding) => finding.code !== 'formula-unlike-others' || !told.has(placeOf(finding)),
  );
}

function placeOf({ at }: Finding): string {
  return at === null ? '' : `${at.sheet}!${at.address}`;
}
