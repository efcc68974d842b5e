import type { TeamEntries } from '../TeamEntries';
import type { EntryCells } from '../EntryCells';
import type { Finding } from '../Finding';
import { readEntry } from '../readEntry';
import type { Rubric } from '../Rubric';
import { isCounted } from './isCounted';
import type { LogTally } from './LogTally';
import { tallyOf } from './LogTally';

/**
 * Where the entries and the log disagree, both ways: a count entered that the log does not bear
 * out, and lines of the log that no entry counts. Only items whose entry is a count are compared;
 * an entry that is no number has its own finding. A quarterly item is compared as entered.
 */
export function compareLog(
  rubric: Rubric,
  teams: readonly TeamEntries[],
  tally: LogTally,
  cells: EntryCells,
): readonly Finding[] {
  return teams.flatMap((team, index) =>
    rubric.items.filter(isCounted).flatMap((item): readonly Finding[] => {
      const entry = readEntry(team.entries.get(item.id) ?? null);
      if (entry.kind !== 'blank' && entry.kind !== 'number') return [];
      const entered = entry.kind === 'blank' ? 0 : entry.hundredths;
      const logged = tallyOf(tally, team.team, item.id);
      const expected = logged?.quantity ?? 0;
      if (entered === expected) return [];
      const at = cells.entry(item.id, index);
      const params = { entity: team.team, criterion: item.name, found: entered / 100 };
      if (logged === null) return [{ code: 'log-missing-lines', at, params }];
      return [{ code: 'log-differs', at, params: { ...params, expected: expected / 100 } }];
    }),
  );
}
