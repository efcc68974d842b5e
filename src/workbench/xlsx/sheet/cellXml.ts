import { columnLetters } from '../../workbook/area';
import { isCellError, type Cell, type CellValue } from '../../workbook/cell';
import type { SharedStringsEdit } from '../strings/SharedStringsEdit';
import type { StylesEdit } from '../styles/StylesEdit';
import { encodeCellText, escapeText } from '../xml/escape';
import { attributesXml } from '../xml/tag';
import { fileFormula } from './futureFunctions';

/** What writing cells adds to. */
export interface CellTargets {
  readonly strings: SharedStringsEdit;
  readonly styles: StylesEdit;
  /** A formula with every table named that it means at a place of the sheet. */
  readonly formulaIn: (formula: string, row: number, column: number) => string;
}

/** A whole new cell element (unprefixed). */
export function cellXml(row: number, column: number, cell: Cell, targets: CellTargets): string {
  const style = targets.styles.cellFormat(cell.style);
  const { type, value } = valueXml(cell, targets.strings);
  const attributes = attributesXml({
    r: `${columnLetters(column)}${row + 1}`,
    s: style === 0 ? undefined : style,
    t: type,
  });
  const content = formulaXml(cell, row, column, targets) + value;
  return content === '' ? `<c${attributes}/>` : `<c${attributes}>${content}</c>`;
}

/** The formula element of a cell, "" where it has none. */
function formulaXml(cell: Cell, row: number, column: number, targets: CellTargets): string {
  if (cell.formula === null) return '';
  const formula = targets.formulaIn(cell.formula, row, column);
  const array = cell.arrayRef === undefined ? '' : ` t="array" ref="${cell.arrayRef}"`;
  return `<f${array}>${escapeText(fileFormula(formula))}</f>`;
}

/** The `t` attribute and the value element of a cell; a formula's result stays beside it as text. */
export function valueXml(
  cell: Cell,
  strings: SharedStringsEdit,
): { readonly type: string | undefined; readonly value: string } {
  const value: CellValue = cell.value;
  if (value === null) return { type: undefined, value: '' };
  if (typeof value === 'string') {
    if (cell.formula !== null) return { type: 'str', value: `<v>${encodeCellText(value)}</v>` };
    const { richText } = cell;
    const index =
      richText === undefined ? strings.refer(value) : strings.referRich(richText, value);
    return { type: 's', value: `<v>${index}</v>` };
  }
  if (typeof value === 'boolean') return { type: 'b', value: `<v>${value ? 1 : 0}</v>` };
  if (isCellError(value)) return { type: 'e', value: `<v>${escapeText(value.error)}</v>` };
  if (!Number.isFinite(value)) return { type: 'e', value: '<v>#NUM!</v>' };
  return { type: undefined, value: `<v>${Object.is(value, -0) ? 0 : value}</v>` };
}
