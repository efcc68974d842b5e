import type { Assessment } from '../../assessment/Assessment';
import { foldText } from '../../assessment/foldText';
import { assessInput } from '../../assessment/record/makeRecord';
import { readWorkbook } from '../../excel/readGrid';
import { explanationSheet } from '../../forms/year/yearSheets';
import { refreshSheet } from '../../sheets/refreshSheet';
import { explanationPlan, type Say } from '../../sheets/year/explanationSheet';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { findOverwrites } from '../findOverwrites';
import type { Preparation } from '../Preparation';
import { assessInputs, closedMonths } from './closedMonths';
import { recordedInput } from './openMonth';
import { templateOf } from './prepareClosing';
import { type Year, yearOf } from './Year';

/** Whose sheets are wanted, and of which month. */
export interface ExplanationsRequest {
  /** A team's name, or 'all'. */
  readonly team: string;
  /** A closed month; the one on the injected sheets where left out. */
  readonly period?: string;
  readonly say: Say;
}

/**
 * Makes the sheets ready that teams are handed: why their scores, grade and rank are what they
 * are. Throws AppError: 'no-template', 'team-unknown', 'no-closed-months'.
 */
export async function prepareExplanations(request: ExplanationsRequest): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const assessment = assessmentOf(yearOf(grids), request.period);
    const wanted = assessment.teams.flatMap(({ team }, index) =>
      request.team === 'all' || foldText(team) === foldText(request.team) ? [{ team, index }] : [],
    );
    const [first] = wanted;
    if (first === undefined) {
      const teams = assessment.teams.map(({ team }) => team).join('、');
      throw new AppError('team-unknown', { team: request.team, teams });
    }
    const plan = {
      sheets: wanted.map(({ index }) =>
        refreshSheet(explanationPlan(assessment, index, request.say), grids),
      ),
      names: [],
      activate: { sheet: explanationSheet(first.team), address: 'A1' },
    };
    return { plan, overwrites: findOverwrites(plan, grids), report: null };
  });
}

function assessmentOf(year: Year, period: string | undefined): Assessment {
  if (period === undefined) return assessInput(recordedInput(templateOf(year), year.versions));
  const month = assessInputs(closedMonths(year)).find((one) => one.period === period);
  if (month === undefined) throw new AppError('no-closed-months', { period });
  return month;
}
