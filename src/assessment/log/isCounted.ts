import type { Item } from '../Rubric';

/** Whether an item's entry is a count of events, so that the log makes it (domain.md §4). */
export function isCounted({ scoring }: Item): boolean {
  return scoring.type === 'deduct' || scoring.type === 'bonus' || scoring.type === 'veto';
}
