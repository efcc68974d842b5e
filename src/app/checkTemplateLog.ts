import type { Finding } from '../assessment/Finding';
import { checkLog } from '../assessment/log/checkLog';
import { compareLog } from '../assessment/log/compareLog';
import type { TemplateWorkbook } from '../forms/template/readTemplate';

/**
 * What a person should look at in 扣分台账, and where it disagrees with the entries. Typed counts are
 * held against the log once it has lines of the month: before that nobody keeps one. Lines of
 * months that are `closed` belong there too.
 */
export function checkTemplateLog(
  { rubric, teams, period, cells, log, countsFromLog }: TemplateWorkbook,
  closed: readonly string[] = [],
): readonly Finding[] {
  const months = [...new Set([...closed, period])];
  const scope = { rubric, teams: teams.map(({ team }) => team), months };
  return [
    ...checkLog(log.events, scope, log.cells),
    ...(countsFromLog || log.tally.teams.size > 0
      ? compareLog(rubric, teams, log.tally, cells)
      : []),
  ];
}
