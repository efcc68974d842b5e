import { defaultRubric } from '../assessment/defaultRubric';
import type { Rubric } from '../assessment/Rubric';
import type { WorkbookPlan } from '../sheets/SheetPlan';
import { planTemplate } from '../sheets/template/planTemplate';
import { sampleEntry } from './sampleEntry';

/** What a template is wanted for. */
export interface TemplateRequest {
  readonly teams: readonly string[];
  /** "2026-11" */
  readonly period: string;
  /** Fill in plausible entries, to try it out. */
  readonly sample: boolean;
  /** The standard to use; the default one where left out. */
  readonly rubric?: Rubric;
}

/** The six sheets of a template as a plan. */
export function templatePlan({
  teams,
  period,
  sample,
  rubric = defaultRubric,
}: TemplateRequest): WorkbookPlan {
  const entries = sample ? { entryOf: sampleEntry(rubric, period) } : {};
  return planTemplate({ rubric, teams, period, ...entries });
}
