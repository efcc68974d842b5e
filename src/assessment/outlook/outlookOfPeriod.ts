import { quotaSeats } from '../applyQuota';
import { decimal } from '../decimal';
import type { Explanation, ExplanationStep } from '../Explanation';
import { mostLost } from '../periods/mostLost';
import type { PeriodAssessment, PeriodResult } from '../periods/PeriodAssessment';
import { itemNames } from '../rubricNames';

/** What would change a team's quarter or year, as steps; empty where it has no total. */
export function outlookOfPeriod(assessment: PeriodAssessment, team: PeriodResult): Explanation {
  if (team.total === null) return [];
  return [
    ...gradeAbove(assessment, team),
    ...rankAbove(assessment, team),
    ...costliest(assessment, team),
  ];
}

function gradeAbove(
  { rubric, teams }: PeriodAssessment,
  { total, grade, gradeBeforeQuota, vetoedIn }: PeriodResult,
): Explanation {
  const { grades, quota, rollUp } = rubric.policy;
  const place = grades.findIndex(({ name }) => name === grade);
  if (total === null || grade === null || place < 0) return [];
  const next = grades[place - 1];
  if (next === undefined) return [{ key: 'next-grade-none', params: { grade } }];
  if (vetoedIn.length > 0 && place - 1 < rollUp.vetoBars) {
    return [{ key: 'next-grade-vetoed', params: { grade: next.name } }];
  }
  const steps: ExplanationStep[] = [];
  const points = decimal(next.min).minus(total);
  if (points.gt(0)) {
    const params = { points: points.toNumber(), grade: next.name, min: next.min };
    steps.push({ key: 'next-grade', params });
  }
  if (grade !== gradeBeforeQuota) {
    const of = teams.filter(({ rank }) => rank !== null).length;
    const params = { seats: quotaSeats(quota, of), of, grade: next.name };
    steps.push({ key: 'next-grade-quota', params });
  }
  return steps;
}

function rankAbove({ teams }: PeriodAssessment, team: PeriodResult): Explanation {
  const { rank, total } = team;
  if (rank === null || total === null) return [];
  const above = teams
    .filter((other) => other.rank !== null && other.rank < rank)
    .sort((a, b) => b.order - a.order)[0];
  if (above === undefined) return [{ key: 'next-rank-none', params: {} }];
  const params = { other: above.team, rank: above.rank ?? 0 };
  const points = (above.total ?? total).minus(total);
  if (points.eq(0)) return [{ key: 'next-rank-tied', params }];
  return [{ key: 'next-rank', params: { points: points.toNumber(), ...params } }];
}

function costliest({ rubric, months }: PeriodAssessment, { team }: PeriodResult): Explanation {
  return mostLost(months, team)
    .slice(0, 3)
    .map(({ itemId, lost, possible }, index): ExplanationStep => ({
      key: 'costliest-item',
      params: {
        ...itemNames(rubric, itemId),
        lost: lost.toNumber(),
        maximum: possible.toNumber(),
        place: index + 1,
      },
    }));
}
