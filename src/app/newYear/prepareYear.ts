import { foldText } from '../../assessment/foldText';
import { readWorkbook } from '../../excel/readGrid';
import { readPoints } from '../../forms/points/readPoints';
import { readRegisters } from '../../forms/registers/readRegister';
import { MAX_TEAMS } from '../../sheets/template/planTemplate';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import type { Preparation } from '../Preparation';
import { planYear } from './planYear';
import { rollYear } from './rollYear';
import type { Kit, YearRequest } from './YearRequest';

/**
 * Makes 新建年度工作簿 ready: the sheets of the kit, filled with who there is. Throws AppError
 * 'no-teams', 'too-many-teams', 'doubled-team' (look-alikes count), and 'sheet-exists' where a
 * sheet is there already.
 */
export async function prepareYear(request: YearRequest): Promise<Preparation> {
  return inPeopleTerms(async () => {
    checkTeams((request.content.get('teams') ?? []).map((one) => String(one['team'] ?? '')));
    const plan = planYear(request);
    const { grids } = await readWorkbook();
    const present = new Set(grids.map(({ sheet }) => sheet));
    const taken = plan.sheets.find(({ sheet }) => present.has(sheet));
    if (taken !== undefined) throw new AppError('sheet-exists', { sheet: taken.sheet });
    return { plan, overwrites: [], report: null };
  });
}

/** The new year after the one in the open workbook; throws AppError 'no-teams' where it names none. */
export async function readNextYear(kit: Kit, year: number): Promise<YearRequest> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const tables = readRegisters(grids);
    const points = readPoints(grids);
    const next = rollYear(kit, tables, points, year);
    if (tables.some(({ register }) => register.id === 'teams')) return next;
    // A workbook of points alone names its teams beside the members.
    const names = [...new Set((points?.year.members ?? []).map(({ team }) => team))];
    const teams = names.filter((team) => team !== '').map((team) => ({ team }));
    if (teams.length === 0) throw new AppError('no-teams');
    return { ...next, content: new Map([...next.content, ['teams', teams]]) };
  });
}

function checkTeams(teams: readonly string[]): void {
  if (teams.length === 0) throw new AppError('no-teams');
  if (teams.length > MAX_TEAMS) {
    throw new AppError('too-many-teams', { count: teams.length, max: MAX_TEAMS });
  }
  const doubled = teams.find(
    (team, index) => teams.findIndex((other) => foldText(other) === foldText(team)) !== index,
  );
  if (doubled !== undefined) throw new AppError('doubled-team', { team: doubled });
}
