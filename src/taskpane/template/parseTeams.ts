/** The team names in a text: one a line, or separated by 、，, ；; or tabs. */
export function parseTeams(text: string): readonly string[] {
  return text
    .split(/[\n\r\t、，,；;]+/u)
    .map((team) => team.trim())
    .filter((team) => team !== '');
}

/** The first name that appears twice, or null. */
export function doubledTeam(teams: readonly string[]): string | null {
  const seen = new Set<string>();
  return teams.find((team) => seen.size === seen.add(team).size) ?? null;
}
