import type { AppErrorCode } from '../../app/AppError';
import type { Calculate } from '../../app/calculateElsewhere';
import type { Recalculation } from '../../app/planRecalculation';

/** What the worker is asked. */
export interface Question {
  readonly id: number;
  readonly workbook: Parameters<Calculate>[0];
  readonly options: Parameters<Calculate>[1];
}

/** What it answers. */
export type Answer =
  | { readonly id: number; readonly kind: 'done'; readonly recalculation: Recalculation }
  | {
      readonly id: number;
      readonly kind: 'refused';
      readonly code: AppErrorCode;
      readonly params: Readonly<Record<string, string | number>>;
    }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
