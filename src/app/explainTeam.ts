import type { Explanation } from '../assessment/Explanation';
import { outlookOf } from '../assessment/outlook/outlookOf';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { assessMonth } from './assessMonth';

/** One item on which a team lost or gained points, and why. */
export interface ItemExplanation {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly score: number;
  readonly maximum: number;
  readonly steps: Explanation;
}

/** Why a team has its total, grade and rank (DESIGN decision 6); words in i18n: `explain.<key>`. */
export interface TeamExplanation {
  readonly team: string;
  readonly total: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
  /** Base, bonus, total, grade, rank. */
  readonly result: Explanation;
  /** What would change it. */
  readonly outlook: Explanation;
  /** Items with points lost or bonus gained, in the rubric's order. */
  readonly items: readonly ItemExplanation[];
}

/** The reasons for the result of a team of the injected sheets, by its place; null where it is gone. */
export function explainTeam(template: TemplateWorkbook, index: number): TeamExplanation | null {
  const { rubric } = template;
  const assessment = assessMonth(template);
  const team = assessment.teams[index];
  if (team === undefined) return null;
  return {
    team: team.team,
    total: team.total?.toNumber() ?? null,
    grade: team.grade,
    rank: team.rank,
    result: team.explanation,
    outlook: outlookOf(assessment, index).explanation,
    items: team.items.flatMap(({ itemId, score, maximum, explanation }) => {
      const item = rubric.items.find(({ id }) => id === itemId);
      if (item === undefined || score === null) return [];
      const asUsual = item.scoring.type === 'bonus' ? score.eq(0) : score.eq(maximum);
      if (asUsual) return [];
      const { name, nameEn } = item;
      const numbers = { score: score.toNumber(), maximum: maximum.toNumber() };
      return [{ id: itemId, name, nameEn, ...numbers, steps: explanation }];
    }),
  };
}
