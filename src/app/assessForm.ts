import { defaultRubric } from '../assessment/defaultRubric';
import type { Finding } from '../assessment/Finding';
import { areaAddress, cellAddress } from '../forms/address';
import { mappingOf } from '../forms/applyMapping';
import { checkScoreForm } from '../forms/checkScoreForm';
import { sureEnough } from '../forms/doubts';
import { formPeriod } from '../forms/formPeriod';
import { countsItsOwnWay, formTotals } from '../forms/formTotals';
import { gradeScaleOf } from '../forms/gradeScale';
import type { Grid } from '../forms/Grid';
import { rankMethodOf } from '../forms/rankMethodOf';
import { readEntries } from '../forms/readEntries';
import type { ScoreForm } from '../forms/ScoreForm';
import { scoreRanks } from '../forms/scoreTotals';
import type { FormResult, FormResults } from '../sheets/FormResults';
import type { AssessmentReport } from './AssessmentReport';

/** A person's own form, computed: the report, and the results by entity for the plan. */
export interface FormAssessment {
  readonly report: AssessmentReport;
  readonly computed: FormResults;
}

/** Totals, ranks and grades of a form of any shape, and everything a person should look at in it. */
export function assessForm(form: ScoreForm, grids: readonly Grid[]): FormAssessment {
  const entries = readEntries(form, grids);
  const totals = formTotals(form, grids, entries);
  const rankMethod = rankMethodOf(form, grids, totals);
  const ranks = scoreRanks(form, totals, rankMethod);
  const { grades } = defaultRubric.policy;
  const hasGrades = form.results.some((results) => results.grades.length > 0);
  const scale = hasGrades ? gradeScaleOf(form, grids, grades) : null;
  const results = totals.map((total, index): FormResult => {
    const grade = total === null ? undefined : scale?.find(({ min }) => total.gte(min));
    return { total, rank: ranks[index]?.rank ?? null, grade: grade?.name ?? null };
  });
  const [sheet = ''] = form.sheets;
  const grid = grids.find((one) => one.sheet === sheet);
  return {
    computed: { entries, results, rankMethod, scale, asTheyStand: countsItsOwnWay(form) },
    report: {
      source: 'form',
      sheet,
      layout: form.layout.shape,
      title: form.title,
      period: monthOf(form, grids),
      // A plain list of points has no criteria, only points.
      criteria: (form.layout.shape === 'points-list' ? [] : form.items).map(
        ({ name, max, cell }) => ({
          name,
          max: max === null ? null : max.toNumber(),
          sheet: cell?.sheet ?? sheet,
          cell: cell === null ? null : cellAddress(cell),
        }),
      ),
      entities: form.entities.map(({ name, cell, sheet: own }, index) => ({
        name,
        sheet: cell?.sheet ?? own,
        cell: cell === null ? null : cellAddress(cell),
        total: results[index]?.total?.toNumber() ?? null,
        rank: results[index]?.rank ?? null,
        grade: results[index]?.grade ?? null,
      })),
      findings: [
        ...doubts(form),
        ...checkScoreForm(form, grids, { grades, read: { entries, totals } }),
      ],
      mapping: grid === undefined ? null : mappingOf(form, grid),
    },
  };
}

function monthOf(form: ScoreForm, grids: readonly Grid[]): string | null {
  const period = formPeriod(form, new Map(grids.map((grid) => [grid.sheet, grid])));
  if (period === null || period.year === null) return null;
  return `${period.year}-${String(period.month).padStart(2, '0')}`;
}

/** Where it is not sure how the form is to be read, that is said before anything is written. */
function doubts(form: ScoreForm): readonly Finding[] {
  if (form.confidence >= sureEnough) return [];
  const { row, column, columns } = form.area;
  const rows = Math.max(1, form.layout.headerBottom - row + 1);
  return [
    {
      code: 'form-unsure',
      at: { sheet: form.sheets[0] ?? '', address: areaAddress({ row, column, rows, columns }) },
      params: { reasons: form.reasons.map(({ code }) => code).join(',') },
    },
  ];
}
