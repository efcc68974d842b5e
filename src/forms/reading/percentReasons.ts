import { columnLetters } from '../address';
import type { Grid } from '../Grid';
import { numberFormatAt, valueAt } from '../Grid';
import type { Reason } from '../Reason';
import type { ScoreForm } from '../ScoreForm';
import { isBlank } from '../SheetView';
import { percentPoints } from '../words/percentPoints';

/** So many entries tell what the items are filled with. */
const sample = 2000;

/**
 * The items that are filled with percentages in at least half of their cells: read as points where
 * a person said so, and asked about where no one has.
 */
export function percentReasons({ entries, items, said }: ScoreForm, grid: Grid): readonly Reason[] {
  const filled = new Map<number, number>();
  const percents = new Map<number, number>();
  const columns = new Set<string>();
  for (const { item, score } of entries.slice(0, sample)) {
    if (score === null || score.sheet !== grid.sheet) continue;
    const { row, column } = score;
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    filled.set(item, (filled.get(item) ?? 0) + 1);
    if (percentPoints(value, numberFormatAt(grid, row, column)) === null) continue;
    percents.set(item, (percents.get(item) ?? 0) + 1);
    columns.add(columnLetters(column));
  }
  const names = [...percents].flatMap(([item, count]) =>
    count * 2 >= (filled.get(item) ?? 0) ? [items[item]?.name ?? ''] : [],
  );
  if (names.length === 0) return [];
  const code = said?.percents === undefined ? 'percents-unclear' : 'percents-are-points';
  return [{ code, params: { names: names.join(', '), columns: [...columns].join(',') } }];
}
