import { assessTeams } from '../assessment/assess';
import type { Assessment } from '../assessment/Assessment';
import type { TemplateWorkbook } from '../forms/template/readTemplate';

/** The engine's results of the injected sheets, with the log's lines in the reasons if it has any. */
export function assessMonth({ rubric, teams, period, log }: TemplateWorkbook): Assessment {
  return assessTeams(rubric, teams, period, log.events.length === 0 ? {} : { log: log.tally });
}
