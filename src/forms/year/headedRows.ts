import { type CellValue, type Grid, shownText, valueAt } from '../Grid';

/** A sheet's list as read by the words of its header. */
export interface HeadedRows<K extends string> {
  /** Zero-based; columns that are not there are left out. */
  readonly columns: ReadonlyMap<K, number>;
  readonly rows: readonly HeadedRow<K>[];
  /** The first free row under the list. */
  readonly nextRow: number;
}

export interface HeadedRow<K extends string> {
  readonly row: number;
  readonly at: (key: K) => CellValue;
  /** As trimmed text; "" for a blank cell. */
  readonly text: (key: K) => string;
}

/** Reads the list under `headerRow`; rows in which none of its columns holds anything are left out. */
export function headedRows<K extends string>(
  grid: Grid,
  headerRow: number,
  headers: Readonly<Record<K, string>>,
): HeadedRows<K> {
  const { area } = grid;
  const columns = new Map<K, number>();
  const rows: HeadedRow<K>[] = [];
  if (area === null) return { columns, rows, nextRow: headerRow + 1 };
  const keys = keysOf(headers);
  for (let column = area.column; column < area.column + area.columns; column++) {
    const word = shownText(valueAt(grid, headerRow, column)).trim();
    const key = keys.find((one) => headers[one] === word);
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  const used = [...columns.values()];
  for (let row = headerRow + 1; row < area.row + area.rows; row++) {
    if (used.every((column) => shownText(valueAt(grid, row, column)) === '')) continue;
    const at = (key: K): CellValue => {
      const column = columns.get(key);
      return column === undefined ? null : valueAt(grid, row, column);
    };
    rows.push({ row, at, text: (key) => shownText(at(key)).trim() });
  }
  return { columns, rows, nextRow: (rows.at(-1)?.row ?? headerRow) + 1 };
}

/** The keys of a list's header, in the order of its columns. */
export function keysOf<K extends string>(headers: Readonly<Record<K, string>>): readonly K[] {
  return Object.keys(headers) as K[];
}
