/**
 * Something a chart shows: where it comes from, as an expression of native formulas without "="
 * ("汇总排名!$I$5", "92.5"), and what it is now. Both are null for a blank.
 */
export interface Sourced<T extends number | string = number> {
  readonly expression: string | null;
  readonly value: T | null;
}

/** One team's or person's points in a category, and those it could have had there. */
export interface CategoryPoints {
  readonly points: Sourced;
  readonly possible: Sourced;
}

/** A team or a person. */
export interface ChartEntity {
  readonly name: Sourced<string>;
  readonly total: Sourced;
  /** Its rank, where ranks are reckoned elsewhere; without an expression it is that of the totals. */
  readonly rank: Sourced;
  readonly grade: Sourced<string>;
  /** In the order of the subject's categories. */
  readonly categories: readonly CategoryPoints[];
}

/** One month, the entities' results in the subject's order. */
export interface ChartMonth {
  /** "2026-03" */
  readonly period: string;
  readonly totals: readonly Sourced[];
  readonly ranks: readonly Sourced[];
}

/** Points lost at one item by all together. */
export interface ChartItem {
  readonly name: string;
  readonly lost: Sourced;
}

/** All that charts are drawn of, whether it stands on the injected sheets or on a form. */
export interface ChartSubject {
  /** What and when, first in every title: "2026年11月班组考评". */
  readonly heading: string;
  /** "班组" or "人": titles say how many. */
  readonly of: '班组' | '人';
  readonly better: 'higher' | 'lower';
  readonly entities: readonly ChartEntity[];
  /** Best first; empty where nothing is graded. */
  readonly grades: readonly string[];
  readonly categories: readonly string[];
  /** Which of them is a bonus outside the points possible; null for none. */
  readonly bonusAt: number | null;
  readonly items: readonly ChartItem[];
  /** In order of time, this month included; empty where only one is known. */
  readonly months: readonly ChartMonth[];
  /** Party members' points, where they are kept beside the teams. */
  readonly members: readonly { readonly name: Sourced<string>; readonly points: Sourced }[];
}

/** A number or text that stands nowhere and does not change. */
export function constant<T extends number | string>(value: T | null): Sourced<T> {
  if (value === null) return { expression: null, value };
  const text = typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
  return { expression: text, value };
}

/** "12 个班组", "40 人". */
export function countWords({ entities, of }: Pick<ChartSubject, 'entities' | 'of'>): string {
  return of === '人' ? `${entities.length} 人` : `${entities.length} 个${of}`;
}
