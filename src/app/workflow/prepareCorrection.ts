import { nextSerial } from '../../assessment/log/nextSerial';
import { eventDate } from '../../assessment/log/eventDate';
import type { Appeal } from '../../assessment/workflow/appeals';
import { readWorkbook } from '../../excel/readGrid';
import { readTemplate } from '../../forms/template/readTemplate';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { prepareLogLine } from '../log/prepareLogLine';
import type { Preparation } from '../Preparation';
import { prepareAppeal } from './prepareAppeal';

/**
 * Makes the upholding of an appeal ready: a new line of 扣分台账 that takes back `quantity` of the
 * line it is about (all of it where left out), and the answer that names it; one write. The line
 * appealed against is not edited. Throws AppError: 'no-template', 'appeal-needs-line' where it is
 * about no line of the log, or as prepareLogLine and prepareAppeal do.
 */
export async function prepareCorrection(appeal: Appeal, quantity?: number): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const template = readTemplate(grids);
    if (template.kind !== 'template') throw new AppError('no-template');
    const { events } = template.template.log;
    const about = events.find(
      ({ serial, team }) => serial === appeal.line && team === appeal.team && appeal.line !== '',
    );
    if (about === undefined) throw new AppError('appeal-needs-line', { team: appeal.team });
    const serial = nextSerial(events.map((event) => event.serial));
    const line = await prepareLogLine({
      team: about.team,
      itemId: about.itemId,
      date: eventDate(about.date) ?? '',
      person: about.person,
      reason: `申诉成立，更正 ${about.serial}：${appeal.answer.trim()}`,
      quantity: -(quantity ?? about.quantity ?? 0),
      incident: about.incident,
      basis: about.basis,
      recordedBy: appeal.answeredBy,
      corrects: about.serial,
    });
    const answer = await prepareAppeal(
      { ...appeal, outcome: 'upheld', correction: serial },
      { serial, team: about.team, corrects: about.serial },
    );
    return {
      plan: { ...line.plan, sheets: [...line.plan.sheets, ...answer.plan.sheets] },
      overwrites: [...line.overwrites, ...answer.overwrites],
      report: null,
    };
  });
}
