import type { Item, Rubric } from '../../assessment/Rubric';
import type { Area } from '../../forms/address';
import { entriesLayout } from '../../forms/template/layout';
import type { TemplateOptions } from './TemplateOptions';

/** The items whose score may be carried on from the last quarter's month: never a bonus. */
export function carriedItems({ items }: Rubric): readonly Item[] {
  return items.filter(({ period, scoring }) => period === 'quarterly' && scoring.type !== 'bonus');
}

/** The cells of 考核录入 for those scores, an item a row, a team a column; null where there are none. */
export function carriedArea({ rubric, teams }: TemplateOptions): Area | null {
  const rows = carriedItems(rubric).length;
  if (rows === 0) return null;
  return {
    row: entriesLayout.firstRow + rubric.items.length + 2,
    column: entriesLayout.firstTeamColumn,
    rows,
    columns: teams.length,
  };
}
