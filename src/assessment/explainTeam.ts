import type { ExplanationStep } from './Assessment';
import { decimal } from './decimal';
import type { Rubric } from './Rubric';
import type { TeamSums } from './scoreTeam';

/** Why a team has its base, bonus, total and grade, in the order they come about. */
export function explainTeam(rubric: Rubric, sums: TeamSums): readonly ExplanationStep[] {
  return [
    ...explainBase(rubric, sums),
    ...explainBonus(rubric, sums),
    ...explainTotal(sums),
    ...explainGrade(rubric, sums),
  ];
}

function explainBase(rubric: Rubric, sums: TeamSums): readonly ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  if (sums.incomplete > 0) {
    steps.push({ key: 'team-incomplete', params: { count: sums.incomplete } });
  }
  if (sums.base === null) return [...steps, { key: 'team-nothing-applies', params: {} }];
  const params = { sum: sums.score.toNumber(), base: sums.base.toNumber() };
  const whole = sums.applicable.eq(rubric.policy.total) && sums.applicable.eq(100);
  return whole
    ? [...steps, { key: 'team-base', params }]
    : [
        ...steps,
        {
          key: 'team-base-of-applicable',
          params: { ...params, applicable: sums.applicable.toNumber() },
        },
      ];
}

function explainBonus(rubric: Rubric, sums: TeamSums): readonly ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  for (const { code, bonusGained, bonus } of sums.categories) {
    if (!bonusGained.gt(bonus)) continue;
    const params = { gained: bonusGained.toNumber(), cap: bonus.toNumber() };
    steps.push({
      key: 'team-category-bonus-capped',
      params: { ...categoryNames(rubric, code), ...params },
    });
  }
  if (sums.bonusGained.gt(sums.bonusCapped)) {
    const params = { gained: sums.bonusGained.toNumber(), cap: sums.bonusCapped.toNumber() };
    steps.push({ key: 'team-bonus-capped', params });
  }
  if (sums.bonusCapped.gt(sums.bonus)) {
    steps.push({ key: 'team-bonus-forfeited', params: { lost: sums.bonusCapped.toNumber() } });
  }
  return steps;
}

function explainTotal({ base, bonus, total }: TeamSums): readonly ExplanationStep[] {
  if (base === null || total === null) return [];
  const params = { base: base.toNumber(), bonus: bonus.toNumber(), total: total.toNumber() };
  return [{ key: 'team-total', params }];
}

function explainGrade(rubric: Rubric, sums: TeamSums): readonly ExplanationStep[] {
  const { grade, total } = sums;
  if (grade === null) return [];
  const steps: ExplanationStep[] = [];
  if (grade.byTotal !== null && total !== null) {
    const reached = rubric.policy.grades.find(({ name }) => name === grade.byTotal);
    const params = { total: total.toNumber(), grade: grade.byTotal, min: reached?.min ?? 0 };
    steps.push({ key: 'team-grade', params });
  }
  const percent = decimal(rubric.policy.categoryFloor.share).times(100).toNumber();
  for (const { code, belowFloor, score, applicable, floor } of sums.categories) {
    if (!belowFloor || floor === null) continue;
    const params = {
      score: score.toNumber(),
      applicable: applicable.toNumber(),
      percent,
      floor: floor.toNumber(),
    };
    steps.push({
      key: 'team-below-floor',
      params: { ...categoryNames(rubric, code), ...params },
    });
  }
  if (!sums.vetoed && grade.byTotal !== null && grade.byTotal !== grade.grade) {
    const params = { from: grade.byTotal, grade: grade.grade };
    steps.push({ key: 'team-grade-capped', params });
  }
  for (const { itemId, veto } of sums.items) {
    if (!veto) continue;
    const item = rubric.items.find(({ id }) => id === itemId);
    const params = { item: item?.name ?? itemId, itemEn: item?.nameEn ?? itemId };
    steps.push({ key: 'team-vetoed', params: { ...params, grade: grade.grade } });
  }
  return steps;
}

function categoryNames(rubric: Rubric, code: string): { category: string; categoryEn: string } {
  const category = rubric.categories.find((one) => one.code === code);
  return { category: category?.name ?? code, categoryEn: category?.nameEn ?? code };
}
