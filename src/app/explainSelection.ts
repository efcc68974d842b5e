import type { CellReference } from '../assessment/Finding';
import { readWorkbook } from '../excel/readGrid';
import { AppError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { explainCell, type CellExplanation } from './explainCell';
import { explainTeam, type TeamExplanation } from './explainTeam';
import { findSubject } from './findSubject';

/** Why a cell shows what it shows, and why a team has its result; null where there is no reason. */
export interface SelectionReasons {
  readonly cell: CellExplanation | null;
  readonly team: TeamExplanation | null;
}

/**
 * The reasons behind a cell, and those of the team at the place `team` of the injected sheets, out
 * of one reading of the workbook; each is left out where it is null. Throws AppError,
 * 'workbook-changed' where the team is gone.
 */
export async function explainSelection(
  cell: CellReference | null,
  team: number | null,
): Promise<SelectionReasons> {
  return inPeopleTerms(async () => {
    const { activeSheet, grids } = await readWorkbook();
    return {
      cell: cell === null ? null : explainCell(grids, cell),
      team: team === null ? null : teamOf(findSubject(grids, activeSheet), team),
    };
  });
}

function teamOf(subject: ReturnType<typeof findSubject>, index: number): TeamExplanation {
  const found = subject.kind === 'template' ? explainTeam(subject.template, index) : null;
  if (found === null) throw new AppError('workbook-changed');
  return found;
}
