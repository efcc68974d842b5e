import type { Finding } from '../assessment/Finding';

/** A figure of a record sheet, as printed: shares with numerator and denominator. */
export interface ProgrammeFigure {
  readonly name: string;
  readonly nameEn: string;
  readonly text: string;
}

/** One sheet of the programme: a register, or the member points as a whole. */
export interface ProgrammeSheet {
  readonly sheet: string;
  readonly name: string;
  readonly nameEn: string;
  readonly records: number;
  readonly figures: readonly ProgrammeFigure[];
  readonly findings: readonly Finding[];
}
