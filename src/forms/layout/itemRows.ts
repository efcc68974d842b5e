import type { Decimal } from '../../assessment/decimal';
import { decimal } from '../../assessment/decimal';
import { foldNumber } from '../../assessment/foldText';
import { headerText } from '../words/headerText';
import type { RowWithRole, SheetCell } from '../ScoreForm';
import { labelRole } from '../words/labelRole';
import { numberAt } from './numberAt';
import { rowKind } from './rowKind';
import type { SheetView } from '../SheetView';
import { anchorOf, isBlank, textOf } from '../SheetView';
import type { SaidRows } from '../TableLayout';
import type { TableFields } from './tableFields';
import { valueAt } from '../Grid';

/** An item's row, with the heading row it stands under. */
export interface ItemRow {
  readonly row: number;
  readonly heading: string | null;
  readonly headingCell: SheetCell | null;
}

/** The rows of a form with items in rows, sorted into what they are. */
export interface ItemRows {
  readonly items: readonly ItemRow[];
  readonly roles: readonly RowWithRole[];
  /** Subtotal rows with the items above them that they sum. */
  readonly subtotals: readonly {
    readonly row: number;
    readonly label: string;
    readonly items: readonly number[];
  }[];
  readonly totalRow: number | null;
  readonly totalLabel: string;
  /** A row of means under the items, or null. */
  readonly averageRow: number | null;
  readonly rankRow: number | null;
  readonly gradeRow: number | null;
  /** An entry row after the totals or a gap, or null. */
  readonly afterEnd: number | null;
  readonly last: number;
}

/** Where texts and numbers stand that tell an item's row. */
export interface ItemColumns {
  readonly item: number;
  readonly category: number | null;
  readonly maximum: number | null;
  /** Columns of entries; a row in which all of them are merged from above continues an item. */
  readonly values: readonly number[];
}

