import type { RegisterId } from './RegisterId';

/** A condition on one column of a record. */
export type Condition =
  | { readonly column: string; readonly is: readonly string[] }
  | { readonly column: string; readonly filled: boolean }
  | { readonly column: string; readonly atMost: number };

/**
 * Something counted over a register, in a form that both the engine and a native formula can
 * compute. `register` names another one than the figure's own.
 */
export interface Measure {
  readonly kind: 'count' | 'sum' | 'distinct' | 'mean';
  /** The column summed, averaged or whose different values are counted; not for 'count'. */
  readonly column?: string;
  readonly where?: readonly Condition[];
  readonly register?: RegisterId;
}

export const count = (...where: readonly Condition[]): Measure => ({ kind: 'count', where });
export const sum = (column: string, ...where: readonly Condition[]): Measure => ({
  kind: 'sum',
  column,
  where,
});
export const distinct = (column: string, ...where: readonly Condition[]): Measure => ({
  kind: 'distinct',
  column,
  where,
});
export const mean = (column: string, ...where: readonly Condition[]): Measure => ({
  kind: 'mean',
  column,
  where,
});
/** The same measure over another register. */
export const over = (register: RegisterId, measure: Measure): Measure => ({ ...measure, register });
export const is = (column: string, ...values: readonly string[]): Condition => ({
  column,
  is: values,
});
export const filled = (column: string): Condition => ({ column, filled: true });
export const blank = (column: string): Condition => ({ column, filled: false });
