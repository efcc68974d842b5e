import { type Area } from '../../workbook/area';
import type { Cell } from '../../workbook/cell';
import { choice, flagArgument, invalid, optionalText } from '../arguments';
import type { Argument } from '../ObjectType';
import type { RangeTarget } from './rangeTarget';
import { requireArea } from './rangeTarget';
import { settle, type Session } from '../Session';
import { cellsChanged } from '../workbookEvents';
import { movedFormula } from '../../workbook/formulas/formulaReferences';
import { requireEditable } from './protection';
import { isUnbounded, styleAt } from './styles';

export interface CopyOptions {
  readonly part: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** How to copy, from the second argument of copyFrom on. */
export function copyOptions(args: readonly Argument[]): CopyOptions {
  return {
    part: choice(optionalText(args, 1) ?? 'All', ['All', 'Formulas', 'Values', 'Formats']),
    skipBlanks: flagArgument(args, 2),
    transpose: flagArgument(args, 3),
  };
}

/**
 * Copies cells; references in formulas move along. A larger target is filled by repeating the
 * source, a smaller one is widened to it.
 */
export function copyArea(
  session: Session,
  source: RangeTarget,
  target: RangeTarget,
  options: CopyOptions,
): void {
  if (isUnbounded(source.area) || isUnbounded(target.area)) {
    throw invalid('Whole rows and columns cannot be copied in this host.');
  }
  settle(session);
  const { area, cells, merges } = copiedArea(source, target, options);
  requireEditable(session, target.sheet, area);
  for (const { row, column, cell } of cells) target.sheet.setCell(row, column, cell);
  if (merges.length > 0) target.sheet.setMerges([...target.sheet.merges, ...merges]);
  cellsChanged(session, target.sheet, area);
}

/** What a copy puts where: the area it fills, its cells, and the merges that come with it. */
export interface CopiedArea {
  readonly area: Area;
  readonly cells: readonly { row: number; column: number; cell: Cell | null }[];
  readonly merges: readonly Area[];
}

/** What copying puts there, nothing of it done yet. */
export function copiedArea(
  source: RangeTarget,
  target: RangeTarget,
  options: CopyOptions,
): CopiedArea {
  const area = filledArea(source.area, target.area, options.transpose);
  const cells: { row: number; column: number; cell: Cell | null }[] = [];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const [down, right] = options.transpose ? [column, row] : [row, column];
      const from = {
        row: source.area.row + (down % source.area.rows),
        column: source.area.column + (right % source.area.columns),
      };
      const to = { row: area.row + row, column: area.column + column };
      const cell = copiedCell(source, from, target, to, options);
      if (cell !== undefined) cells.push({ ...to, cell });
    }
  }
  const withMerges = options.part === 'All' && !options.transpose;
  return { area, cells, merges: withMerges ? copiedMerges(source, target, area) : [] };
}

function filledArea(source: Area, target: Area, transpose: boolean): Area {
  const rows = transpose ? source.columns : source.rows;
  const columns = transpose ? source.rows : source.columns;
  const repeats = target.rows % rows === 0 && target.columns % columns === 0;
  return requireArea(repeats ? target : { ...target, rows, columns });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cell to put, or undefined to leave what is there. */
function copiedCell(
  source: RangeTarget,
  from: Place,
  target: RangeTarget,
  to: Place,
  { part, skipBlanks }: CopyOptions,
): Cell | null | undefined {
  const cell = source.sheet.cell(from.row, from.column);
  const blank = cell === undefined || (cell.value === null && cell.formula === null);
  if (skipBlanks && blank) return undefined;
  const there = target.sheet.cell(to.row, to.column);
  const sourceStyle = styleAt(source.sheet, from.row, from.column);
  const ownStyle = styleAt(target.sheet, to.row, to.column);
  if (part === 'Formats') {
    return { value: null, formula: null, ...there, style: sourceStyle };
  }
  const style = part === 'All' ? sourceStyle : ownStyle;
  const formula =
    part === 'Values' || cell === undefined || cell.formula === null
      ? null
      : movedFormula(cell.formula, to.row - from.row, to.column - from.column);
  const value = cell?.value ?? null;
  if (value === null && formula === null && style === 0) return null;
  const richText = part === 'All' ? cell?.richText : undefined;
  return { value, formula, style, ...(richText === undefined ? {} : { richText }) };
}

/** The merges that a copy makes and that are not there already. */
function copiedMerges(source: RangeTarget, target: RangeTarget, area: Area): Area[] {
  const inside = source.sheet.merges.filter(
    (merge) =>
      merge.row >= source.area.row &&
      merge.column >= source.area.column &&
      merge.row + merge.rows <= source.area.row + source.area.rows &&
      merge.column + merge.columns <= source.area.column + source.area.columns,
  );
  const copies: Area[] = [];
  for (let down = 0; down < area.rows; down += source.area.rows) {
    for (let right = 0; right < area.columns; right += source.area.columns) {
      for (const merge of inside) {
        copies.push({
          ...merge,
          row: merge.row - source.area.row + area.row + down,
          column: merge.column - source.area.column + area.column + right,
        });
      }
    }
  }
  const known = new Set(target.sheet.merges.map((merge) => JSON.stringify(merge)));
  return copies.filter((merge) => !known.has(JSON.stringify(merge)));
}
