import type { Explanation } from '../assessment/Explanation';
import type { CellReference } from '../assessment/Finding';
import type { WorkbookGrids } from '../excel/readGrid';
import type { Mapping } from '../forms/mapping/Mapping';
import { AppError } from './AppError';
import { explainCell, type CellExplanation } from './explainCell';
import { explainOwn } from './explainOwn';
import { explainTeam, type TeamExplanation } from './explainTeam';
import { findSubject } from './findSubject';

/** Why a cell shows what it shows, and why a team has its result; null where there is no reason. */
export interface SelectionReasons {
  readonly cell: CellExplanation | null;
  /** Of the injected sheets. */
  readonly team: TeamExplanation | null;
  /** Of somebody's own form. */
  readonly own: Explanation | null;
}

/** The reasons that `explainSelection` gives, out of a workbook that was read. Throws as it does. */
export function reasonsIn(
  { activeSheet, grids }: WorkbookGrids,
  cell: CellReference | null,
  place: number | null,
  mappings: readonly Mapping[] = [],
): SelectionReasons {
  return {
    cell: cell === null ? null : explainCell(grids, cell),
    ...resultOf({ activeSheet, grids }, place, mappings),
  };
}

function resultOf(
  { activeSheet, grids }: WorkbookGrids,
  place: number | null,
  mappings: readonly Mapping[],
): Pick<SelectionReasons, 'team' | 'own'> {
  if (place === null) return { team: null, own: null };
  const subject = findSubject(grids, activeSheet, undefined, mappings);
  if (subject.kind === 'form') return { team: null, own: explainOwn(subject, place) };
  const team = subject.kind === 'template' ? explainTeam(subject.template, place) : null;
  if (team === null) throw new AppError('workbook-changed');
  return { team, own: null };
}
