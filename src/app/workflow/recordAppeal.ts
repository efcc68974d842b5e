import { type Appeal, appealProblem } from '../../assessment/workflow/appeals';
import { postingSchedule, usualStart } from '../../assessment/workflow/postingSchedule';
import { readWorkbook } from '../../excel/readGrid';
import { readPostingSettings, usualPostingSettings } from '../../forms/posting/postingSettings';
import { readTemplate } from '../../forms/template/readTemplate';
import { readAppeals } from '../../forms/workflow/appealsSheet';
import { answerPlan, appealPlan } from '../../sheets/workflow/appealsSheet';
import { AppError } from '../AppError';
import { applyPreparation } from '../applyPreparation';
import { inPeopleTerms } from '../asAppError';
import { findOverwrites } from '../findOverwrites';

/**
 * Puts an appeal on record, or the answer to one that waits (same month, team, line and reason).
 * Throws AppError: 'no-template' or an AppealProblem; nothing is written then.
 */
export async function recordAppeal(appeal: Appeal): Promise<void> {
  await inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const template = readTemplate(grids);
    if (template.kind !== 'template') throw new AppError('no-template');
    const settings = readPostingSettings(grids) ?? usualPostingSettings;
    const schedule = postingSchedule(
      settings.start ?? usualStart(appeal.period),
      { posted: settings.postedDays, review: settings.reviewDays },
      settings.holidays,
    );
    const problem = appealProblem(appeal, schedule, template.template.log.events);
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
    await applyPreparation({ plan, overwrites: findOverwrites(plan, grids), report: null });
  });
}
