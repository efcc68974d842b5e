import { type Decimal } from '../assessment/decimal';
import type { Finding } from '../assessment/Finding';
import { rankTotals } from '../assessment/rank';
import { areaAddress, cellAddress } from '../forms/address';
import { checkForm } from '../forms/checkForm';
import { type Form, sureEnough } from '../forms/Form';
import { type Grid, shownText, valueAt } from '../forms/Grid';
import { readScores } from '../forms/readScores';
import { totalForm } from '../forms/totalForm';
import { agrees, type FormResult } from '../sheets/planFormResults';
import type { AssessmentReport } from './AssessmentReport';

/** A person's own form, computed: the report, and the results by entity for the plan. */
export interface FormAssessment {
  readonly report: AssessmentReport;
  readonly results: readonly FormResult[];
}

/** Totals and ranks of a form, and everything a person should look at in it. */
export function assessForm(form: Form, grid: Grid): FormAssessment {
  const scores = readScores(form, grid);
  const totals = totalForm(form, grid, scores);
  const ranks = rankTotals(totals, 'competition');
  const results = totals.map((total, index) => ({ total, rank: ranks[index]?.rank ?? null }));
  return {
    results,
    report: {
      source: 'form',
      sheet: form.sheet,
      layout: form.layout,
      title: form.title,
      period: null,
      criteria: form.criteria.map(({ name, max, cell }) => ({
        name,
        max: max === null ? null : max.toNumber(),
        cell,
      })),
      entities: form.entities.map(({ name, cell }, index) => ({
        name,
        cell,
        total: results[index]?.total?.toNumber() ?? null,
        rank: results[index]?.rank ?? null,
        grade: null,
      })),
      findings: [
        ...doubts(form),
        ...checkForm(form, grid, scores),
        ...compareResults(form, grid, results),
      ],
    },
  };
}

/** Where it is not sure how the form is to be read, that is said before anything is written. */
function doubts(form: Form): readonly Finding[] {
  if (form.confidence >= sureEnough) return [];
  return [
    {
      code: 'form-unsure',
      at: { sheet: form.sheet, address: areaAddress(form.header) },
      params: { reasons: form.reasons.map(({ code }) => code).join(',') },
    },
  ];
}

/** Totals and ranks that stand on the form already and differ from the computed ones. */
function compareResults(
  form: Form,
  grid: Grid,
  results: readonly FormResult[],
): readonly Finding[] {
  const differing = (
    code: 'total-differs' | 'rank-differs',
    column: number,
    computed: (result: FormResult) => Decimal | number | null,
  ): readonly Finding[] =>
    results.flatMap((result, index) => {
      const entity = form.entities[index];
      if (entity === undefined) return [];
      const found = valueAt(grid, entity.row, column);
      const expected = computed(result);
      if (found === null || agrees(found, expected === null ? null : Number(expected))) return [];
      return [
        {
          code,
          at: { sheet: form.sheet, address: cellAddress({ row: entity.row, column }) },
          params: {
            entity: entity.name,
            expected: expected === null ? '' : expected.toString(),
            found: shownText(found),
          },
        },
      ];
    });
  return [
    ...(form.layout === 'points-list' || !form.total.present
      ? []
      : differing('total-differs', form.total.column, ({ total }) => total)),
    ...(form.rank.present ? differing('rank-differs', form.rank.column, ({ rank }) => rank) : []),
  ];
}
