import type { Reason } from '../Reason';

/** What the weighing needs beside the form. */
export interface EntityTableFacts {
  readonly nameBy: 'header' | 'content' | 'code';
  readonly numberHeaders: number;
  readonly knownWords: number;
  readonly numericShare: number;
  readonly textShare: number;
  readonly doubts: readonly Reason[];
  readonly titleSaysScore: boolean;
}
