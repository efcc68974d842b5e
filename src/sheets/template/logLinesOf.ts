import { newLogLines } from '../../forms/template/layout';
import type { TemplateOptions } from './TemplateOptions';

/** How many lines of the log have formulas. */
export function logLinesOf({ teams, logLines = 0 }: TemplateOptions): number {
  return logLines > 0 ? logLines : newLogLines(teams.length);
}
