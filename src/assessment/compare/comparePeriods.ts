import type { Explanation } from '../Explanation';
import type { ExplanationStep } from '../Explanation';
import type { Decimal } from '../decimal';
import { foldText } from '../foldText';
import type { PeriodAssessment, PeriodResult } from '../periods/PeriodAssessment';
import { changeOf } from './TeamChange';
import type { TeamChange, ValueChange } from './TeamChange';

/** What changed between two roll-ups of the same quarter or year, team by team, with the causes. */
export function comparePeriods(
  before: PeriodAssessment,
  after: PeriodAssessment,
): readonly TeamChange[] {
  const old = new Map(before.teams.map((team) => [foldText(team.team), team]));
  const now = new Set(after.teams.map(({ team }) => foldText(team)));
  return [
    ...after.teams.flatMap((team): readonly TeamChange[] => {
      const was = old.get(foldText(team.team));
      if (was === undefined) {
        return [{ team: team.team, changes: changeOf('team', null, null, team.team), causes: [] }];
      }
      const changes = compareTeam(was, team);
      if (changes.length === 0) return [];
      const own = explainMonths(was, team);
      const causes: Explanation = own.length > 0 ? own : [{ key: 'change-by-others', params: {} }];
      return [{ team: team.team, changes, causes }];
    }),
    ...before.teams.flatMap(({ team }): readonly TeamChange[] =>
      now.has(foldText(team))
        ? []
        : [{ team, changes: changeOf('team', null, team, null), causes: [] }],
    ),
  ];
}

function compareTeam(was: PeriodResult, is: PeriodResult): readonly ValueChange[] {
  const means = new Map(was.categories.map(({ code, mean }) => [code, mean]));
  return [
    ...is.categories.flatMap(({ code, mean }) =>
      changeOf('category', code, asText(means.get(code) ?? null), asText(mean)),
    ),
    ...changeOf('mean', null, asText(was.mean), asText(is.mean)),
    ...changeOf('review', null, asText(was.review), asText(is.review)),
    ...changeOf('total', null, asText(was.total), asText(is.total)),
    ...changeOf('grade', null, was.grade, is.grade),
    ...changeOf('vetoed', null, was.vetoedIn.length, is.vetoedIn.length),
    ...changeOf('rank', null, was.rank, is.rank),
    ...changeOf('group-rank', null, was.groupRank, is.groupRank),
  ];
}

function explainMonths(was: PeriodResult, is: PeriodResult): Explanation {
  const old = new Map(was.months.map((month) => [month.period, month]));
  const now = new Map(is.months.map((month) => [month.period, month]));
  const periods = [...new Set([...old.keys(), ...now.keys()])].sort();
  const steps = periods.flatMap((month): readonly ExplanationStep[] => {
    const [from, to] = [
      asText(old.get(month)?.total ?? null),
      asText(now.get(month)?.total ?? null),
    ];
    const vetoed = [old, now].map((one) => one.get(month)?.vetoed ?? false);
    if (from === to && vetoed[0] === vetoed[1]) return [];
    return [{ key: 'change-month', params: { month, from: from ?? '', to: to ?? '' } }];
  });
  const [from, to] = [asText(was.review), asText(is.review)];
  if (from === to) return steps;
  return [...steps, { key: 'change-review', params: { from: from ?? '', to: to ?? '' } }];
}

function asText(value: Decimal | null): string | null {
  return value?.toFixed(2) ?? null;
}
