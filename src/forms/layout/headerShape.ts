import type { Area, CellPosition } from '../address';
import { foldNumber } from '../../assessment/foldText';
import { foldWords } from '../words/headerRole';
import { headerText } from '../words/headerText';
import { infoWords } from '../words/headerWords';
import type { SheetView } from '../SheetView';
import { anchorOf, isBlank, shownAt, textOf } from '../SheetView';

/** What the header says over one column. */
export interface HeaderColumn {
  readonly column: number;
  /** The raw text that names this column alone; "" where there is none. */
  readonly text: string;
  readonly cell: CellPosition | null;
  /** The raw text above it; null where there is none. */
  readonly group: string | null;
  /** The cell of the group text, by which columns of one group are told from others. */
  readonly groupCell: CellPosition | null;
  /**
   * 'own': named by a text of its own; 'shared': only under a heading merged over several
   * columns; 'covered': merged into the column to its left, in header and body; 'none': no text.
   */
  readonly named: 'own' | 'shared' | 'covered' | 'none';
}

/** A header with its last row given: where it begins and what it says over each column. */
export interface HeaderShape {
  readonly top: number;
  readonly bottom: number;
  /** A row of numbers right under `bottom` into which header cells are merged: the maxima. */
  readonly maxRow: number | null;
  readonly columns: readonly HeaderColumn[];
}

const mostLevels = 4;
const particular = /^[^()（）\n]{1,10}[:：]\s*\S/u;
const titleEnding =
  /(?:表|情况|情況|统计|統計|汇总|匯總|通报|通報|公示|名单|名單|报告|得分|结果|結果|form|sheet|table|scorecard|results?)(?:\(.*\))?$/iu;

/**
 * The header whose last level is `bottom`: one to four levels, merged or with gaps. Null where
 * `bottom` cannot be a header's last row: fewer than two texts, or a merged cell reaches below it.
 */
export function headerShape(view: SheetView, bottom: number): HeaderShape | null {
  let texts = 0;
  let reachesBelow = false;
  const { used } = view;
  for (let column = used.column; column < used.column + used.columns; column++) {
    const merge = view.mergeOf(bottom, column);
    const value = shownAt(view, bottom, column);
    if (isBlank(value)) continue;
    const below = merge === null ? 0 : merge.row + merge.rows - 1 - bottom;
    // A title merged down the table's side heads none of its columns.
    if (below > 1 && column === used.column && isSideTitle(merge, used)) continue;
    if (below > 1) return null;
    if (below === 1) reachesBelow = true;
    if (merge !== null && merge.column !== column) continue;
    // "填表单位：一车间" gives a particular of the form and names no column.
    if (
      typeof value === 'string' &&
      foldNumber(value) === null &&
      !particular.test(value) &&
      !isBareMaximum(value)
    )
      texts++;
  }
  if (texts < 2 || holdsNumbersOnly(view, bottom)) return null;
  if (reachesBelow && !holdsNumbersOnly(view, bottom + 1)) return null;
  let top = bottom;
  while (top > used.row && bottom - top < mostLevels - 1 && isLevel(view, top - 1, top, bottom))
    top--;
  const columns: HeaderColumn[] = [];
  for (let column = used.column; column < used.column + used.columns; column++) {
    columns.push(readColumn(view, top, bottom, column));
  }
  return { top, bottom, maxRow: reachesBelow ? bottom + 1 : null, columns };
}

/** True for "（50分）" alone: a maximum, and no name. */
export function isBareMaximum(text: string): boolean {
  const { name, max } = headerText(text);
  return name === '' && max !== null;
}

/** True for a row whose own cells, those not merged from above, are at least two numbers or bare maxima. */
function holdsNumbersOnly(view: SheetView, row: number): boolean {
  let numbers = 0;
  for (let column = view.used.column; column < view.used.column + view.used.columns; column++) {
    if (anchorOf(view, row, column).row < row) continue;
    const value = shownAt(view, row, column);
    if (isBlank(value)) continue;
    if (typeof value === 'string' && foldNumber(value) === null && !isBareMaximum(value))
      return false;
    numbers++;
  }
  return numbers >= 2;
}

