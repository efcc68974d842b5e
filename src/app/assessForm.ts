import { defaultRubric } from '../assessment/defaultRubric';
import type { Finding } from '../assessment/Finding';
import type { Rubric } from '../assessment/Rubric';
import { areaAddress, cellAddress } from '../forms/address';
import { mappingOf } from '../forms/mapping/applyMapping';
import { checkScoreForm } from '../forms/checkScoreForm';
import { sureEnough } from '../forms/reading/doubts';
import { formPeriod } from '../forms/checks/formPeriod';
import { leftOutOfSums } from '../forms/totals/leftOutOfSums';
import { countsItsOwnWay, formTotals } from '../forms/totals/formTotals';
import { gradeScaleOf } from '../forms/checks/gradeScale';
import type { Grid } from '../forms/Grid';
import { rankMethodOf } from '../forms/checks/rankMethodOf';
import { type ReadEntry, readEntries } from '../forms/readEntries';
import {
  type FormLinks,
  linksOf,
  scoredByStandard,
  vetoedEntries,
  withStandardMaxima,
} from '../forms/link/rubricRules';
import { knownNamesOf } from '../forms/names/knownNames';
import type { ScoreForm } from '../forms/ScoreForm';
import { groupRanks } from '../forms/totals/groupRanks';
import { scoreRanks } from '../forms/totals/scoreTotals';
import { readTemplate } from '../forms/template/readTemplate';
import type { FormResult, FormResults } from '../sheets/FormResults';
import type { AssessmentReport } from './AssessmentReport';
import { understandingOf } from './Understanding';

/** A person's own form, computed: the report, and the results by entity for the plan. */
export interface FormAssessment {
  readonly report: AssessmentReport;
  readonly computed: FormResults;
}

/**
 * Totals, ranks and grades of a form of any shape, and everything a person should look at in it.
 * `all`: the workbook's forms, whose names it is held against where no list names its teams.
 */
export function assessForm(
  read: ScoreForm,
  grids: readonly Grid[],
  all: readonly ScoreForm[] = [],
): FormAssessment {
  const rubric = standardOf(grids);
  const links = linksOf(read, rubric);
  const form = withStandardMaxima(read, links);
  const period = monthOf(form, grids);
  const entries = scoredByStandard(form, readEntries(form, grids), links, period ?? anyMonth);
  const totals = formTotals(form, grids, entries);
  const vetoes = vetoedEntries(form, entries, links);
  // Without a person's word that this is the standard's item, its rule only gives a hint.
  const vetoed = new Set(
    vetoes.flatMap(({ cells }) => (links.said.has(cells.item) ? [cells.entity] : [])),
  );
  const rankMethod = rankMethodOf(form, grids, totals);
  const ranked = totals.map((total, index) =>
    vetoed.has(index) || form.unranked === true ? null : total,
  );
  const ranks = scoreRanks(form, ranked, rankMethod);
  const inGroups = groupRanks(form, ranked, rankMethod);
  const { grades } = rubric.policy;
  const hasGrades = form.results.some((results) => results.grades.length > 0);
  const scale = hasGrades ? gradeScaleOf(form, grids, grades) : null;
  const results = totals.map((total, index): FormResult => {
    const grade =
      total === null
        ? undefined
        : vetoed.has(index)
          ? scale?.at(-1)
          : scale?.find(({ min }) => total.gte(min));
    return {
      total,
      rank: ranks[index]?.rank ?? null,
      groupRank: inGroups[index] ?? null,
      grade: grade?.name ?? null,
    };
  });
  const [sheet = ''] = form.sheets;
  const grid = grids.find((one) => one.sheet === sheet);
  const mapping = grid === undefined ? null : mappingOf(read, grid);
  return {
    computed: { entries, results, rankMethod, scale, asTheyStand: countsItsOwnWay(form) },
    report: {
      source: 'form',
      sheet,
      layout: form.layout.shape,
      title: form.title,
      period,
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
        ...(form.rankedApart === undefined ? {} : { table: form.rankedApart[index] ?? 0 }),
      })),
      findings: [
        ...doubts(form, leftOutOfSums(form, entries, grids)),
        ...checkScoreForm(form, grids, {
          grades,
          read: { entries, totals },
          names: knownNamesOf(form, grids, all),
        }),
        ...standardFindings(form, links, vetoes, rubric),
      ],
      mapping,
      understanding: grid === undefined ? null : understandingOf(form, grid, links, rubric),
    },
  };
}

/** Scoring asks for a month; marks and levels are the same in all of them. */
const anyMonth = '2026-03';

/** The standard in the workbook; the default one where it has none. */
function standardOf(grids: readonly Grid[]): Rubric {
  const template = readTemplate(grids);
  return template.kind === 'template' ? template.template.rubric : defaultRubric;
}

/** How the form and the assessment standard go together, and what that means for teams. */
function standardFindings(
  form: ScoreForm,
  { items, said, doubtful }: FormLinks,
  vetoes: readonly ReadEntry[],
  rubric: Rubric,
): readonly Finding[] {
  const [sheet = ''] = form.sheets;
  const at = { sheet, address: areaAddress(form.area) };
  const linked: Finding[] =
    items.size === 0
      ? []
      : [{ code: 'items-linked', at, params: { count: items.size, total: form.items.length } }];
  const asked = doubtful.map(({ item, id }): Finding => {
    const own = form.items[item];
    const criterion = own?.name ?? '';
    const standard = rubric.items.find((one) => one.id === id)?.name ?? '';
    return {
      code: 'link-doubtful',
      at: own?.cell == null ? at : { sheet: own.cell.sheet, address: cellAddress(own.cell) },
      params: { criterion, id, standard },
    };
  });
  const zeros = vetoes.map(({ cells }): Finding => ({
    code: said.has(cells.item) ? 'vetoed' : 'veto-item-zero',
    at: cells.score === null ? at : { sheet: cells.score.sheet, address: cellAddress(cells.score) },
    params: {
      criterion: form.items[cells.item]?.name ?? '',
      entity: form.entities[cells.entity]?.name ?? '',
    },
  }));
  return [...linked, ...asked, ...zeros];
}

function monthOf(form: ScoreForm, grids: readonly Grid[]): string | null {
  const period = formPeriod(form, new Map(grids.map((grid) => [grid.sheet, grid])));
  if (period === null || period.year === null) return null;
  return `${period.year}-${String(period.month).padStart(2, '0')}`;
}

/** Where it is not sure how the form is to be read, that is said before anything is written. */
function doubts(form: ScoreForm, textsLeftOut: boolean): readonly Finding[] {
  if (form.confidence >= sureEnough && !textsLeftOut) return [];
  const { row, column, columns } = form.area;
  const rows = Math.max(1, form.layout.headerBottom - row + 1);
  return [
    {
      code: 'form-unsure',
      at: { sheet: form.sheets[0] ?? '', address: areaAddress({ row, column, rows, columns }) },
      params: {
        reasons: [
          ...form.reasons.map(({ code }) => code),
          ...(textsLeftOut ? ['entries-as-text'] : []),
        ].join(','),
      },
    },
  ];
}