/** Reads down from the header: items with subtotals between, then totals, ranks and grades. */
export function itemRows(
  view: SheetView,
  { header, span }: Pick<TableFields, 'header' | 'span'>,
  columns: ItemColumns,
  said: SaidRows = {},
): ItemRows {
  const end = view.used.row + view.used.rows;
  const items: ItemRow[] = [];
  const roles: RowWithRole[] = [];
  const subtotals: { row: number; label: string; items: number[] }[] = [];
  let open: number[] = [];
  let heading: string | null = null;
  let headingCell: SheetCell | null = null;
  let totalRow: number | null = null;
  let totalLabel = '';
  let averageRow: number | null = null;
  let rankRow: number | null = null;
  let gradeRow: number | null = null;
  let afterEnd: number | null = null;
  let gaps = 0;
  let ended = false;
  const sumOfPoints = (): Decimal =>
    items.reduce(
      (sum, { row }) =>
        sum.plus((columns.maximum === null ? null : numberAt(view, row, columns.maximum)) ?? 0),
      decimal(0),
    );
  for (let row = said.first ?? header.bottom + 1; row < end; row++) {
    const label = labelOf(view, span, row);
    const kind = rowKind(view, header, span, row);
    if (row === said.total) {
      totalRow = row;
      totalLabel = label ?? '';
      roles.push({ role: 'total', row });
      ended = true;
      continue;
    }
    if (row === said.rank) {
      rankRow = row;
      roles.push({ role: 'rank', row });
      ended = true;
      continue;
    }
    if (row === said.grade) {
      gradeRow = row;
      roles.push({ role: 'grade', row });
      ended = true;
      continue;
    }
    // Up to the row a person said is the last, nothing else ends the items.
    if (said.last !== undefined && row <= said.last) {
      if (kind === 'blank' || !isItem(view, columns, row)) continue;
      const is = label === null ? null : labelRole(label);
      if (is === 'subtotal') {
        subtotals.push({ row, label: label ?? '', items: open });
        roles.push({ role: 'subtotal', row });
        open = [];
      } else if (isHeading(view, span, columns, row, kind === 'band')) {
        heading = label;
        headingCell = headingAt(view, span, row);
        roles.push({ role: 'left-out', row });
      } else {
        open.push(items.length);
        items.push({ row, heading, headingCell });
      }
      continue;
    }
    if (said.last !== undefined) ended = true;
    if (kind === 'blank') {
      // A row of merged cells holds nothing of its own: it continues the item above.
      if (continues(view, columns, row)) continue;
      gaps++;
      if (gaps > 1) break;
      continue;
    }
    const role = label === null ? null : labelRole(label);
    const atBottom = totalRow !== null || nextItem(view, { header, span }, columns, row) === null;
    // "合格率" and "平均分" end a table, unless points of their own are set for them.
    const points = columns.maximum === null ? null : numberAt(view, row, columns.maximum);
    const isOwn =
      (role === 'other' || role === 'average') && points !== null && !points.eq(sumOfPoints());
    if (items.length > 0 && role !== null && !isOwn && (role !== 'score' || atBottom)) {
      if (role === 'subtotal') {
        subtotals.push({ row, label: label ?? '', items: open });
        roles.push({ role: 'subtotal', row });
        open = [];
      } else if (
        (role === 'total' || role === 'score') &&
        totalRow === null &&
        said.total === undefined
      ) {
        totalRow = row;
        totalLabel = label ?? '';
        roles.push({ role: 'total', row });
        ended = true;
      } else if (role === 'rank' && rankRow === null && said.rank === undefined) {
        rankRow = row;
        roles.push({ role: 'rank', row });
        ended = true;
      } else if (role === 'grade' && gradeRow === null && atBottom && said.grade === undefined) {
        gradeRow = row;
        roles.push({ role: 'grade', row });
        ended = true;
      } else {
        if (role === 'average') averageRow ??= row;
        roles.push({ role: 'left-out', row });
        ended = true;
      }
      continue;
    }
    if (
      kind === 'maxima' ||
      kind === 'weights' ||
      kind === 'thresholds' ||
      kind === 'repeated-header'
    ) {
      roles.push({
        role: kind === 'maxima' ? 'maximum' : kind === 'weights' ? 'weight' : 'left-out',
        row,
      });
      continue;
    }
    if (kind === 'footer') {
      // A note between the items.
      const next = ended ? null : nextItem(view, { header, span }, columns, row);
      if (next === null || !hasValue(view, columns, next)) break;
      roles.push({ role: 'left-out', row });
      continue;
    }
    if (ended || (gaps > 0 && items.length > 0)) {
      if (kind === 'entries' && isItem(view, columns, row) && hasValue(view, columns, row))
        afterEnd = row;
      break;
    }
    if (isHeading(view, span, columns, row, kind === 'band')) {
      if (nextItem(view, { header, span }, columns, row) === null) break;
      heading = label;
      headingCell = headingAt(view, span, row);
      roles.push({ role: 'left-out', row });
      continue;
    }
    if (kind === 'band') break;
    if (!isItem(view, columns, row)) {
      if (continues(view, columns, row)) continue;
      roles.push({ role: 'left-out', row });
      continue;
    }
    open.push(items.length);
    items.push({ row, heading, headingCell });
  }
  // A row a person pointed at counts, also under what else would end the table.
  if (said.total !== undefined && totalRow === null) {
    totalRow = said.total;
    roles.push({ role: 'total', row: totalRow });
  }
  if (said.rank !== undefined && rankRow === null) {
    rankRow = said.rank;
    roles.push({ role: 'rank', row: rankRow });
  }
  if (said.grade !== undefined && gradeRow === null) {
    gradeRow = said.grade;
    roles.push({ role: 'grade', row: gradeRow });
  }
  const headings = headingsWithSums(view, columns, items);
  for (const { row } of items.filter((one) => headings.has(one.row)))
    roles.push({ role: 'left-out', row });
  const last = Math.max(
    items.at(-1)?.row ?? header.bottom,
    totalRow ?? 0,
    averageRow ?? 0,
    rankRow ?? 0,
    gradeRow ?? 0,
  );
  const kept = items.flatMap((item, index) => {
    if (headings.size === 0) return [item];
    if (headings.has(item.row)) return [];
    const over = items.slice(0, index).findLast(({ row }) => headings.has(row));
    if (over === undefined) return [item];
    const cell = { sheet: view.grid.sheet, row: over.row, column: columns.item };
    return [
      { ...item, heading: textOf(valueAt(view.grid, over.row, columns.item)), headingCell: cell },
    ];
  });
  const keptAt = new Map(kept.map(({ row }, index) => [row, index]));
  const placed = (indexes: readonly number[]): number[] =>
    indexes.flatMap((index) => keptAt.get(items[index]?.row ?? -1) ?? []);
  return {
    items: kept,
    roles: roles.filter(({ row }) => row <= last),
    subtotals: subtotals.map((one) => ({ ...one, items: placed(one.items) })),
    totalRow,
    totalLabel,
    averageRow,
    rankRow,
    gradeRow,
    afterEnd,
    last,
  };
}

/** The first filled cell of a heading's row. */
function headingAt(view: SheetView, span: TableFields['span'], row: number): SheetCell | null {
  for (let column = span.first; column <= span.last; column++) {
    if (!isBlank(valueAt(view.grid, row, column))) return { sheet: view.grid.sheet, row, column };
  }
  return null;
}

/** The row's first text that is no number. */
function labelOf(view: SheetView, span: TableFields['span'], row: number): string | null {
  for (let column = span.first; column <= span.last; column++) {
    const value = valueAt(view.grid, row, column);
    if (typeof value === 'string' && !isBlank(value))
      return /\D/u.test(value) ? value.trim() : null;
  }
  return null;
}

