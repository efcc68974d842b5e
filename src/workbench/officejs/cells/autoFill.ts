import { contains, type Area } from '../../workbook/area';
import type { Cell, CellValue } from '../../workbook/cell';
import type { Sheet } from '../../workbook/Sheet';
import type { StyleTable } from '../../workbook/style';
import { invalid } from '../arguments';
import { movedFormula } from '../../workbook/formulas/formulaReferences';
import { styleAt } from './styles';

export type FillKind = 'FillDefault' | 'FillCopy' | 'FillSeries' | 'FillFormats' | 'FillValues';

/** A cell to be put. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
}

/** What Excel goes on counting in: its own lists for Chinese and English. */
const LISTS: readonly (readonly string[])[] = [
  ['日', '一', '二', '三', '四', '五', '六'],
  ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  '一二三四五六七八九十'
    .split('')
    .map((one) => `${one}月`)
    .concat('十一月', '十二月'),
  ['第一季', '第二季', '第三季', '第四季'],
  '子丑寅卯辰巳午未申酉戌亥'.split(''),
  '甲乙丙丁戊己庚辛壬癸'.split(''),
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/**
 * What filling a source into a larger area around it puts into the new cells: numbers, dates and
 * texts that count go on, formulas move along, everything else is repeated. InvalidArgument where
 * the target does not extend the source in exactly one direction.
 */
export function filledCells(
  sheet: Sheet,
  styles: StyleTable,
  source: Area,
  target: Area,
  kind: FillKind,
): FilledCell[] {
  const isDown = target.columns === source.columns && target.column === source.column;
  const isAcross = target.rows === source.rows && target.row === source.row;
  if (!contains(target, source) || isDown === isAcross) {
    throw invalid('The range can be filled in one direction only, beginning with its own cells.');
  }
  const lines = isDown ? source.columns : source.rows;
  const put: FilledCell[] = [];
  for (let line = 0; line < lines; line++) {
    const places = (index: number): { row: number; column: number } =>
      isDown
        ? { row: source.row + index, column: source.column + line }
        : { row: source.row + line, column: source.column + index };
    const length = isDown ? source.rows : source.columns;
    const first = isDown ? target.row - source.row : target.column - source.column;
    const end = first + (isDown ? target.rows : target.columns);
    put.push(...filledLine(sheet, styles, places, length, first, end, kind));
  }
  return put;
}

function filledLine(
  sheet: Sheet,
  styles: StyleTable,
  place: (index: number) => { row: number; column: number },
  length: number,
  first: number,
  end: number,
  kind: FillKind,
): FilledCell[] {
  const cells = Array.from({ length }, (_, index) => {
    const { row, column } = place(index);
    return sheet.cell(row, column);
  });
  const next = kind === 'FillCopy' ? null : seriesOf(cells, styles, kind === 'FillSeries');
  const put: FilledCell[] = [];
  for (let index = first; index < end; index++) {
    if (index >= 0 && index < length) continue;
    const at = place(index);
    const from = place(((index % length) + length) % length);
    const cell = sheet.cell(from.row, from.column);
    const there = sheet.cell(at.row, at.column);
    const ownStyle = styleAt(sheet, at.row, at.column);
    const sourceStyle = styleAt(sheet, from.row, from.column);
    if (kind === 'FillFormats') {
      put.push({ ...at, cell: { value: null, formula: null, ...there, style: sourceStyle } });
      continue;
    }
    const formula =
      cell === undefined || cell.formula === null
        ? null
        : movedFormula(cell.formula, at.row - from.row, at.column - from.column);
    const value = formula === null && next !== null ? next(index) : (cell?.value ?? null);
    const style = kind === 'FillValues' ? ownStyle : sourceStyle;
    const isBlank = value === null && formula === null && style === 0;
    put.push({ ...at, cell: isBlank ? null : { value, formula, style } });
  }
  return put;
}

/** The value at each index of the line going on; null where the cells do not count. */
function seriesOf(
  cells: readonly (Cell | undefined)[],
  styles: StyleTable,
  alwaysCounts: boolean,
): ((index: number) => CellValue) | null {
  if (cells.some((cell) => cell === undefined || cell.formula !== null)) return null;
  const values = cells.map((cell) => cell?.value ?? null);
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length) {
    const format = styles.get(cells[0]?.style ?? 0).numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, '');
    const isDate = /[yd]/i.test(format);
    if (numbers.length === 1 && !isDate && !alwaysCounts) return null;
    const { start, step } = trend(numbers);
    return (index) => Number((start + step * index).toPrecision(15));
  }
  return textSeries(values);
}

function textSeries(values: readonly CellValue[]): ((index: number) => CellValue) | null {
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length !== values.length) return null;
  const list = LISTS.find((one) => texts.every((text) => one.includes(text)));
  if (list !== undefined) {
    const { start, step } = trend(texts.map((text) => list.indexOf(text)));
    return (index) => {
      const at = Math.round(start + step * index) % list.length;
      return list[(at + list.length) % list.length] ?? null;
    };
  }
  const parts = texts.map((text) => /^(.*?)(\d+)([^\d]*)$/s.exec(text));
  const [head] = parts;
  if (head === null || head === undefined) return null;
  const [, before = '', digits = '', after = ''] = head;
  const isSame = parts.every((part) => part?.[1] === before && part[3] === after);
  if (!isSame || digits.length > 15) return null;
  const { start, step } = trend(parts.map((part) => Number(part?.[2])));
  return (index) => {
    const number = String(Math.abs(Math.round(start + step * index)));
    return before + number.padStart(digits.startsWith('0') ? digits.length : 0, '0') + after;
  };
}

/** The straight line through the numbers (least squares); one number goes on by 1. */
function trend(numbers: readonly number[]): { start: number; step: number } {
  const [first = 0] = numbers;
  if (numbers.length === 1) return { start: first, step: 1 };
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
  let above = 0;
  let below = 0;
  for (const [index, value] of numbers.entries()) {
    above += (index - middle) * (value - mean);
    below += (index - middle) ** 2;
  }
  const step = above / below;
  return { start: mean - step * middle, step };
}
