import type { TemplateWorkbook } from '../forms/template/readTemplate';
import type { TemplateOptions } from '../sheets/template/TemplateOptions';

/** What the injected sheets would be made for as they now are. */
export function templateOptions(template: TemplateWorkbook): TemplateOptions {
  return {
    rubric: template.rubric,
    teams: template.teams.map(({ team }) => team),
    period: template.period,
    countsFromLog: template.countsFromLog,
    logLines: template.log.lines,
  };
}
