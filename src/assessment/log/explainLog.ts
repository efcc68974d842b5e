import type { Explanation } from '../Explanation';
import type { ExplanationStep } from '../Explanation';
import type { Rubric } from '../Rubric';
import { itemNames } from '../rubricNames';
import type { CountedLine, LogTally } from './LogTally';
import { tallyOf } from './LogTally';

/** The log's lines behind a team's score of one item, in the order of the log. */
export function explainLog(
  rubric: Rubric,
  log: LogTally,
  team: string,
  itemId: string,
): Explanation {
  return (tallyOf(log, team, itemId)?.lines ?? []).map((line) => explainLine(rubric, line));
}

function explainLine(rubric: Rubric, { event, date, countedAt }: CountedLine): ExplanationStep {
  const params = {
    serial: event.serial,
    date: date ?? '',
    person: event.person,
    reason: event.reason,
    quantity: event.quantity ?? 0,
  };
  if (countedAt !== null) {
    const { item, itemEn } = itemNames(rubric, countedAt);
    const where = { incident: event.incident, item, itemEn };
    return { key: 'log-line-elsewhere', params: { ...params, ...where } };
  }
  if (event.corrects !== '') {
    return { key: 'log-line-correction', params: { ...params, corrects: event.corrects } };
  }
  return { key: 'log-line', params };
}
