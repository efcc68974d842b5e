import type { CompiledRubric } from './compileRubric';
import type { KeyDirection } from './rank';

/** What a team is ranked by, in hundredths. */
export interface RankedSums {
  readonly total: number | null;
  readonly deductions: number;
}

/**
 * Total, the tie-break categories' scores in the policy's order, fewer deductions (domain.md §4
 * Ranks); nothing to compare without a total. The same for a month and for a period.
 */
export function rankKeys(
  { tieBreaks }: CompiledRubric,
  { total, deductions }: RankedSums,
  categories: readonly (number | null)[],
): readonly number[] {
  if (total === null) return [];
  const keys = [total];
  for (const place of tieBreaks) keys.push(categories[place] ?? 0);
  keys.push(deductions);
  return keys;
}

/** Which way each of those keys is better. */
export function rankDirections({ tieBreaks }: CompiledRubric): readonly KeyDirection[] {
  return ['higher', ...tieBreaks.map(() => 'higher' as const), 'lower'];
}
