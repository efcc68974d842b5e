import type { FindingCode } from './findingKinds';

/** A cell or area a person can be taken to; `address` is A1 without the sheet ("B3", "B3:C9"). */
export interface CellReference {
  readonly sheet: string;
  readonly address: string;
}

/** A value that would mend the finding; safe when it only says the same thing in the right form. */
export interface Repair {
  readonly at: CellReference;
  readonly value: string | number | null;
  readonly safe: boolean;
  /** A number format that keeps showing what stood beside the number. */
  readonly format?: string;
}

/** One thing a person should look at. Its words come from i18n: `finding.<code>` with `params`. */
export interface Finding {
  readonly code: FindingCode;
  readonly at: CellReference | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly repair?: Repair;
}
