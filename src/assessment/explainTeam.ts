import type { ExplanationStep } from './Explanation';
import { decimal } from './decimal';
import { explainQuotaOf } from './explainQuotaOf';
import { VETOED } from './mark';
import { categoryNames, itemNames } from './rubricNames';
import { sumCategories } from './sumCategories';
import type { TeamSums } from './sumTeam';
import type { AssessedMonth } from './AssessedMonth';

/** Why a team has its base, bonus, total and grade, in the order they come about. */
export function explainTeam(month: AssessedMonth, index: number): readonly ExplanationStep[] {
  return [...explainTotal(month, index), ...explainGrade(month, index)];
}

/** Why a team has its base, bonus and total. */
export function explainTotal(month: AssessedMonth, index: number): readonly ExplanationStep[] {
  const sums = month.sums[index];
  if (sums === undefined) return [];
  return [...explainBase(month, sums), ...explainBonus(month, sums), ...explainSum(sums)];
}

function explainBase({ compiled }: AssessedMonth, sums: TeamSums): readonly ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  if (sums.incomplete > 0) {
    steps.push({ key: 'team-incomplete', params: { count: sums.incomplete } });
  }
  if (sums.base === null) return [...steps, { key: 'team-nothing-applies', params: {} }];
  const params = { sum: sums.score / 100, base: sums.base / 100 };
  const applicable = sums.applicable / 100;
  const whole = applicable === compiled.rubric.policy.total && applicable === 100;
  return whole
    ? [...steps, { key: 'team-base', params }]
    : [...steps, { key: 'team-base-of-applicable', params: { ...params, applicable } }];
}

function explainBonus({ compiled }: AssessedMonth, sums: TeamSums): readonly ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  sumCategories(compiled, sums).forEach(({ bonusGained, bonus }, index) => {
    if (bonusGained <= bonus) return;
    const params = { gained: bonusGained / 100, cap: bonus / 100 };
    const names = categoryNames(compiled.rubric, compiled.rubric.categories[index]?.code ?? '');
    steps.push({ key: 'team-category-bonus-capped', params: { ...names, ...params } });
  });
  if (sums.bonusGained > sums.bonusCapped) {
    const params = { gained: sums.bonusGained / 100, cap: sums.bonusCapped / 100 };
    steps.push({ key: 'team-bonus-capped', params });
  }
  if (sums.bonusCapped > sums.bonus) {
    steps.push({ key: 'team-bonus-forfeited', params: { lost: sums.bonusCapped / 100 } });
  }
  return steps;
}

function explainSum({ base, bonus, total }: TeamSums): readonly ExplanationStep[] {
  if (base === null || total === null) return [];
  // What counts of the base is at most 100: a base above it shows as what it brought in.
  const params = { base: base / 100, bonus: bonus / 100, total: total / 100 };
  return [{ key: 'team-total', params }];
}

/** Why a team has its grade: its total, the floor, a veto, the quota. */
export function explainGrade(month: AssessedMonth, index: number): readonly ExplanationStep[] {
  const sums = month.sums[index];
  if (sums?.grade === undefined || sums.grade === null) return [];
  const { grade, total } = sums;
  const { rubric } = month.compiled;
  const { grades, categoryFloor } = rubric.policy;
  const name = (place: number | null): string => grades[place ?? -1]?.name ?? '';
  const steps: ExplanationStep[] = [];
  if (grade.byTotal !== null && total !== null) {
    const min = grades[grade.byTotal]?.min ?? 0;
    const params = { total: total / 100, grade: name(grade.byTotal), min };
    steps.push({ key: 'team-grade', params });
  }
  const percent = decimal(categoryFloor.share).times(100).toNumber();
  sumCategories(month.compiled, sums).forEach(({ belowFloor, score, applicable, floor }, place) => {
    if (!belowFloor || floor === null) return;
    const names = categoryNames(rubric, rubric.categories[place]?.code ?? '');
    const params = {
      score: score / 100,
      applicable: applicable / 100,
      percent,
      floor: floor / 100,
    };
    steps.push({ key: 'team-below-floor', params: { ...names, ...params } });
  });
  if (!sums.vetoed && grade.byTotal !== null && grade.byTotal !== grade.place) {
    const params = { from: name(grade.byTotal), grade: name(grade.place) };
    steps.push({ key: 'team-grade-capped', params });
  }
  sums.marks.forEach((mark, place) => {
    if (mark !== VETOED || !sums.vetoed) return;
    const names = itemNames(rubric, rubric.items[place]?.id ?? '');
    steps.push({ key: 'team-vetoed', params: { ...names, grade: name(grade.place) } });
  });
  return [...steps, ...explainQuota(month, index)];
}

function explainQuota(month: AssessedMonth, index: number): readonly ExplanationStep[] {
  const { policy } = month.compiled.rubric;
  const before = month.sums.map(({ grade }) => grade?.place ?? null);
  return explainQuotaOf(policy, before, month.grades, month.ranking, index);
}
