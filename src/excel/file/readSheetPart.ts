import { parseArea } from '../../forms/address';
import type { CellValue, Grid } from '../../forms/Grid';
import { markupOf } from './markup';
import { unescaped } from './sharedStrings';

interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string;
}

/** What is being gathered of a cell until it ends. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  value: string;
  inline: string;
  formula: string;
  /** The number of the formula it shares; null for one of its own. */
  shared: string | null;
}

/** The cells of a sheet's part, as a Grid holds them. */
export function readSheetPart(
  xml: string,
  strings: readonly string[],
): Omit<Grid, 'sheet' | 'visible'> {
  const cells = readCells(xml, strings).filter(
    ({ value, formula }) => value !== null || formula !== '',
  );
  const common = {
    merges: [],
    mergesKnown: false,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    protected: false,
  };
  if (cells.length === 0) {
    return { ...common, area: null, values: [], formulas: [], numberFormats: [] };
  }
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const filled = <T>(blank: T): T[][] =>
    Array.from({ length: rows }, () => new Array<T>(columns).fill(blank));
  const values = filled<CellValue>(null);
  const formulas = filled('');
  for (const { row, column, value, formula } of cells) {
    const [line, texts] = [values[row - top], formulas[row - top]];
    if (line !== undefined) line[column - left] = value;
    if (texts !== undefined) texts[column - left] = formula;
  }
  return {
    ...common,
    area: { row: top, column: left, rows, columns },
    values,
    formulas,
    numberFormats: filled('General'),
  };
}

function readCells(xml: string, strings: readonly string[]): readonly ReadCell[] {
  const cells: ReadCell[] = [];
  const shared = new Map<string, string>();
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let within = '';
  for (const piece of markupOf(xml)) {
    if (piece.kind === 'text') {
      if (cell === null) continue;
      if (within === 'v') cell.value += piece.text;
      else if (within === 'f') cell.formula += piece.text;
      else if (within === 't') cell.inline += piece.text;
    } else if (piece.kind === 'close') {
      if (piece.name === 'c' && cell !== null) {
        cells.push(ended(cell, strings, shared));
        cell = null;
      }
      within = '';
    } else if (piece.name === 'row') {
      row = Number(piece.attributes.get('r') ?? row + 2) - 1;
      column = -1;
    } else if (piece.name === 'c') {
      // A cell may leave out where it stands: it follows the one before.
      const at = parseArea(piece.attributes.get('r') ?? '');
      column = at?.column ?? column + 1;
      cell = {
        row: at?.row ?? row,
        column,
        type: piece.attributes.get('t') ?? 'n',
        ...{ value: '', inline: '', formula: '', shared: null },
      };
    } else {
      within = piece.name;
      if (piece.name === 'f' && cell !== null && piece.attributes.get('t') === 'shared') {
        cell.shared = piece.attributes.get('si') ?? '';
      }
    }
  }
  return cells;
}

function ended(cell: OpenCell, strings: readonly string[], shared: Map<string, string>): ReadCell {
  const { row, column } = cell;
  if (cell.shared !== null && cell.formula !== '') shared.set(cell.shared, cell.formula);
  // Of a formula that many cells share, each shows the first one's words: its names are the same.
  const own = cell.formula === '' ? (shared.get(cell.shared ?? '') ?? '') : cell.formula;
  const formula = own === '' ? '' : `=${own.replaceAll('_xlfn.', '')}`;
  return { row, column, value: valueOf(cell, strings), formula };
}

function valueOf({ type, value, inline }: OpenCell, strings: readonly string[]): CellValue {
  switch (type) {
    case 's':
      return textOf(strings[Number(value)] ?? '');
    case 'inlineStr':
      return textOf(unescaped(inline));
    case 'str':
    case 'd':
      return textOf(unescaped(value));
    case 'b':
      return value === '' ? null : value === '1';
    case 'e':
      return value === '' ? null : { error: value };
    default:
      return value === '' ? null : Number(value);
  }
}

function textOf(text: string): CellValue {
  return text === '' ? null : text;
}
