import type { Finding } from '../../assessment/Finding';
import { areaAddress, cellAddress, columnLetters } from '../address';
import { valueAt } from '../Grid';
import { nameKey } from '../words/nameKey';
import type { SheetCell } from '../ScoreForm';
import { isBlank, textOf } from '../SheetView';
import type { Check } from './CheckContext';
import { referenceTo } from './CheckContext';

/** Names that are missing, or the same once spaces and full-width letters are folded. */
export const checkEntityNames: Check = ({ form, entries }) => {
  const isFilled = (entity: number): boolean =>
    entries.some(
      ({ cells, score, deduction, bonus }) =>
        cells.entity === entity &&
        [score, deduction, bonus].some((cell) => cell !== null && cell.state !== 'blank'),
    );
  const first = new Map<string, SheetCell | null>();
  const findings: Finding[] = [];
  form.entities.forEach(({ name, cell, sheet }, entity) => {
    const at = cell === null ? { sheet, address: 'A1' } : referenceTo(cell);
    // A line that waits for a name and for points needs no word.
    if (name === '' && !isFilled(entity)) return;
    if (name === '') {
      findings.push({ code: 'missing-name', at, params: { row: (cell?.row ?? 0) + 1 } });
      return;
    }
    const key = nameKey(name);
    const other = first.get(key);
    if (other === undefined) first.set(key, cell);
    else {
      const place =
        other === null
          ? ''
          : `${other.sheet === sheet ? '' : `${other.sheet}!`}${cellAddress(other)}`;
      findings.push({ code: 'doubled-name', at, params: { name, other: place } });
    }
  });
  return findings;
};

/** Columns without a name among the entries. */
export const checkUnnamedColumns: Check = ({ form }) => {
  const unnamed = form.layout.columns
    .filter(({ role }) => role === 'unnamed')
    .map(({ column }) => column);
  const [column] = unnamed;
  const [sheet = ''] = form.sheets;
  if (column === undefined) return [];
  const rows = form.layout.headerBottom - form.layout.headerTop + 1;
  const at = { sheet, address: areaAddress({ row: form.area.row, column, rows, columns: 1 }) };
  return [
    { code: 'unnamed-column', at, params: { columns: unnamed.map(columnLetters).join(', ') } },
  ];
};

/** Rows and columns inside the table that are hidden, on each of its sheets. */
export const checkHiddenParts: Check = ({ form, grids }) => {
  const { area } = form;
  return form.sheets.flatMap((sheet) => {
    const grid = grids.get(sheet);
    if (grid === undefined) return [];
    const findings: Finding[] = [];
    const columns = [...grid.hiddenColumns]
      .filter((column) => column >= area.column && column < area.column + area.columns)
      .sort((a, b) => a - b);
    const [column] = columns;
    if (column !== undefined) {
      const at = { sheet, address: areaAddress({ ...area, column, columns: 1 }) };
      findings.push({
        code: 'hidden-part',
        at,
        params: { rows: '', columns: columns.map(columnLetters).join(', ') },
      });
    }
    const rows = [...grid.hiddenRows]
      .filter((row) => row >= area.row && row < area.row + area.rows)
      .sort((a, b) => a - b);
    const [row] = rows;
    if (row !== undefined) {
      const at = { sheet, address: areaAddress({ ...area, row, rows: 1 }) };
      findings.push({
        code: 'hidden-part',
        at,
        params: { rows: rows.map((one) => one + 1).join(', '), columns: '' },
      });
    }
    return findings;
  });
};

/** Values in cells that a merge covers: nobody sees them, but sums count them. */
export const checkUnderMerges: Check = ({ form, grids }) => {
  const { area } = form;
  return form.sheets.flatMap((sheet) => {
    const grid = grids.get(sheet);
    if (grid === undefined) return [];
    return grid.merges.flatMap((merge) => {
      if (merge.row >= area.row + area.rows + 3 || merge.row + merge.rows <= area.row - 6)
        return [];
      const found: Finding[] = [];
      for (let row = merge.row; row < merge.row + merge.rows; row++) {
        for (let column = merge.column; column < merge.column + merge.columns; column++) {
          if (row === merge.row && column === merge.column) continue;
          const value = valueAt(grid, row, column);
          if (isBlank(value)) continue;
          const at = { sheet, address: cellAddress({ row, column }) };
          found.push({
            code: 'value-under-merge',
            at,
            params: { value: textOf(value), anchor: cellAddress(merge) },
            repair: { at, value: null, safe: false },
          });
        }
      }
      return found;
    });
  });
};
