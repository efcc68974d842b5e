import type { ReadEntry } from '../forms/readEntries';

/** The entries of each of `count` entities, in the form's order. */
export function entriesByEntity(
  entries: readonly ReadEntry[],
  count: number,
): readonly (readonly ReadEntry[])[] {
  const own = Array.from({ length: count }, (): ReadEntry[] => []);
  for (const entry of entries) own[entry.cells.entity]?.push(entry);
  return own;
}
