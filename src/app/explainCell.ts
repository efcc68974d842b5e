import type { Assessment } from '../assessment/Assessment';
import type { Explanation } from '../assessment/Explanation';
import type { CellReference } from '../assessment/Finding';
import { explainAspect } from '../assessment/outlook/explainAspect';
import { explanationAspect } from '../assessment/outlook/explanationAspect';
import { outlookOfPeriod } from '../assessment/outlook/outlookOfPeriod';
import { outlookOf } from '../assessment/outlook/outlookOf';
import { foldText } from '../assessment/foldText';
import { assessInput } from '../assessment/record/makeRecord';
import { type Area, parseArea } from '../forms/address';
import { type Grid, shownText, valueAt } from '../forms/Grid';
import {
  entriesLayout,
  scoresLayout,
  summaryLayout,
  templateSheets,
} from '../forms/template/layout';
import { summaryColumns } from '../forms/template/summaryColumns';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { rollUpColumns, rollUpLayout } from '../forms/year/rollUpLayout';
import { rollUpSheet } from '../forms/year/yearSheets';
import { entityAt } from './entityAt';
import { findSubject } from './findSubject';
import { inspectSubject } from './inspectSubject';
import { assessYearOf } from './year/assessYearOf';
import { recordedInput } from './year/openMonth';
import { yearOf } from './year/Year';

/** What a cell shows. */
export type CellAspect = 'score' | 'category' | 'total' | 'grade' | 'rank';

/** Why the number in a cell is what it is. */
export interface CellExplanation {
  readonly team: string;
  readonly what: CellAspect;
  /** Item id or category code; null for what is the team's own. */
  readonly of: string | null;
  /** What the item or category is called; "" for what is the team's own. */
  readonly name: string;
  readonly nameEn: string;
  /** The month, quarter or year it is of; null where a form names none. */
  readonly period: string | null;
  /** Words in i18n: `explain.<key>`. Empty for somebody's own form, whose findings say more. */
  readonly steps: Explanation;
  /** What would change the team's result. */
  readonly outlook: Explanation;
  /** The place among the report's entities; null on a roll-up. */
  readonly index: number | null;
}

/**
 * The reasons behind the cell at `address` of a sheet: an entry, a score, a category, a total, a
 * grade or a rank on the injected sheets, a quarter or a year, or a team on somebody's own form.
 * Null where the cell shows none of these.
 */
export function explainCell(
  grids: readonly Grid[],
  { sheet, address }: CellReference,
): CellExplanation | null {
  const cell = parseArea(address);
  const grid = grids.find((one) => one.sheet === sheet);
  if (cell === null || grid === undefined) return null;
  const rolledUp = explainRollUp(grids, grid, cell);
  if (rolledUp !== null) return rolledUp;
  const subject = findSubject(grids, sheet);
  if (subject.kind === 'template') return explainTemplate(subject.template, grids, grid, cell);
  const inspection = inspectSubject(subject);
  if (inspection.kind === 'none') return null;
  const { report } = inspection;
  const index = entityAt(report, { sheet, address });
  const entity = index === null ? undefined : report.entities[index];
  if (entity === undefined) return null;
  const { period } = report;
  return {
    ...{ team: entity.name, what: 'total', of: null, name: '', nameEn: '' },
    ...{ period, steps: [], outlook: [], index },
  };
}

function explainTemplate(
  template: TemplateWorkbook,
  grids: readonly Grid[],
  grid: Grid,
  cell: Area,
): CellExplanation | null {
  const place = placeOf(template, grid, cell);
  if (place === null) return null;
  const { versions } = yearOf(grids);
  const assessment = assessInput(recordedInput(template, versions));
  const team = assessment.teams[place.index];
  if (team === undefined) return null;
  const { what, of, index } = place;
  return {
    team: team.team,
    what,
    of,
    ...namesOf(template, of),
    index,
    period: template.period,
    steps: stepsOf(assessment, place),
    outlook: outlookOf(assessment, index).explanation,
  };
}

function namesOf(
  { rubric: { items, categories } }: TemplateWorkbook,
  of: string | null,
): { readonly name: string; readonly nameEn: string } {
  const found =
    items.find(({ id }) => id === of) ?? categories.find(({ code }) => code === of) ?? null;
  return { name: found?.name ?? '', nameEn: found?.nameEn ?? '' };
}

interface Place {
  readonly index: number;
  readonly what: CellAspect;
  readonly of: string | null;
}

function placeOf({ rubric }: TemplateWorkbook, grid: Grid, { row, column }: Area): Place | null {
  switch (grid.sheet) {
    case templateSheets.entries:
    case templateSheets.scores: {
      const { firstTeamColumn } =
        grid.sheet === templateSheets.scores ? scoresLayout : entriesLayout;
      const index = column - firstTeamColumn;
      const id = shownText(valueAt(grid, row, entriesLayout.columns.id)).trim();
      if (index < 0) return null;
      if (rubric.items.some((item) => item.id === id)) return { index, what: 'score', of: id };
      return row < entriesLayout.headerRow ? null : { index, what: 'total', of: null };
    }
    case templateSheets.summary: {
      const index = row - summaryLayout.firstRow;
      if (index < 0) return null;
      const columns = summaryColumns(rubric.categories.length);
      if (column === columns.grade) return { index, what: 'grade', of: null };
      if (column === columns.rank || column === columns.groupRank) {
        return { index, what: 'rank', of: null };
      }
      const category = rubric.categories[column - summaryLayout.firstCategoryColumn];
      if (column >= summaryLayout.firstCategoryColumn && category !== undefined) {
        return { index, what: 'category', of: category.code };
      }
      return { index, what: 'total', of: null };
    }
    default:
      return null;
  }
}

function stepsOf({ rubric, teams }: Assessment, { index, what, of }: Place): Explanation {
  const team = teams[index];
  if (team === undefined) return [];
  switch (what) {
    case 'score':
      return explainAspect(team, { kind: 'score', itemId: of ?? '' });
    case 'category':
      // What cost points in it, item by item.
      return team.items.flatMap(({ itemId, score, maximum, explanation }) => {
        const item = rubric.items.find(({ id }) => id === itemId);
        if (item?.category !== of || score === null || score.eq(maximum)) return [];
        return item.scoring.type === 'bonus' && score.eq(0) ? [] : explanation;
      });
    default:
      return explainAspect(team, { kind: what });
  }
}

function explainRollUp(
  grids: readonly Grid[],
  grid: Grid,
  { row, column }: Area,
): CellExplanation | null {
  const period = /(\d{4}(?:-Q[1-4])?)$/u.exec(grid.sheet)?.[1];
  if (period === undefined || grid.sheet !== rollUpSheet(period)) return null;
  const name = shownText(valueAt(grid, row, rollUpLayout.teamColumn)).trim();
  if (row < rollUpLayout.firstRow || name === '') return null;
  const assessment = assessYearOf(yearOf(grids), period);
  const team = assessment?.teams.find((one) => foldText(one.team) === foldText(name));
  if (assessment === null || team === undefined) return null;
  const yearly = !period.includes('Q');
  const columns = rollUpColumns(yearly ? 12 : 3, assessment.rubric.categories.length, yearly);
  const what =
    column === columns.grade
      ? 'grade'
      : column === columns.rank || column === columns.groupRank
        ? 'rank'
        : 'total';
  const steps = team.explanation.filter(({ key }) => explanationAspect(key) === what);
  const outlook = outlookOfPeriod(assessment, team);
  const own = { of: null, name: '', nameEn: '' };
  return { team: team.team, what, ...own, period, steps, outlook, index: null };
}
