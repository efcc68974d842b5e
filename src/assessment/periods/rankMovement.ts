import { foldText } from '../foldText';

/** A team with its rank, of a month or of a longer period. */
export interface RankedName {
  readonly team: string;
  readonly rank: number | null;
}

/** How a team moved since the period before. */
export interface RankMovement {
  readonly team: string;
  readonly rank: number | null;
  readonly before: number | null;
  /** Places gained, below 0 places lost; null where one of the ranks is missing. */
  readonly up: number | null;
  /** Whether the team was not there before. */
  readonly isNew: boolean;
}

/** Every team's movement in rank since the last period, in the order of the teams now. */
export function rankMovement(
  before: readonly RankedName[],
  now: readonly RankedName[],
): readonly RankMovement[] {
  const ranks = new Map(before.map(({ team, rank }) => [foldText(team), rank]));
  return now.map(({ team, rank }) => {
    const last = ranks.get(foldText(team));
    const known = last ?? null;
    const up = rank === null || known === null ? null : known - rank;
    return { team, rank, before: known, up, isNew: last === undefined };
  });
}
