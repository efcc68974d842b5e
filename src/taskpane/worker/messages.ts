import type { AppErrorCode } from '../../app/AppError';
import type {
  CalculationInputs,
  CalculationName,
  CalculationOutputs,
} from '../../app/calculations';

/** What the worker is asked. */
export interface Question<Name extends CalculationName = CalculationName> {
  readonly id: number;
  readonly name: Name;
  readonly input: CalculationInputs[Name];
}

/** What it answers. */
export type Answer =
  | {
      readonly id: number;
      readonly kind: 'done';
      readonly output: CalculationOutputs[CalculationName];
    }
  | {
      readonly id: number;
      readonly kind: 'refused';
      readonly code: AppErrorCode;
      readonly params: Readonly<Record<string, string | number>>;
    }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
