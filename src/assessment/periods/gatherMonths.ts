import type { Assessment, TeamResult } from '../Assessment';
import { foldText } from '../foldText';

/** A team's months; one entry for each assessment, null where the team was not in it. */
export interface TeamMonths {
  /** As it is written in the last month it has. */
  readonly team: string;
  readonly months: readonly (TeamResult | null)[];
  /** The last month it has. */
  readonly last: TeamResult | null;
}

/**
 * The months' results by team, in the order in which teams first appear. Names that only look
 * alike ("甲 班", "甲班") are one team; a name twice in one month counts where it stands first.
 */
export function gatherMonths(assessments: readonly Assessment[]): readonly TeamMonths[] {
  // By the name as it is written too, so that each spelling is folded once.
  const written = new Map<string, (TeamResult | null)[]>();
  const teams = new Map<string, (TeamResult | null)[]>();
  assessments.forEach((assessment, index) => {
    for (const result of assessment.teams) {
      let months = written.get(result.team);
      if (months === undefined) {
        const key = foldText(result.team);
        months = teams.get(key);
        if (months === undefined) {
          months = new Array<TeamResult | null>(assessments.length).fill(null);
          teams.set(key, months);
        }
        written.set(result.team, months);
      }
      months[index] ??= result;
    }
  });
  return Array.from(teams.values(), (months) => {
    const last = months.findLast((month) => month !== null) ?? null;
    return { team: last?.team ?? '', months, last };
  });
}
