import type { RankMethod } from '../assessment/Rubric';
import { inPeopleTerms } from './asAppError';
import { readSubject } from './readSubject';

/** The standard of the injected sheets at a glance. */
export interface Standard {
  readonly period: string;
  readonly teams: number;
  readonly items: number;
  readonly categories: readonly {
    readonly name: string;
    readonly points: number;
    readonly items: number;
  }[];
  /** Best first, each with its least total. */
  readonly grades: readonly { readonly name: string; readonly min: number }[];
  readonly rankMethod: RankMethod;
}

/** The standard this workbook is scored by; null where it holds none that can be used. Throws AppError. */
export async function readStandard(): Promise<Standard | null> {
  return inPeopleTerms(async () => {
    const subject = await readSubject();
    if (subject.kind !== 'template') return null;
    const { rubric, teams, period } = subject.template;
    return {
      period,
      teams: teams.length,
      items: rubric.items.length,
      categories: rubric.categories.map(({ code, name, points }) => ({
        name,
        points,
        items: rubric.items.filter(({ category }) => category === code).length,
      })),
      grades: rubric.policy.grades.map(({ name, min }) => ({ name, min })),
      rankMethod: rubric.policy.rankMethod,
    };
  });
}
