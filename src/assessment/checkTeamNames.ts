import type { TeamEntries } from './TeamEntries';
import type { EntryCells } from './EntryCells';
import type { Finding } from './Finding';
import { foldText } from './foldText';

/**
 * What is wrong with the teams' names, one list for each team: none at all, or the same as one
 * before it. Names that only look alike (full-width letters, spaces, case) are the same name.
 */
export function checkTeamNames(
  teams: readonly TeamEntries[],
  cells: EntryCells,
): readonly (readonly Finding[])[] {
  const first = new Map<string, number>();
  return teams.map(({ team }, index): readonly Finding[] => {
    const at = cells.teamName(index);
    const key = foldText(team);
    if (key === '') {
      const row = Number(/\d+/u.exec(at.address)?.[0] ?? 0);
      return [{ code: 'missing-name', at, params: { row } }];
    }
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    const other = cells.teamName(before).address;
    return [{ code: 'doubled-name', at, params: { name: team, other } }];
  });
}
