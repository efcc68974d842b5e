import type { TeamEntries } from '../../src/assessment/TeamEntries';
import type { RawEntry } from '../../src/assessment/TeamEntries';
import type { Rubric } from '../../src/assessment/Rubric';

/** The entry that earns an item's full points. */
function best(rubric: Rubric, id: string): RawEntry {
  const rule = rubric.items.find((item) => item.id === id)?.scoring;
  switch (rule?.type) {
    case 'linear':
      return rule.fullAt;
    case 'tier':
      return rule.tiers[0]?.bound ?? 0;
    case 'level':
      return rule.levels[0]?.name ?? null;
    case 'passfail':
      return '是';
    default:
      return null;
  }
}

/** A team that has everything right but for the entries given. */
export function monthOf(
  rubric: Rubric,
  team: string,
  entries: Readonly<Record<string, RawEntry>> = {},
): TeamEntries {
  const all = rubric.items.map(({ id }) => [id, best(rubric, id)] as const);
  return { team, entries: new Map<string, RawEntry>([...all, ...Object.entries(entries)]) };
}
