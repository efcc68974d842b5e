import type { Assessment, TeamResult } from '../Assessment';
import { foldText } from '../foldText';

/** A team's months; one entry for each assessment, null where the team was not in it. */
export interface TeamMonths {
  /** As it is written in the last month it has. */
  readonly team: string;
  readonly months: readonly (TeamResult | null)[];
}

/**
 * The months' results by team, in the order in which teams first appear. Names that only look
 * alike ("甲 班", "甲班") are one team; a name twice in one month counts where it stands first.
 */
export function gatherMonths(assessments: readonly Assessment[]): readonly TeamMonths[] {
  const folded = new Map<string, string>();
  const teams = new Map<string, (TeamResult | null)[]>();
  assessments.forEach((assessment, index) => {
    for (const result of assessment.teams) {
      let key = folded.get(result.team);
      if (key === undefined) folded.set(result.team, (key = foldText(result.team)));
      let months = teams.get(key);
      if (months === undefined) teams.set(key, (months = assessments.map(() => null)));
      months[index] ??= result;
    }
  });
  return [...teams.values()].map((months) => ({
    team: months.findLast((month) => month !== null)?.team ?? '',
    months,
  }));
}
