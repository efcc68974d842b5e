import { applyQuota } from './applyQuota';
import type { Assessment } from './Assessment';
import type { TeamEntries } from './TeamEntries';
import { compileRubric } from './compileRubric';
import type { LogTally } from './log/LogTally';
import { isQuarterEnd } from './period';
import { rankInGroups } from './rankInGroups';
import { rankByKeys } from './rank';
import type { KeyDirection } from './rank';
import type { Rubric } from './Rubric';
import { sumTeam } from './sumTeam';
import type { TeamSums } from './sumTeam';
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
  const context = { period, quarterEnd: isQuarterEnd(period), policy };
  const sums = teams.map((team) => sumTeam(compiled, team, context));
  const directions: readonly KeyDirection[] = [
    'higher',
    ...compiled.tieBreaks.map(() => 'higher' as const),
    'lower',
  ];
  const rows = sums.map((team) => ({
    ranked: !team.vetoed && team.total !== null,
    keys: rankKeys(team, compiled.tieBreaks),
  }));
  const ranking = rankByKeys(rows, directions, policy.rankMethod);
  const groups = teams.map(({ group }) => group ?? null);
  const quotaRows = sums.map(({ grade }, index) => ({
    grade: grade?.place ?? null,
    standing: ranking[index]?.standing ?? null,
  }));
  const month: AssessedMonth = {
    compiled,
    context,
    sums,
    ranking,
    inGroups: rankInGroups(rows, groups, directions, policy.rankMethod),
    grades: applyQuota(quotaRows, policy.quota),
    log: log ?? null,
  };
  return {
    rubric,
    period,
    teams: sums.map((_, index) => new LazyTeamResult(month, index)),
    log: month.log,
  };
}

/** Total, the tie-break categories' scores, deductions; nothing to compare without a total. */
function rankKeys(team: TeamSums, tieBreaks: readonly number[]): readonly number[] {
  if (team.total === null) return [];
  const scores = tieBreaks.map((place) => team.categoryScores[place] ?? 0);
  return [team.total, ...scores, team.deductions];
}
