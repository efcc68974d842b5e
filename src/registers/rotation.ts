/** A quarter and the team that hosts in it. */
export interface HostTurn {
  /** "2026-Q1" */
  readonly quarter: string;
  readonly team: string;
}

/**
 * A fair rotation from `first` on for `count` quarters: the next host is the team that has waited
 * longest, those that never hosted first, in the order given; so no team hosts twice before all
 * have (domain.md §2). `past` are the turns already taken.
 */
export function planRotation(
  teams: readonly string[],
  first: string,
  count: number,
  past: readonly HostTurn[] = [],
): readonly HostTurn[] {
  if (teams.length === 0) return [];
  const last = new Map<string, number>();
  [...past]
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1))
    .forEach(({ team }, index) => last.set(team, index - past.length));
  let quarter = first;
  return Array.from({ length: count }, (_, turn) => {
    const team = teams.reduce((best, one) =>
      (last.get(one) ?? -Infinity) < (last.get(best) ?? -Infinity) ? one : best,
    );
    last.set(team, turn);
    const planned = { quarter, team };
    quarter = nextQuarter(quarter);
    return planned;
  });
}

/** The quarter after one such as "2026-Q4": "2027-Q1". */
export function nextQuarter(quarter: string): string {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
}

/** A turn that came too soon, and the teams still waiting when it came. */
export interface SoonTurn {
  /** Place among the turns, from 0. */
  readonly turn: number;
  readonly waiting: readonly string[];
}

/** The turns, in order of time, in which a team hosts again before all others have. */
export function hostedTooSoon(
  teams: readonly string[],
  turns: readonly string[],
): readonly SoonTurn[] {
  const known = new Set(teams);
  let round = new Set<string>();
  return turns.flatMap((team, turn): SoonTurn[] => {
    if (!known.has(team)) return [];
    if (round.size === known.size) round = new Set();
    const waiting = round.has(team) ? teams.filter((one) => !round.has(one)) : [];
    round.add(team);
    return waiting.length === 0 ? [] : [{ turn, waiting }];
  });
}
