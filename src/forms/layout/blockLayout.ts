import type { ColumnReading } from './columnRoles';
import type { LayoutReading } from './itemLayout';
import { itemFieldRole } from '../words/itemWords';
import type { SheetView } from '../SheetView';
import { isBlank } from '../SheetView';
import { valueAt } from '../Grid';
import type { TableFields } from './tableFields';
import type { FieldColumn, FieldRole } from '../TableLayout';
import { rowKind } from './rowKind';

/**
 * Shape (f): a name merged over several rows that hold values of their own. Where another column
 * names those rows, the totals must be merged along with the blocks. Null where it is none.
 */
export function blockLayout(view: SheetView, fields: TableFields): LayoutReading | null {
  const { columns, header, span } = fields;
  const rows = bodyRows(view, fields, 60);
  const named = columns.filter(
    ({ guess }) => guess === 'person' || guess === 'team' || guess === 'unit',
  );
  const merged = named.filter(({ header: { column } }) => blocksIn(view, column, rows) > 0);
  const results = columns.filter(({ guess }) => guess === 'total' || guess === 'rank');
  const candidates = merged.filter(({ header: { column } }) => {
    const others = named.filter((other) => other.header.column !== column);
    const along = results.some((result) => mergedAlong(view, column, result.header.column, rows));
    return (
      along ||
      others.every(
        (other) => blocksIn(view, other.header.column, rows) > 0 || other.header.column < column,
      )
    );
  });
  // "车间" over its teams, each merged too: these are what is scored.
  const name =
    candidates[0]?.guess === 'unit'
      ? (candidates.find(
          ({ guess, header: { column } }) =>
            guess === 'team' &&
            blocksIn(view, column, rows) >=
              blocksIn(view, candidates[0]?.header.column ?? column, rows),
        ) ?? candidates[0])
      : candidates[0];
  if (name === undefined) return null;
  const at = name.header.column;
  const roles = columns.map((reading): FieldColumn => ({
    column: reading.header.column,
    role: reading.header.column === at ? 'name' : roleOf(reading, at),
  }));
  const scored = roles.filter(
    ({ role }) =>
      role === 'criterion' ||
      role === 'score' ||
      role === 'reviewedScore' ||
      role === 'deduction' ||
      role === 'bonus',
  );
  if (scored.length === 0) return null;
  const hasResults = results.length > 0;
  return {
    layout: {
      shape: 'merged-blocks',
      headerTop: header.top,
      headerBottom: header.bottom,
      columns: roles.filter(({ column }) => column >= span.first && column <= span.last),
    },
    weight: 0.8 + (hasResults ? 0.2 : 0) + Math.min(0.2, 0.05 * scored.length),
    doubts: [],
  };
}

/** The rows under the header up to the first blank or closing one. */
export function bodyRows(
  view: SheetView,
  { header, span }: Pick<TableFields, 'header' | 'span'>,
  most: number,
): number[] {
  const rows: number[] = [];
  const end = view.used.row + view.used.rows;
  for (let row = header.bottom + 1; row < end && rows.length < most; row++) {
    const kind = rowKind(view, header, span, row);
    if (
      kind === 'maxima' ||
      kind === 'weights' ||
      kind === 'thresholds' ||
      kind === 'repeated-header' ||
      kind === 'subtotal'
    )
      continue;
    if (kind === 'blank' && (view.mergeOf(row, span.first)?.row ?? row) === row) break;
    if (kind === 'closing' || kind === 'footer' || kind === 'ranks' || kind === 'band') break;
    rows.push(row);
  }
  return rows;
}

/** How many merges of at least two filled rows a column has. */
function blocksIn(view: SheetView, column: number, rows: readonly number[]): number {
  const tops = new Set<number>();
  for (const row of rows) {
    const merge = view.mergeOf(row, column);
    if (
      merge !== null &&
      merge.rows > 1 &&
      merge.columns === 1 &&
      // One that begins above is the header's own, reaching down over its lower levels.
      merge.row >= (rows[0] ?? 0) &&
      !isBlank(valueAt(view.grid, merge.row, column))
    )
      tops.add(merge.row);
  }
  return tops.size;
}

function mergedAlong(
  view: SheetView,
  name: number,
  other: number,
  rows: readonly number[],
): boolean {
  return rows.some((row) => {
    const a = view.mergeOf(row, name);
    const b = view.mergeOf(row, other);
    const isBlock = a !== null && a.rows > 1 && a.row >= (rows[0] ?? 0);
    return isBlock && b !== null && a.row === b.row && a.rows === b.rows;
  });
}

function roleOf(reading: ColumnReading, name: number): FieldRole {
  const { guess, text, header, evidence } = reading;
  const own = itemFieldRole(header.named === 'own' ? text.name : '');
  if (guess === 'nothing') return 'ignore';
  if (own === 'deduction' || own === 'bonus' || own === 'maximum' || own === 'weight') return own;
  if (guess === 'total' || guess === 'rank' || guess === 'grade' || guess === 'subtotal')
    return guess;
  if (own === 'score' || own === 'reviewedScore' || own === 'selfScore') return own;
  if (own === 'category' || own === 'item' || own === 'standard' || own === 'rule') {
    return evidence.numbers * 2 > evidence.filled ? 'criterion' : own;
  }
  if (own !== null && own !== 'attribute') return own;
  if (guess === 'criterion') return 'criterion';
  if (guess === 'person' || guess === 'team' || guess === 'unit')
    return header.column < name ? 'group' : 'item';
  if (guess === 'attribute' || guess === 'text-unnamed')
    return header.column > name ? 'item' : 'attribute';
  return guess === 'computed' ? 'subtotal' : 'unnamed';
}
