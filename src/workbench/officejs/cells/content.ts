import { contains, type Area } from '../../workbook/area';
import { isCellError, type Cell, type CellValue } from '../../workbook/cell';
import { formatNumber } from '../../workbook/formatNumber';
import type { Sheet } from '../../workbook/Sheet';
import type { Json } from '../Json';
import type { Session } from '../Session';
import { cellsChanged, type ChangeDetails } from '../workbookEvents';
import { cellsToWrite } from './matrix';
import { requireEditable } from './protection';
import { styleAt } from './styles';
import { readTyped } from './typedInput';

/** A value as `values` answers it: "" for a blank cell, an error as its text. */
export function answeredValue(value: CellValue): Json {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** A cell as `formulas` answers it: the formula with its "=", else the value. */
export function answeredFormula(cell: Cell | undefined): Json {
  if (cell === undefined) return '';
  return cell.formula === null ? answeredValue(cell.value) : `=${cell.formula}`;
}

/** Excel's name for the kind of a value. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}

/** The text a cell shows. */
export function shownText(
  session: Pick<Session, 'workbook' | 'locale'>,
  sheet: Sheet,
  row: number,
  column: number,
): string {
  const value = sheet.cell(row, column)?.value ?? null;
  const { numberFormat } = session.workbook.styles.get(styleAt(sheet, row, column));
  return formatNumber(value, numberFormat, session.locale);
}

/**
 * Writes values or formulas as if they were typed: an array of the area's shape or one value for
 * all cells. Null leaves a cell as it is; "" empties it. Cells hidden under a merge drop theirs.
 */
export function writeContent(session: Session, sheet: Sheet, area: Area, written: Json): void {
  const valueFor = cellsToWrite(area, written);
  requireEditable(session, sheet, area);
  const hidden = hiddenByMerges(sheet, area);
  const single = area.rows === 1 && area.columns === 1;
  const before = single ? (sheet.cell(area.row, area.column)?.value ?? null) : null;
  const changes: { row: number; column: number; cell: Cell | null }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = valueFor(row, column);
      if (value === null || hidden(row, column)) continue;
      changes.push({ row, column, cell: typedCell(session, sheet, row, column, value) });
    }
  }
  // Nothing is written before everything was understood: a bad cell leaves the range as it was.
  for (const { row, column, cell } of changes) sheet.setCell(row, column, cell);
  const after = single ? (sheet.cell(area.row, area.column)?.value ?? null) : null;
  cellsChanged(session, sheet, area, 'RangeEdited', single ? details(before, after) : null);
}

function typedCell(
  session: Session,
  sheet: Sheet,
  row: number,
  column: number,
  written: Json,
): Cell | null {
  const { styles, date1904 } = session.workbook;
  const index = styleAt(sheet, row, column);
  const look = styles.get(index);
  const typed = readTyped(written, look.numberFormat, session.locale, date1904);
  const adopted = look.numberFormat === 'General' ? typed.numberFormat : null;
  const restyled = adopted !== null || typed.quotePrefix !== look.quotePrefix;
  const style = restyled
    ? styles.patched(index, {
        quotePrefix: typed.quotePrefix,
        ...(adopted === null ? {} : { numberFormat: adopted }),
      })
    : index;
  const blank = typed.value === null && typed.formula === null;
  if (blank && style === 0) return null;
  return { value: typed.value, formula: typed.formula, style };
}

/** Tells for each cell whether it lies under a merged area without being its first cell. */
export function hiddenByMerges(sheet: Sheet, area: Area): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter(
    (merge) =>
      merge.row < area.row + area.rows &&
      area.row < merge.row + merge.rows &&
      merge.column < area.column + area.columns &&
      area.column < merge.column + merge.columns,
  );
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        contains(merge, { row, column, rows: 1, columns: 1 }) &&
        (merge.row !== row || merge.column !== column),
    );
}

function details(before: CellValue, after: CellValue): ChangeDetails {
  return {
    valueBefore: answeredValue(before),
    valueAfter: answeredValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