/** True where the row names an item of its own, in a cell not merged from above. */
function isItem(view: SheetView, { item, category, values }: ItemColumns, row: number): boolean {
  if (values.length > 0 && values.every((column) => anchorOf(view, row, column).row < row))
    return false;
  const named = [item, category ?? item].some((column) => {
    const anchor = anchorOf(view, row, column);
    return !isBlank(valueAt(view.grid, anchor.row, anchor.column));
  });
  return named;
}

function hasValue(view: SheetView, { values, maximum }: ItemColumns, row: number): boolean {
  return [...values, ...(maximum === null ? [] : [maximum])].some(
    (column) => typeof valueAt(view.grid, row, column) === 'number',
  );
}

function continues(view: SheetView, { values }: ItemColumns, row: number): boolean {
  return values.length > 0 && values.every((column) => anchorOf(view, row, column).row < row);
}

const headingNumber = /^(?:[一二三四五六七八九十]{1,3}|[A-ZⅠ-Ⅹ]|\d{1,2})[、.．]?$/u;

/** A row of one text and nothing beside it: "一、安全环保（40分）" over the items that follow. */
function isHeading(
  view: SheetView,
  span: TableFields['span'],
  { maximum, values }: ItemColumns,
  row: number,
  isBand: boolean,
): boolean {
  const texts: string[] = [];
  let at = span.first;
  for (let column = span.first; column <= span.last; column++) {
    const value = valueAt(view.grid, row, column);
    if (isBlank(value)) continue;
    texts.push(textOf(value));
    at = column;
  }
  const text = texts.at(-1) ?? '';
  // "一 | 安全管理（40分）": a number of its own, then the heading, alone or merged over the entries.
  if (texts.length === 2 && headingNumber.test(texts[0] ?? '') && foldNumber(text) === null) {
    const covered = values.every((column) => {
      const anchor = anchorOf(view, row, column);
      return anchor.row === row && anchor.column === at && column !== at;
    });
    if (values.length > 0 && covered) return true;
    return /^[一二三四五六七八九十]/u.test(texts[0] ?? '') && !values.includes(at);
  }
  if (texts.length !== 1) return false;
  if (isBand) return true;
  if (values.some((column) => anchorOf(view, row, column).row < row)) return false;
  const numbered = /^(?:第?[一二三四五六七八九十]{1,3}[、.．章类]|[ⅠⅡⅢⅣⅤⅥIVX]{1,4}[、.．])/u.test(
    text,
  );
  return numbered || (maximum !== null && headerText(text).max !== null);
}

/** The next row below that names an item, within a few rows. */
function nextItem(
  view: SheetView,
  { header, span }: Pick<TableFields, 'header' | 'span'>,
  columns: ItemColumns,
  row: number,
): number | null {
  const end = Math.min(view.used.row + view.used.rows, row + 4);
  for (let next = row + 1; next < end; next++) {
    const kind = rowKind(view, header, span, next);
    if (kind === 'blank') return null;
    if (kind === 'footer' || kind === 'closing' || kind === 'ranks') return null;
    const label = labelOf(view, span, next);
    if (label !== null && labelRole(label) !== null) continue;
    if (kind === 'entries' && isItem(view, columns, next)) return next;
  }
  return null;
}

/**
 * Rows that head the items under them with the sum of their maxima ("一 | 安全管理 | 40", then 20
 * and 20): nothing is entered there, while it is below; or nothing is entered anywhere, and their
 * numbers are of another kind.
 */
function headingsWithSums(
  view: SheetView,
  { maximum, values }: ItemColumns,
  items: readonly ItemRow[],
): ReadonlySet<number> {
  const found = new Set<number>();
  if (maximum === null || values.length === 0) return found;
  const isEntered = (row: number): boolean =>
    values.some((column) => !isBlank(valueAt(view.grid, row, column)));
  const anyEntered = items.some(({ row }) => isEntered(row));
  const rows = items.map(({ row }) => ({ row, max: numberAt(view, row, maximum) }));
  const isHead = (row: number): boolean =>
    !isEntered(row) && (anyEntered || hasChineseNumber(view, row));
  for (let index = 0; index < rows.length;) {
    const head = rows[index];
    let end = index + 1;
    while (end < rows.length && !isHead(rows[end]?.row ?? -1)) end++;
    if (head?.max != null && isHead(head.row) && end > index + 1) {
      const sum = rows
        .slice(index + 1, end)
        .reduce((all, { max }) => all.plus(max ?? 0), decimal(0));
      if (!sum.eq(head.max)) return new Set();
      found.add(head.row);
    }
    index = end;
  }
  return found;
}

/** True where the first cell with a value is "一", "二" or "（三）". */
function hasChineseNumber({ grid, used }: SheetView, row: number): boolean {
  for (let column = used.column; column < used.column + used.columns; column++) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    return (
      typeof value === 'string' &&
      /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．]?$/u.test(value.trim())
    );
  }
  return false;
}
