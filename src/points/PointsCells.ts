import type { CellReference } from '../assessment/Finding';

/** The fields of an event a finding may point at. */
export type PointsEventField =
  | 'serial'
  | 'date'
  | 'member'
  | 'kind'
  | 'quantity'
  | 'judged'
  | 'basis'
  | 'applied'
  | 'groupChecked'
  | 'branchReviewed'
  | 'approved';

/** Where the points stand in the workbook, so that each finding names its cell. */
export interface PointsCells {
  readonly event: (index: number, field: PointsEventField) => CellReference;
  readonly memberName: (index: number) => CellReference;
  readonly memberIndex: (index: number, place: number) => CellReference;
  /** A member's period in the monthly table; both indices from 0. */
  readonly period: (index: number, period: number) => CellReference;
}
