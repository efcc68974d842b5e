import { applyQuota } from './applyQuota';
import type { Assessment } from './Assessment';
import type { TeamEntries } from './TeamEntries';
import { compileRubric } from './compileRubric';
import type { LogTally } from './log/LogTally';
import { itemContext } from './markItem';
import { rankInGroups } from './rankInGroups';
import { rankByKeys } from './rank';
import { rankDirections, rankKeys } from './rankKeys';
import type { Rubric } from './Rubric';
import { sumTeam } from './sumTeam';
import { LazyTeamResult } from './LazyTeamResult';
import type { AssessedMonth } from './AssessedMonth';

/** What an assessment may be given beside the entries. */
export interface AssessOptions {
  /** The month's deduction log, for the reasons of the scores it explains. */
  readonly log?: LogTally;
}

/**
 * The whole assessment of a month ("2026-11"): every team scored, graded and ranked, over all and
 * within its group, with the reasons (domain.md §4). Ties are broken by the policy's categories in
 * turn, then by fewer deductions; still equal, teams share the place. Teams come back in the order
 * given. The rubric must have passed `checkRubric`. Throws PeriodError on a period that is no month.
 */
export function assessTeams(
  rubric: Rubric,
  teams: readonly TeamEntries[],
  period: string,
  { log }: AssessOptions = {},
): Assessment {
  const compiled = compileRubric(rubric);
  const { policy } = rubric;
  const context = itemContext(period, policy);
  const sums = teams.map((team) => sumTeam(compiled, team, context));
  const rows = sums.map((team) => ({
    ranked: !team.vetoed && team.total !== null,
    keys: rankKeys(compiled, team, team.categoryScores),
  }));
  const ranking = rankByKeys(rows, rankDirections(compiled), policy.rankMethod);
  const groups = teams.map(({ group }) => group ?? null);
  const month: AssessedMonth = {
    compiled,
    context,
    sums,
    ranking,
    inGroups: rankInGroups(ranking, groups, policy.rankMethod),
    grades: applyQuota(
      sums.map(({ grade }) => grade?.place ?? null),
      ranking,
      policy.quota,
    ),
    log: log ?? null,
  };
  return {
    rubric,
    period,
    teams: sums.map((_, index) => new LazyTeamResult(month, index)),
    log: month.log,
  };
}
