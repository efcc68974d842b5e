import { assessTeams } from './assess';
import type { TeamEntries } from './TeamEntries';
import { checkEntry } from './checkEntry';
import { checkResults } from './checkResults';
import { checkTeamNames } from './checkTeamNames';
import type { EntryCells } from './EntryCells';
import type { Finding } from './Finding';
import type { Rubric } from './Rubric';

/**
 * Everything a person should look at in a month's template entries, team by team in the order
 * given: names, entries in the rubric's order, then what the result itself warns of. A place with
 * neither a name nor an entry is an unused one and gives nothing. Throws PeriodError on a period
 * that is no month.
 */
export function checkEntries(
  rubric: Rubric,
  teams: readonly TeamEntries[],
  period: string,
  cells: EntryCells,
): Finding[] {
  const names = checkTeamNames(teams, cells);
  const results = checkResults(assessTeams(rubric, teams, period), cells);
  return teams.flatMap((team, index) => {
    if (isUnused(team)) return [];
    const entries = rubric.items.flatMap((item) => {
      const raw = team.entries.get(item.id) ?? null;
      return checkEntry(item, raw, team.team, period, cells.entry(item.id, index));
    });
    return [...(names[index] ?? []), ...entries, ...(results[index] ?? [])];
  });
}

function isUnused(team: TeamEntries): boolean {
  return (
    team.team.trim() === '' && [...team.entries.values()].every((raw) => raw === null || raw === '')
  );
}
