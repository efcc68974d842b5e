import type { TeamEntries } from '../../assessment/TeamEntries';
import type { RawEntry } from '../../assessment/TeamEntries';
import { isCounted } from '../../assessment/log/isCounted';
import type { AssessmentInput } from '../../assessment/record/inputHash';
import { isQuarterEnd } from '../../assessment/period';
import { readEntry } from '../../assessment/readEntry';
import type { Rubric } from '../../assessment/Rubric';
import type { DeductionEvent } from '../../assessment/log/DeductionEvent';
import { eventsOfMonth } from '../../assessment/log/eventsOfMonth';
import type { VersionsReading } from '../../forms/year/versionSheets';
import type { TemplateWorkbook } from '../../forms/template/readTemplate';
import { standardOf } from './standard';

/**
 * Everything the results of the month on the injected sheets come from. An entry that a formula
 * takes from the log is left to the log, so that who edits the log later sees what it changes.
 */
export function openMonth(template: TemplateWorkbook, rubric: Rubric): AssessmentInput {
  const { period, teams, log } = template;
  return {
    rubric,
    period,
    teams: teams.map((team, index) => enteredFor(template, rubric, team, index)),
    log: log.events,
  };
}

function enteredFor(
  { period, log, countsFromLog }: TemplateWorkbook,
  rubric: Rubric,
  { team, group, entries, carried }: TeamEntries,
  index: number,
): TeamEntries {
  const counted = new Set(rubric.items.filter(isCounted).map(({ id }) => id));
  const entered = [...entries].map(([id, raw]): [string, RawEntry] => {
    if (!counted.has(id)) return [id, raw];
    if (countsFromLog && log.feeds(id, index)) return [id, null];
    // A count that nobody typed is none, whatever the log says.
    return [id, readEntry(raw).kind === 'blank' ? 0 : raw];
  });
  const carries = rubric.policy.quarterly === 'carry' && !isQuarterEnd(period);
  return {
    team,
    group: group ?? null,
    entries: new Map(entered),
    ...(carries ? { carried: carried ?? new Map() } : {}),
  };
}

/** The same as it is recorded: with the version of the standard in force, and the month's lines. */
export function recordedInput(
  template: TemplateWorkbook,
  versions: VersionsReading | null,
): AssessmentInput {
  const { rubric } = standardOf(template.rubric, versions, template.period);
  const input = openMonth(template, rubric);
  return { ...input, log: eventsOfMonth(input.log ?? [], input.period) };
}

/** All lines of the log as it stands, of every month. */
export function liveLog({ log }: TemplateWorkbook): readonly DeductionEvent[] {
  return log.events;
}