/** Whether a row belongs to the header below it, and is no title and no line of particulars. */
function isLevel(view: SheetView, row: number, below: number, bottom: number): boolean {
  const { used } = view;
  const last = used.column + used.columns;
  const cells: { column: number; width: number; reaches: boolean; text: string }[] = [];
  for (let column = used.column; column < last; column++) {
    const value = shownAt(view, row, column);
    if (isBlank(value)) continue;
    const merge = view.mergeOf(row, column);
    if (merge !== null && merge.column !== column) continue;
    if (typeof value !== 'string' || foldNumber(value) !== null) return false;
    const width = merge?.columns ?? 1;
    const reaches = merge !== null && merge.row + merge.rows - 1 >= below;
    cells.push({ column, width, reaches, text: value });
  }
  const [first, ...others] = cells;
  if (first === undefined) return false;
  if (cells.some((cell) => cell.text.normalize('NFKC').includes(':'))) return false;
  const [firstNamed = used.column, lastNamed = last - 1] = namedRange(view, below);
  const span = lastNamed - firstNamed + 1;
  if (others.length === 0) {
    if (first.reaches && first.width < span) return true;
    if (titleEnding.test(first.text.trim().normalize('NFKC'))) return false;
    if (first.width >= 2) {
      // A heading over a part of the table; a title starts with the table or covers it.
      return first.column > firstNamed && first.column + first.width - 1 <= lastNamed;
    }
    return first.column > firstNamed && isBlank(shownAt(view, bottom, first.column));
  }
  if (cells.some((cell) => cell.reaches && cell.width < span)) return true;
  const headsSomething = cells.some(
    (cell) => cell.width >= 2 || isBlank(shownAt(view, below, cell.column)),
  );
  if (cells.some((cell) => infoWords.includes(foldWords(cell.text))) && !headsSomething)
    return false;
  const overNames = cells.filter(
    (cell) => cell.column === firstNamed && !isBlank(shownAt(view, below, firstNamed)),
  );
  if (!headsSomething) {
    // Headings without merges: each stands over its first column, and the rest is a gap.
    return overNames.length === 0 && cells.length < span && cells.length >= 2;
  }
  return cells.filter((cell) => cell.width >= span).length === 0;
}

/** First and last column with a text in a row. */
function namedRange(view: SheetView, row: number): [number, number] | [] {
  const { used } = view;
  let first: number | null = null;
  let final = 0;
  for (let column = used.column; column < used.column + used.columns; column++) {
    if (isBlank(shownAt(view, row, column))) continue;
    first ??= column;
    final = column;
  }
  return first === null ? [] : [first, final];
}

interface LevelText {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly text: string;
  readonly atBottom: boolean;
}

/** A cell merged down the first column over most of the sheet. */
function isSideTitle(merge: Area | null, used: Area): boolean {
  return (
    merge !== null &&
    merge.column === used.column &&
    merge.columns === 1 &&
    merge.rows * 2 > used.rows
  );
}

function readColumn(view: SheetView, top: number, bottom: number, column: number): HeaderColumn {
  const merge = view.mergeOf(bottom, column);
  if (merge !== null && merge.row + merge.rows - 1 > bottom + 1 && isSideTitle(merge, view.used)) {
    return { column, text: '', cell: null, group: null, groupCell: null, named: 'none' };
  }
  const path = pathOf(view, top, bottom, column);
  const leaf = withItsName(path);
  const none = { column, text: '', cell: null, group: null, groupCell: null };
  if (leaf === undefined) return { ...none, named: 'none' };
  const upper = (leaf === path.at(-1) ? path.at(-2) : path.at(-3)) ?? null;
  if (leaf.width > 1 && !mergedBelow(view, bottom, column, leaf)) {
    return { ...none, group: leaf.text, groupCell: leaf, named: 'shared' };
  }
  if (leaf.width > 1 && leaf.column !== column) return { ...none, named: 'covered' };
  const group = upper ?? (leaf.atBottom ? gapGroup(view, top, bottom, column) : null);
  return {
    column,
    text: leaf.text,
    cell: { row: leaf.row, column: leaf.column },
    group: group?.text ?? null,
    groupCell: group === null ? null : { row: group.row, column: group.column },
    named: 'own',
  };
}

/** The lowest text; "（25分）" alone goes with the one above, where that heads this column only. */
function withItsName(path: readonly LevelText[]): LevelText | undefined {
  const [upper, leaf] = path.slice(-2);
  if (leaf === undefined || upper === undefined) return path.at(-1);
  if (upper.width > 1 || !isBareMaximum(leaf.text)) return leaf;
  return { ...upper, text: `${upper.text}${leaf.text}`, atBottom: leaf.atBottom };
}

/** The texts over a column from the top level down, each merged area once. */
function pathOf(view: SheetView, top: number, bottom: number, column: number): LevelText[] {
  const path: LevelText[] = [];
  for (let row = top; row <= bottom; row++) {
    const anchor = anchorOf(view, row, column);
    const previous = path.at(-1);
    if (previous?.row === anchor.row && previous.column === anchor.column) {
      path[path.length - 1] = { ...previous, atBottom: row === bottom };
      continue;
    }
    const text = textOf(shownAt(view, row, column));
    if (text === '') continue;
    const width = view.mergeOf(row, column)?.columns ?? 1;
    path.push({ row: anchor.row, column: anchor.column, width, text, atBottom: row === bottom });
  }
  return path;
}

/** True where the first body row is merged over the same columns as the header: one wide column. */
function mergedBelow(view: SheetView, bottom: number, column: number, leaf: LevelText): boolean {
  const below = view.mergeOf(bottom + 1, column);
  return below !== null && below.column === leaf.column && below.columns === leaf.width;
}

/** A heading without merges reaches over the blanks to its right, as far as columns are named below. */
function gapGroup(
  view: SheetView,
  top: number,
  bottom: number,
  column: number,
): (CellPosition & { text: string }) | null {
  if (bottom === top) return null;
  const row = bottom - 1;
  for (let left = column; left >= view.used.column; left--) {
    if (isBlank(shownAt(view, bottom, left))) return null;
    const value = shownAt(view, row, left);
    if (isBlank(value)) continue;
    if (view.mergeOf(row, left) !== null) return null;
    return { row, column: left, text: textOf(value) };
  }
  return null;
}
