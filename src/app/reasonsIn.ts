import type { CellReference } from '../assessment/Finding';
import type { WorkbookGrids } from '../excel/readGrid';
import { AppError } from './AppError';
import { explainCell, type CellExplanation } from './explainCell';
import { explainTeam, type TeamExplanation } from './explainTeam';
import { findSubject } from './findSubject';

/** Why a cell shows what it shows, and why a team has its result; null where there is no reason. */
export interface SelectionReasons {
  readonly cell: CellExplanation | null;
  readonly team: TeamExplanation | null;
}

/** The reasons that `explainSelection` gives, out of a workbook that was read. Throws as it does. */
export function reasonsIn(
  { activeSheet, grids }: WorkbookGrids,
  cell: CellReference | null,
  team: number | null,
): SelectionReasons {
  return {
    cell: cell === null ? null : explainCell(grids, cell),
    team: team === null ? null : teamOf(findSubject(grids, activeSheet), team),
  };
}

function teamOf(subject: ReturnType<typeof findSubject>, index: number): TeamExplanation {
  const found = subject.kind === 'template' ? explainTeam(subject.template, index) : null;
  if (found === null) throw new AppError('workbook-changed');
  return found;
}
