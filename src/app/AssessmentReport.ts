import type { Finding } from '../assessment/Finding';

/** One criterion as it stands on the sheet; `max` null where the form names none. */
export interface ReportCriterion {
  readonly name: string;
  readonly max: number | null;
  /** A1 of the cell that names it. */
  readonly cell: string;
}

/** One team or person. `rank` is null where it is not ranked, `grade` where there is none. */
export interface ReportEntity {
  readonly name: string;
  /** A1 of its name. */
  readonly cell: string;
  readonly total: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
}

/** What was understood and computed of a workbook's score sheet. */
export interface AssessmentReport {
  readonly source: 'template' | 'form';
  /** The sheet its entities stand on. */
  readonly sheet: string;
  readonly layout: 'template' | 'entities-in-rows' | 'points-list';
  /** The form's own title, or null. */
  readonly title: string | null;
  /** "2026-11", or null where a form names no month. */
  readonly period: string | null;
  readonly criteria: readonly ReportCriterion[];
  readonly entities: readonly ReportEntity[];
  readonly findings: readonly Finding[];
}

/** Why a sheet is no score sheet; its words come from i18n: `notForm.<code>`. */
export interface NotAForm {
  readonly sheet: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a workbook turned out to be. */
export type Inspection =
  | { readonly kind: 'assessable'; readonly report: AssessmentReport }
  | { readonly kind: 'none'; readonly reasons: readonly NotAForm[] };
