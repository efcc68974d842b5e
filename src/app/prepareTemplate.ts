import { defaultRubric } from '../assessment/defaultRubric';
import type { Rubric } from '../assessment/Rubric';
import { foldText } from '../assessment/foldText';
import { readWorkbook } from '../excel/readGrid';
import { isPeriod } from '../forms/template/readTemplate';
import { MAX_TEAMS, planTemplate } from '../sheets/template/planTemplate';
import { AppError } from './AppError';
import { inPeopleTerms } from './asAppError';
import type { Preparation } from './Preparation';
import { sampleEntry } from './sampleEntry';

/** What a template is wanted for. */
export interface TemplateRequest {
  readonly teams: readonly string[];
  /** "2026-11" */
  readonly period: string;
  /** Fill in plausible entries, to try it out. */
  readonly sample: boolean;
  /** The standard to use; the default one where left out. */
  readonly rubric?: Rubric;
}

/**
 * Makes the injection of the six sheets ready. Throws AppError: 'no-teams', 'too-many-teams',
 * 'doubled-team' (look-alikes count), 'bad-period', 'sheet-exists' where one of the sheets is there.
 */
export async function prepareTemplate(request: TemplateRequest): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const teams = request.teams.map((team) => team.trim()).filter((team) => team !== '');
    if (teams.length === 0) throw new AppError('no-teams');
    if (teams.length > MAX_TEAMS) {
      throw new AppError('too-many-teams', { count: teams.length, max: MAX_TEAMS });
    }
    const doubled = teams.find(
      (team, index) => teams.findIndex((other) => foldText(other) === foldText(team)) !== index,
    );
    if (doubled !== undefined) throw new AppError('doubled-team', { team: doubled });
    if (!isPeriod(request.period)) throw new AppError('bad-period', { period: request.period });
    const { rubric = defaultRubric } = request;
    const plan = planTemplate({
      rubric,
      teams,
      period: request.period,
      ...(request.sample ? { entryOf: sampleEntry(rubric, request.period) } : {}),
    });
    const { grids } = await readWorkbook();
    const present = new Set(grids.map(({ sheet }) => sheet));
    const taken = plan.sheets.find(({ sheet }) => present.has(sheet));
    if (taken !== undefined) throw new AppError('sheet-exists', { sheet: taken.sheet });
    return { plan, overwrites: [], report: null };
  });
}
