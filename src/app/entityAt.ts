import { type Area, parseArea } from '../forms/address';
import {
  entriesLayout,
  scoresLayout,
  summaryLayout,
  templateSheets,
} from '../forms/template/layout';
import type { AssessmentReport } from './AssessmentReport';
import type { CellReference } from '../assessment/Finding';

/** Which team or person a cell belongs to, as its place among the report's; null for none. */
export function entityAt(report: AssessmentReport, at: CellReference): number | null {
  const cell = parseArea(at.address);
  if (cell === null) return null;
  const index =
    report.source === 'template' ? teamColumn(at.sheet, cell) : ownEntity(report, at.sheet, cell);
  return index !== null && index >= 0 && index < report.entities.length ? index : null;
}

function teamColumn(sheet: string, { row, column }: Area): number | null {
  switch (sheet) {
    case templateSheets.entries:
      return column - entriesLayout.firstTeamColumn;
    case templateSheets.scores:
      return column - scoresLayout.firstTeamColumn;
    case templateSheets.summary:
      return row - summaryLayout.firstRow;
    default:
      return null;
  }
}

function ownEntity(
  { layout, entities }: AssessmentReport,
  sheet: string,
  { row, column }: Area,
): number | null {
  const places = entities.map((entity, index) => ({
    index,
    sheet: entity.sheet,
    area: entity.cell === null ? null : parseArea(entity.cell),
  }));
  const here = places.filter((place) => place.sheet === sheet);
  if (layout === 'form-per-entity') return here[0]?.index ?? null;
  const inColumns = layout === 'items-in-rows';
  // A team's block begins at its name and ends before the next.
  const passed = here.filter(({ area }) =>
    area === null ? false : inColumns ? area.column <= column : area.row <= row,
  );
  const last = passed.at(-1);
  if (last === undefined || last.area === null) return null;
  const ends = inColumns ? last.area.column + last.area.columns : last.area.row + last.area.rows;
  const isLastOfAll = last.index === here.at(-1)?.index;
  const beyond = inColumns ? column >= ends : row >= ends;
  return isLastOfAll && beyond && layout !== 'merged-blocks' ? null : last.index;
}
