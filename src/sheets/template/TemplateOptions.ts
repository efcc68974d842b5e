import type { RawEntry } from '../../assessment/Assessment';
import type { Rubric } from '../../assessment/Rubric';

/** What a template is made for. */
export interface TemplateOptions {
  readonly rubric: Rubric;
  /** Names, in the order of the columns; at least one, all different. */
  readonly teams: readonly string[];
  /** "2026-11" */
  readonly period: string;
  /** Entries to fill in by team index and item id; blank where left out. */
  readonly entryOf?: (teamIndex: number, itemId: string) => RawEntry;
}
