import { dayAfter, lastWorkingDay } from '../../assessment/workflow/workingDays';
import type { PostingSchedule } from '../../assessment/workflow/postingSchedule';
import { readWorkbook } from '../../excel/readGrid';
import { readPoints } from '../../forms/points/readPoints';
import { readPostingSettings, usualPostingSettings } from '../../forms/posting/postingSettings';
import { periodText } from '../../points/checkPoints';
import { periodCount, postingDates } from '../../points/pointsPeriod';
import { postingSheet } from '../../sheets/posting/postingSheet';
import type { WorkbookPlan } from '../../sheets/SheetPlan';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { freeSheetName } from '../freeSheetName';
import { memberPosting } from '../postingSubjects';
import type { Preparation } from '../Preparation';

/** A posting of member points made ready; `alone` is the sheet to be given away as a file. */
export interface PointsPostingPreparation extends Preparation {
  readonly schedule: PostingSchedule;
  readonly alone: WorkbookPlan;
}

/**
 * Makes the posting of a settled period's member points ready, as values that do not change,
 * with the dates of the scheme; the last settled period where none is given. Throws AppError
 * 'no-points', 'points-period-wrong' where the period is not settled yet.
 */
export async function preparePointsPosting(period?: number): Promise<PointsPostingPreparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const points = readPoints(grids);
    if (points === null) throw new AppError('no-points');
    const { scheme, year } = points;
    const wanted = period ?? year.through;
    const last = Math.min(year.through, periodCount(scheme.cycle));
    const settled = Number.isInteger(wanted) && wanted >= 1 && wanted <= last;
    const subject = settled
      ? memberPosting({ ...points, year: { ...year, through: wanted } })
      : null;
    if (subject === null) throw new AppError('points-period-wrong', { period: wanted, last });
    const settings = readPostingSettings(grids) ?? usualPostingSettings;
    const { from, to } = postingDates(scheme, year.year, wanted);
    const reviewBy = lastWorkingDay(dayAfter(to), settings.reviewDays, settings.holidays);
    const schedule = { from, to, reviewBy };
    const taken = grids.map(({ sheet }) => sheet);
    const name = freeSheetName(`党员积分公示 ${periodText(scheme, year.year, wanted)}`, taken);
    const sheet = postingSheet(name, subject, settings, schedule);
    return {
      plan: { sheets: [sheet], names: [], activate: { sheet: name, address: 'A1' } },
      alone: { sheets: [sheet], names: [] },
      overwrites: [],
      report: null,
      schedule,
    };
  });
}
