import type { RawEntry } from '../../assessment/TeamEntries';
import type { DeductionEvent } from '../../assessment/log/DeductionEvent';
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
  /** The group of each team, "" for none; no ranking in groups where left out. */
  readonly groups?: readonly string[];
  /** Whether counts come from the log, where nothing is typed; typed where left out. */
  readonly countsFromLog?: boolean;
  /** How many lines of the log have formulas; by the number of teams where left out. */
  readonly logLines?: number;
  /** Lines to fill into the log. */
  readonly events?: readonly DeductionEvent[];
  /** What quarterly items got in the last quarter's month; blank where left out. */
  readonly carriedOf?: (teamIndex: number, itemId: string) => RawEntry;
}
