import { readWorkbook } from '../excel/readGrid';
import { type Grid, shownText, valueAt } from '../forms/Grid';
import { templateSheets } from '../forms/template/layout';
import { readPostingSettings } from '../forms/posting/postingSettings';
import { postingSchedule, usualStart } from '../assessment/workflow/postingSchedule';
import { templateMonth } from '../sheets/charts/templateSubject';
import { handoutSheet } from '../sheets/handouts/handoutSheet';
import { handoutsOf, type LoggedReason } from '../sheets/handouts/handoutsOf';
import type { WorkbookPlan } from '../sheets/SheetPlan';
import { AppError, NoScoreSheetError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { assessTemplate } from './assessTemplate';
import { findSubject } from './findSubject';
import { freeSheetName } from './freeSheetName';
import { type MeetingFacts, meetingFacts } from './meetingFacts';
import type { Preparation } from './Preparation';
import { postedMonths } from './postedMonths';

/** The hand-outs made ready, and the month's facts for the meeting. */
export interface HandoutsPreparation extends Preparation {
  readonly meeting: MeetingFacts;
}

/**
 * Makes one sheet a team ready: its scores, losses with reasons, radar and trend, as values of
 * now. `teams`: only these, by name. Throws AppError 'no-score-sheet' without the injected sheets.
 */
export async function prepareHandouts(
  request: { readonly teams?: readonly string[] } = {},
): Promise<HandoutsPreparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const subject = findSubject(grids, templateSheets.entries);
    if (subject.kind === 'none') throw new NoScoreSheetError(subject.reasons);
    if (subject.kind !== 'template') throw new AppError('no-score-sheet');
    const { template } = subject;
    const { assessment, report } = assessTemplate(template, grids);
    const months = [
      ...postedMonths(grids, template).filter(({ period }) => period < template.period),
      templateMonth(template.rubric, assessment),
    ];
    const wanted = request.teams === undefined ? null : new Set(request.teams);
    const taken = grids.map(({ sheet }) => sheet);
    const sheets = handoutsOf(template, assessment, months, loggedReasons(grids))
      .filter(({ team }) => wanted?.has(team) ?? true)
      .map((handout) => {
        const name = freeSheetName(`反馈单 ${handout.team}`, taken);
        taken.push(name);
        return handoutSheet(name, handout);
      });
    const [first] = sheets;
    const plan: WorkbookPlan = {
      sheets,
      names: [],
      ...(first === undefined ? {} : { activate: { sheet: first.sheet, address: 'A1' } }),
    };
    const settings = readPostingSettings(grids);
    const schedule =
      settings === null
        ? null
        : postingSchedule(
            settings.start ?? usualStart(template.period),
            { posted: settings.postedDays, review: settings.reviewDays },
            settings.holidays,
          );
    return { plan, overwrites: [], report, meeting: meetingFacts(assessment, schedule) };
  });
}

/** The reasons in the log, by the words of its header. */
function loggedReasons(grids: readonly Grid[]): readonly LoggedReason[] {
  const grid = grids.find(({ sheet }) => sheet === templateSheets.log);
  if (grid === undefined || grid.area === null) return [];
  const { row: top, rows, column: left, columns } = grid.area;
  const text = (row: number, column: number): string =>
    column < 0 ? '' : shownText(valueAt(grid, row, column)).trim();
  for (let row = top; row < Math.min(top + 8, top + rows); row++) {
    const header = Array.from({ length: columns }, (_, index) => text(row, left + index));
    const columnOf = (word: string): number => {
      const index = header.indexOf(word);
      return index < 0 ? -1 : left + index;
    };
    const [team, item, reason] = [columnOf('班组'), columnOf('项目编号'), columnOf('事由')];
    if (team < 0 || item < 0 || reason < 0) continue;
    const found: LoggedReason[] = [];
    for (let line = row + 1; line < top + rows; line++) {
      const words = text(line, reason);
      if (words !== '' && text(line, team) !== '') {
        found.push({ team: text(line, team), itemId: text(line, item), text: words });
      }
    }
    return found;
  }
  return [];
}
