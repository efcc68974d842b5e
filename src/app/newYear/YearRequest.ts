import type { PointsScheme } from '../../points/PointsScheme';
import type { PointsYear } from '../../points/PointsEvent';
import type { RegisterContent } from '../../sheets/registers/planRegisters';

/** Which sheets a new workbook gets. */
export type Kit = 'year' | 'points' | 'registers';

/** All a new year's workbook is made from: people, teams, and records to start with. */
export interface YearRequest {
  readonly kit: Kit;
  readonly year: number;
  readonly scheme: PointsScheme;
  readonly points: PointsYear;
  /** Records by register: at least the teams. */
  readonly content: RegisterContent;
  /** Numbers of the rules on the pocket card. */
  readonly cards: readonly number[];
  /** The month 考核录入 is set to, as "2026-01"; only in the kit "year". */
  readonly period: string;
  /** Entries of that month, to try it out. */
  readonly sampleEntries: boolean;
}

/** Who is in a new workbook. */
export interface YearPeople {
  readonly teams: readonly { readonly name: string; readonly headcount: number }[];
  readonly committee: readonly { readonly name: string; readonly post: string }[];
  readonly members: readonly {
    readonly name: string;
    readonly group: string;
    readonly team: string;
    readonly leads: boolean;
  }[];
}
