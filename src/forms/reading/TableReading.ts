import type { EntityTable } from './EntityTable';
import type { RecognitionCode } from '../Recognition';

/** One header row tried: the form it gives and how much speaks for it, or why it gives none. */
export type TableReading =
  | { readonly kind: 'form'; readonly form: EntityTable; readonly weight: number }
  | {
      readonly kind: 'none';
      readonly code: RecognitionCode;
      /** How far the reading came: the furthest of a sheet's failures is the one to tell. */
      readonly depth: number;
      readonly params: Readonly<Record<string, string | number>>;
    };
