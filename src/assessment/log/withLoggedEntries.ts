import type { TeamEntries } from '../TeamEntries';
import type { RawEntry } from '../TeamEntries';
import { readEntry } from '../readEntry';
import type { Rubric } from '../Rubric';
import { isCounted } from './isCounted';
import type { LogTally } from './LogTally';
import { tallyOf } from './LogTally';

/**
 * The entries with those the log makes: where a counted item is blank, what its lines add up to.
 * What somebody entered stays as it is; `compareLog` tells where it differs from the log.
 */
export function withLoggedEntries(
  rubric: Rubric,
  teams: readonly TeamEntries[],
  tally: LogTally,
): readonly TeamEntries[] {
  const counted = rubric.items.filter(isCounted);
  return teams.map((team) => {
    if (!tally.teams.has(team.team)) return team;
    const entries = new Map<string, RawEntry>(team.entries);
    for (const { id } of counted) {
      const logged = tallyOf(tally, team.team, id);
      if (logged === null || readEntry(entries.get(id) ?? null).kind !== 'blank') continue;
      entries.set(id, logged.quantity / 100);
    }
    return { ...team, entries };
  });
}
