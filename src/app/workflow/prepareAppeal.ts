import { type Appeal, appealProblem } from '../../assessment/workflow/appeals';
import { postingSchedule, usualStart } from '../../assessment/workflow/postingSchedule';
import { readWorkbook } from '../../excel/readGrid';
import { readPostingSettings, usualPostingSettings } from '../../forms/posting/postingSettings';
import { readTemplate } from '../../forms/template/readTemplate';
import { readAppeals } from '../../forms/workflow/appealsSheet';
import { answerPlan, appealPlan } from '../../sheets/workflow/appealsSheet';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { findOverwrites } from '../findOverwrites';
import type { Preparation } from '../Preparation';

/** A line that another write puts into the log together with the answer. */
export interface ComingLine {
  readonly serial: string;
  readonly team: string;
  readonly corrects: string;
}

/**
 * Makes an appeal ready to be put on record, or the answer to one that waits (same month, team,
 * line and reason). `coming` is a line that is written in the same step. Throws AppError:
 * 'no-template' or an AppealProblem.
 */
export async function prepareAppeal(
  appeal: Appeal,
  coming: ComingLine | null = null,
): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const template = readTemplate(grids);
    if (template.kind !== 'template') throw new AppError('no-template');
    const settings = readPostingSettings(grids) ?? usualPostingSettings;
    const schedule = postingSchedule(
      settings.start ?? usualStart(appeal.period),
      { posted: settings.postedDays, review: settings.reviewDays },
      settings.holidays,
    );
    const { events } = template.template.log;
    const log = coming === null ? events : [...events, coming];
    const problem = appealProblem(appeal, schedule, log);
    if (problem !== null) throw new AppError(problem, { team: appeal.team, to: schedule.to });
    const present = readAppeals(grids);
    const waiting = present?.appeals.find(
      (one) =>
        one.outcome === 'pending' &&
        one.period === appeal.period &&
        one.team === appeal.team &&
        one.line === appeal.line &&
        one.reason === appeal.reason,
    );
    const sheet =
      waiting === undefined || present === null
        ? appealPlan(appeal, present)
        : answerPlan(appeal, waiting.row, present);
    const plan = { sheets: [sheet], names: [] };
    return { plan, overwrites: findOverwrites(plan, grids), report: null };
  });
}
