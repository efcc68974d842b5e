import { contains, type Area } from '../area';
import { mapReferences, renameSheetIn, type FoundReference } from '../formulas/formulaReferences';
import { mapStructured, writeStructured } from '../formulas/structuredReferences';
import { shiftedReference } from './Shift';
import type { StructureEdit } from './StructureEdit';

/** Where a formula stands while edits are applied to it. */
export interface EditHome {
  /** The sheet that references without a sheet mean; null for names of the whole workbook. */
  readonly sheetId: string | null;
  /** The table it stands in, whose name references may leave out. */
  readonly table: string | null;
}

/** A formula as it reads after an edit; the same text where the edit does not reach it. */
export function editedFormula(formula: string, edit: StructureEdit, home: EditHome): string {
  switch (edit.kind) {
    case 'shift': {
      const wanted = edit.sheetName.toLowerCase();
      return mapReferences(formula, (found) => {
        const isOn =
          found.sheet === null
            ? home.sheetId === edit.sheetId
            : found.sheet.toLowerCase() === wanted;
        return isOn ? shiftedReference(found, edit.shift) : null;
      });
    }
    case 'move':
      return mapReferences(formula, (found) => movedReference(found, edit, home));
    case 'rename-sheet':
      return renameSheetIn(formula, edit.from, edit.to);
    case 'delete-sheet': {
      const wanted = edit.name.toLowerCase();
      return mapReferences(formula, (found) =>
        found.sheet?.toLowerCase() === wanted ? '#REF!' : null,
      );
    }
    case 'copy-sheet':
      // What the copy says of its original it says of itself.
      if (home.sheetId !== edit.sheetId) return formula;
      return edit.tables.reduce(
        (text, [from, to]) => renamedTable(text, from, to),
        renameSheetIn(formula, edit.from, edit.to),
      );
    case 'rename-table':
      return renamedTable(formula, edit.from, edit.to);
    case 'delete-table':
      return mapStructured(formula, (found) =>
        found.table?.toLowerCase() === edit.name.toLowerCase() ? '#REF!' : null,
      );
    case 'rename-column': {
      const wanted = edit.from.toLowerCase();
      return mapStructured(formula, (found) => {
        const table = found.table ?? home.table;
        if (found.bare || table?.toLowerCase() !== edit.table.toLowerCase()) return null;
        const hits = [found.first, found.last].map((each) => each?.toLowerCase() === wanted);
        if (!hits.includes(true)) return null;
        if (edit.to === null) return '#REF!';
        return writeStructured({
          ...found,
          first: hits[0] === true ? edit.to : found.first,
          last: hits[1] === true ? edit.to : found.last,
        });
      });
    }
  }
}

function movedReference(
  found: FoundReference,
  edit: Extract<StructureEdit, { kind: 'move' }>,
  home: EditHome,
): FoundReference | null {
  const { sheet, first, last } = found;
  const isOn =
    sheet === null
      ? home.sheetId === edit.sheetId
      : sheet.toLowerCase() === edit.sheetName.toLowerCase();
  if (!isOn) return null;
  if (first.row === null || first.column === null || last.row === null || last.column === null) {
    return null;
  }
  const meant: Area = {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
  if (!contains(edit.area, meant)) return null;
  const { down, right } = edit;
  const start = { ...first, row: first.row + down, column: first.column + right };
  const end =
    last === first ? start : { ...last, row: last.row + down, column: last.column + right };
  return { sheet: edit.toName === edit.sheetName ? sheet : edit.toName, first: start, last: end };
}

function renamedTable(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return mapStructured(formula, (found) =>
    found.table?.toLowerCase() === wanted ? writeStructured({ ...found, table: to }) : null,
  );
}
