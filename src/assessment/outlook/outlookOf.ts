import { quotaSeats } from '../applyQuota';
import type { Assessment, TeamResult } from '../Assessment';
import type { Explanation } from '../Explanation';
import type { ExplanationStep } from '../Explanation';
import { compileRubric } from '../compileRubric';
import { toDecimal } from '../hundredths';
import { NA, scoreOf } from '../mark';
import { categoryNames, itemNames } from '../rubricNames';
import { sumCategories } from '../sumCategories';
import type { LostItem, Outlook } from './Outlook';

/** What would change the result of the team at `index`; pure data, and as steps to be read. */
export function outlookOf(assessment: Assessment, index: number): Outlook {
  const team = assessment.teams[index];
  if (team === undefined) throw new RangeError(`no team at ${index}`);
  const nextGrade = gradeAbove(assessment, team);
  const nextRank = rankAbove(assessment, team);
  const costliest = costliestItems(assessment, team);
  return {
    nextGrade,
    nextRank,
    costliest,
    explanation: [
      ...explainGradeAbove(assessment, team, nextGrade),
      ...explainRankAbove(team, nextRank),
      ...costliest.map(({ itemId, lost, maximum }, place): ExplanationStep => {
        const params = { lost: lost.toNumber(), maximum: maximum.toNumber(), place: place + 1 };
        return {
          key: 'costliest-item',
          params: { ...itemNames(assessment.rubric, itemId), ...params },
        };
      }),
    ],
  };
}

function gradeAbove({ rubric }: Assessment, { grade, sums }: TeamResult): Outlook['nextGrade'] {
  const { grades } = rubric.policy;
  const place = grades.findIndex(({ name }) => name === grade);
  const next = grades[place - 1];
  if (next === undefined || sums.total === null) return null;
  const min = compileRubric(rubric).gradeBounds[place - 1] ?? 0;
  const points = toDecimal(Math.max(0, min - sums.total));
  return { grade: next.name, min: next.min, points };
}

function explainGradeAbove(
  assessment: Assessment,
  team: TeamResult,
  next: Outlook['nextGrade'],
): Explanation {
  const { rubric } = assessment;
  const { grades, quota, categoryFloor } = rubric.policy;
  if (team.sums.total === null) return [];
  if (next === null) {
    return team.grade === null ? [] : [{ key: 'next-grade-none', params: { grade: team.grade } }];
  }
  if (team.vetoed) return [{ key: 'next-grade-vetoed', params: { grade: next.grade } }];
  const steps: ExplanationStep[] = [];
  if (next.points.gt(0)) {
    const params = { points: next.points.toNumber(), grade: next.grade, min: next.min };
    steps.push({ key: 'next-grade', params });
  }
  const wanted = grades.findIndex(({ name }) => name === next.grade);
  const cap = grades.findIndex(({ name }) => name === categoryFloor.gradeCap);
  sumCategories(compileRubric(rubric), team.sums).forEach(({ score, floor, belowFloor }, place) => {
    if (!belowFloor || floor === null || wanted >= cap) return;
    const names = categoryNames(rubric, rubric.categories[place]?.code ?? '');
    const params = { points: (floor - score) / 100, grade: next.grade };
    steps.push({ key: 'next-grade-floor', params: { ...names, ...params } });
  });
  if (team.grade !== team.gradeBeforeQuota) {
    const of = assessment.teams.filter(({ rank }) => rank !== null).length;
    const params = { seats: quotaSeats(quota, of), of, grade: next.grade };
    steps.push({ key: 'next-grade-quota', params });
  }
  return steps;
}

function rankAbove({ teams }: Assessment, team: TeamResult): Outlook['nextRank'] {
  if (team.rank === null || team.sums.total === null) return null;
  let above: TeamResult | null = null;
  for (const other of teams) {
    if (other.rank === null || other.rank >= team.rank) continue;
    if (above === null || other.order > above.order) above = other;
  }
  if (above === null || above.rank === null) return null;
  const points = toDecimal((above.sums.total ?? 0) - team.sums.total);
  return { other: above.team, rank: above.rank, points };
}

function explainRankAbove(team: TeamResult, next: Outlook['nextRank']): Explanation {
  if (team.rank === null) return [];
  if (next === null) return [{ key: 'next-rank-none', params: {} }];
  const { other, rank } = next;
  // With equal totals the tie-break decided: `rank-lost-by-…` says which.
  if (next.points.eq(0)) return [{ key: 'next-rank-tied', params: { other, rank } }];
  return [{ key: 'next-rank', params: { points: next.points.toNumber(), other, rank } }];
}

function costliestItems({ rubric }: Assessment, { sums }: TeamResult): readonly LostItem[] {
  return compileRubric(rubric)
    .items.flatMap(({ item, bonus, points }, index) => {
      const mark = sums.marks[index] ?? NA;
      const lost = points - scoreOf(mark);
      return bonus || mark === NA || lost <= 0 ? [] : [{ itemId: item.id, lost, points }];
    })
    .sort((a, b) => b.lost - a.lost)
    .slice(0, 3)
    .map(({ itemId, lost, points }) => ({
      itemId,
      lost: toDecimal(lost),
      maximum: toDecimal(points),
    }));
}
