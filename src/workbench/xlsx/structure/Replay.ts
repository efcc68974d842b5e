import { contains, type Area } from '../../workbook/area';
import type { AnchorPoint } from '../../workbook/Chart';
import { areasOf, sqrefOf } from '../../workbook/sqref';
import { shiftedPoint } from '../../workbook/structure/shiftCells';
import {
  bandArea,
  isWhole,
  lineBefore,
  shiftedArea,
  shiftedLine,
  type Shift,
} from '../../workbook/structure/Shift';
import { editedFormula } from '../../workbook/structure/editedFormula';
import type { StructureEdit } from '../../workbook/structure/StructureEdit';
import { fileFormula, visibleFormula } from '../sheet/futureFunctions';

/** A cell's zero-based place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Step {
  readonly edit: StructureEdit;
  /** What the sheet was when the edit was made: its own id, or that of the sheet it was copied from. */
  readonly sheetId: string | null;
}

/**
 * The structural edits since opening as one sheet saw them: takes what the file says of the sheet
 * to where it is now. A copied sheet first went through what its original did.
 */
export class Replay {
  private readonly steps: readonly Step[];
  private readonly shifts: readonly Shift[];
  /** True where cells of the sheet itself moved. */
  readonly moves: boolean;

  constructor(
    edits: readonly StructureEdit[],
    /** Null for what belongs to the whole workbook. */
    sheetId: string | null,
  ) {
    this.steps =
      sheetId === null ? edits.map((edit) => ({ edit, sheetId })) : steps(edits, sheetId);
    this.shifts = this.steps.flatMap((step) =>
      step.edit.kind === 'shift' && step.edit.sheetId === step.sheetId ? [step.edit.shift] : [],
    );
    this.moves =
      this.shifts.length > 0 ||
      this.steps.some((step) => step.edit.kind === 'move' && step.edit.sheetId === step.sheetId);
  }

  /** True where nothing of the file has to follow anything. */
  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  /** A formula as people see it, as it reads now. */
  formula(formula: string, table: string | null = null): string {
    return this.steps.reduce(
      (text, { edit, sheetId }) => editedFormula(text, edit, { sheetId, table }),
      formula,
    );
  }

  /** A formula in the file's spelling, as it reads now; the same text where nothing reaches it. */
  fileFormula(formula: string): string {
    const before = visibleFormula(formula);
    const after = this.formula(before);
    return after === before ? formula : fileFormula(after);
  }

  /** Where an area is now; null where it is gone. */
  area(area: Area): Area | null {
    return this.shifts.reduce<Area | null>(
      (at, shift) => (at === null ? null : shiftedArea(at, shift)),
      area,
    );
  }

  /** The cells of a rule now; "" where none is left. */
  sqref(sqref: string): string {
    if (this.shifts.length === 0) return sqref;
    const before = areasOf(sqref);
    const after = before.map((area) => this.area(area)).filter((area) => area !== null);
    return JSON.stringify(before) === JSON.stringify(after) ? sqref : sqrefOf(after);
  }

  /** Where a whole row (or column) is now; null where it is gone. */
  line(line: number, vertical: boolean): number | null {
    return this.wholeShifts(vertical).reduce<number | null>(
      (at, shift) => (at === null ? null : shiftedLine(at, shift)),
      line,
    );
  }

  /** Ranges of whole lines of the file where they are now; one that lines came into is in pieces. */
  lines(
    first: number,
    last: number,
    vertical: boolean,
  ): (readonly [first: number, last: number])[] {
    let pieces: (readonly [number, number])[] = [[first, last]];
    for (const shift of this.wholeShifts(vertical)) {
      pieces = pieces.flatMap(([from, to]) => shiftedPieces(from, to, shift));
    }
    return pieces;
  }

  /** Where the cell that is at a place now was in the file; null for one that came in. */
  origin(place: Place): Place | null {
    let at: Place | null = place;
    for (const { edit, sheetId } of [...this.steps].reverse()) {
      if (edit.kind === 'move') at = beforeMove(at, edit, sheetId);
      else if (edit.kind === 'shift' && edit.sheetId === sheetId) at = beforeShift(at, edit.shift);
      if (at === null) return null;
    }
    return at;
  }

  /** Where a corner of a drawing is now. */
  point(point: AnchorPoint): AnchorPoint {
    return this.shifts.filter(isWhole).reduce((at, shift) => shiftedPoint(at, shift), point);
  }

  private wholeShifts(vertical: boolean): readonly Shift[] {
    return this.shifts.filter((shift) => shift.vertical === vertical && isWhole(shift));
  }
}

/** The sheet of the file a sheet goes back to through copies; its own id where it is no copy. */
export function fileSheetOf(edits: readonly StructureEdit[], sheetId: string): string {
  const copy = edits.find((edit) => edit.kind === 'copy-sheet' && edit.sheetId === sheetId);
  return copy?.kind === 'copy-sheet' ? fileSheetOf(edits, copy.sourceId) : sheetId;
}

/** The chart, rule or table of the file that one goes back to through copies of its sheet. */
export function fileIdOf(edits: readonly StructureEdit[], id: string): string {
  for (const edit of edits) {
    const source = edit.kind === 'copy-sheet' ? edit.ids.get(id) : undefined;
    if (source !== undefined) return fileIdOf(edits, source);
  }
  return id;
}

function steps(edits: readonly StructureEdit[], sheetId: string): Step[] {
  const born = edits.findIndex((edit) => edit.kind === 'copy-sheet' && edit.sheetId === sheetId);
  const copy = edits[born];
  if (copy?.kind !== 'copy-sheet') return edits.map((edit) => ({ edit, sheetId }));
  return [
    ...steps(edits.slice(0, born), copy.sourceId),
    ...edits.slice(born).map((edit) => ({ edit, sheetId })),
  ];
}

function beforeShift(at: Place, shift: Shift): Place | null {
  const cell: Area = { ...at, rows: 1, columns: 1 };
  if (!contains(bandArea(shift), cell)) return at;
  const line = lineBefore(shift.vertical ? at.row : at.column, shift);
  if (line === null) return null;
  return shift.vertical ? { row: line, column: at.column } : { row: at.row, column: line };
}

function beforeMove(
  at: Place,
  edit: Extract<StructureEdit, { kind: 'move' }>,
  sheetId: string | null,
): Place | null {
  if (edit.sheetId !== sheetId || edit.toName !== edit.sheetName) return at;
  const { area, down, right } = edit;
  const to = { ...area, row: area.row + down, column: area.column + right };
  const isIn = (where: Area): boolean => contains(where, { ...at, rows: 1, columns: 1 });
  if (isIn(to)) return { row: at.row - down, column: at.column - right };
  return isIn(area) ? null : at;
}

function shiftedPieces(from: number, to: number, shift: Shift): (readonly [number, number])[] {
  const { at, count } = shift;
  if (count > 0) {
    if (from >= at) return [[from + count, to + count]];
    if (to < at) return [[from, to]];
    return [
      [from, at - 1],
      [at + count, to + count],
    ];
  }
  const area = shiftedArea(
    { row: from, rows: to - from + 1, column: 0, columns: 1 },
    { ...shift, vertical: true, bandFirst: 0, bandCount: 1 },
  );
  return area === null ? [] : [[area.row, area.row + area.rows - 1]];
}
