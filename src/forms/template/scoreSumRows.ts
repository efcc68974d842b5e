import { scoresLayout } from './layout';

/** The zero-based rows of the sums under the scores; each category has three, then the team's own. */
export interface ScoreSumRows {
  readonly category: (index: number) => {
    readonly score: number;
    readonly applicable: number;
    readonly bonus: number;
  };
  readonly scored: number;
  readonly applicable: number;
  readonly bonus: number;
  readonly vetoes: number;
  readonly belowFloor: number;
  readonly missing: number;
  readonly deductions: number;
  readonly last: number;
}

/** Where the sums stand for a rubric of so many items and categories. */
export function scoreSumRows(itemCount: number, categoryCount: number): ScoreSumRows {
  const first = scoresLayout.firstRow + itemCount + 1;
  const team = first + categoryCount * 3;
  return {
    category: (index) => ({
      score: first + index * 3,
      applicable: first + index * 3 + 1,
      bonus: first + index * 3 + 2,
    }),
    scored: team,
    applicable: team + 1,
    bonus: team + 2,
    vetoes: team + 3,
    belowFloor: team + 4,
    missing: team + 5,
    deductions: team + 6,
    last: team + 6,
  };
}
