import type { Finding } from '../assessment/Finding';
import type { Mapping } from '../forms/mapping/Mapping';
import type { FormShape } from '../forms/TableLayout';
import type { Understanding } from './Understanding';

/** One criterion as it stands on the sheet; `max` null where the form names none. */
export interface ReportCriterion {
  readonly name: string;
  readonly max: number | null;
  /** The sheet it stands on, and A1 of the cell that names it; null where nothing does. */
  readonly sheet: string;
  readonly cell: string | null;
}

/** One team or person. `rank` is null where it is not ranked, `grade` where there is none. */
export interface ReportEntity {
  readonly name: string;
  /** The sheet it stands on, and A1 of its name; null where the sheet's own name is it. */
  readonly sheet: string;
  readonly cell: string | null;
  readonly total: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
  /** The table it is ranked within, from 0, where a sheet has several; left out where all are ranked together. */
  readonly table?: number;
}

/** What was understood and computed of a workbook's score sheet. */
export interface AssessmentReport {
  readonly source: 'template' | 'form';
  /** The sheet its entities stand on; the first of several. */
  readonly sheet: string;
  readonly layout: 'template' | FormShape;
  /** The form's own title, or null. */
  readonly title: string | null;
  /** "2026-11", or null where a form names no month. */
  readonly period: string | null;
  readonly criteria: readonly ReportCriterion[];
  readonly entities: readonly ReportEntity[];
  readonly findings: readonly Finding[];
  /** What the columns were taken for, to be corrected by a person; null for the injected sheets. */
  readonly mapping: Mapping | null;
  /** How a person's own form was understood; null for the injected sheets. */
  readonly understanding: Understanding | null;
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
