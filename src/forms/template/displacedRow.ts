import { cellAddress } from '../address';
import { type Grid, shownText, valueAt } from '../Grid';
import { entriesLayout, rubricLayout, scoresLayout, summaryLayout, templateSheets } from './layout';

/** What the rows of an injected sheet are told apart by, one below the other. */
interface RowKeys {
  readonly sheet: string;
  readonly firstRow: number;
  readonly column: number;
  readonly keys: readonly string[];
}

/** The first cell of an injected sheet's row that does not stand where formulas expect it. */
export interface DisplacedRow {
  readonly sheet: string;
  readonly address: string;
}

/** The sheets whose rows a person fills in: formulas elsewhere reach for them by their place. */
const inputs: ReadonlySet<string> = new Set([templateSheets.rubric, templateSheets.entries]);

/**
 * Where a row was inserted or taken out among the items or teams of the injected sheets: for each
 * such sheet the first row that is another's. Formulas that were made for a place are then wrong
 * at that place, and those that moved along with their rows are right.
 */
export function displacedRows(
  { items, teams }: { readonly items: readonly string[]; readonly teams: readonly string[] },
  grids: readonly Grid[],
): readonly DisplacedRow[] {
  const sheets: readonly RowKeys[] = [
    rowsOf(templateSheets.rubric, rubricLayout.firstRow, rubricLayout.columns.id, items),
    rowsOf(templateSheets.entries, entriesLayout.firstRow, entriesLayout.columns.id, items),
    rowsOf(templateSheets.scores, scoresLayout.firstRow, scoresLayout.columns.id, items),
    rowsOf(templateSheets.summary, summaryLayout.firstRow, summaryLayout.teamColumn, teams),
  ];
  return sheets.flatMap((rows) => {
    const grid = grids.find(({ sheet }) => sheet === rows.sheet);
    const row = grid === undefined ? null : displacedRow(grid, rows);
    return row === null ? [] : [{ sheet: rows.sheet, address: cellAddress({ row, column: 0 }) }];
  });
}

/** Whether a displaced row is among those a person fills in. */
export function isInput({ sheet }: DisplacedRow): boolean {
  return inputs.has(sheet);
}

function rowsOf(sheet: string, firstRow: number, column: number, keys: readonly string[]): RowKeys {
  return { sheet, firstRow, column, keys };
}

function displacedRow(grid: Grid, { firstRow, column, keys }: RowKeys): number | null {
  const at = (row: number): string => shownText(valueAt(grid, row, column)).trim();
  const { area } = grid;
  if (area === null) return null;
  const present = new Set(
    Array.from({ length: area.row + area.rows - firstRow }, (_, index) => at(firstRow + index)),
  );
  const moved = keys.findIndex(
    (key, index) => at(firstRow + index) !== key.trim() && present.has(key.trim()),
  );
  return moved === -1 ? null : firstRow + moved;
}
