import type { CellReference } from './Finding';

/** Where the entries stand on the sheet, so that a finding can take a person there. */
export interface EntryCells {
  entry(itemId: string, teamIndex: number): CellReference;
  teamName(teamIndex: number): CellReference;
}
