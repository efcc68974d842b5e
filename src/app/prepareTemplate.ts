import { foldText } from '../assessment/foldText';
import { readWorkbook } from '../excel/readGrid';
import { isPeriod } from '../forms/template/readTemplate';
import { MAX_TEAMS } from '../sheets/template/planTemplate';
import { AppError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { calculateThere } from './calculateElsewhere';
import type { Preparation } from './Preparation';
import type { TemplateRequest } from './templatePlan';

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
    const folded = teams.map(foldText);
    const doubled = teams.find((_, index) => folded.indexOf(folded[index] ?? '') !== index);
    if (doubled !== undefined) throw new AppError('doubled-team', { team: doubled });
    if (!isPeriod(request.period)) throw new AppError('bad-period', { period: request.period });
    const plan = await calculateThere('template', { ...request, teams });
    const { grids } = await readWorkbook();
    const present = new Set(grids.map(({ sheet }) => sheet));
    const taken = plan.sheets.find(({ sheet }) => present.has(sheet));
    if (taken !== undefined) throw new AppError('sheet-exists', { sheet: taken.sheet });
    return { plan, overwrites: [], report: null };
  });
}
