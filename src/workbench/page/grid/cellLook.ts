import type { CSSProperties } from 'react';
import type { Area } from '../../workbook/area';
import { isCellError, type CellValue } from '../../workbook/cell';
import type { ConditionalLook } from '../../workbook/rules';
import type { Sheet } from '../../workbook/Sheet';
import type { BorderLine, CellStyle } from '../../workbook/style';
import type { Workbook } from '../../workbook/Workbook';

const GRIDLINE = '1px solid #e1e1e1';
const NO_LINE = '1px solid transparent';

/** The look of a cell's box: fill and lines. Each cell draws the lines on its right and below. */
export function boxLook(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  rule: ConditionalLook | null,
): CSSProperties {
  const style = styleAt(workbook, sheet, area.row, area.column);
  const right = area.column + area.columns;
  const below = area.row + area.rows;
  const line =
    stronger(
      styleAt(workbook, sheet, area.row, right - 1).borders.right,
      styleAt(workbook, sheet, area.row, right).borders.left,
    ) ?? null;
  const under = stronger(
    styleAt(workbook, sheet, below - 1, area.column).borders.bottom,
    styleAt(workbook, sheet, below, area.column).borders.top,
  );
  const fill = rule?.fill ?? style.fill;
  const plain = sheet.showGridlines && fill === null ? GRIDLINE : NO_LINE;
  const diagonal = cssLine(style.borders.diagonal);
  return {
    backgroundColor: fill ?? '#ffffff',
    borderRight: line ?? plain,
    borderBottom: under ?? plain,
    ...(diagonal === null ? {} : { backgroundImage: diagonalLine(style.borders.diagonal) }),
  };
}

/** The look of the text in a cell. */
export function textLook(
  style: CellStyle,
  value: CellValue,
  rule: ConditionalLook | null,
): CSSProperties {
  const { font, alignment } = style;
  const lines = [
    ...(font.underline !== 'none' && font.underline !== 'None' ? ['underline'] : []),
    ...(font.strikethrough ? ['line-through'] : []),
  ];
  return {
    fontFamily: `"${font.name.replaceAll('"', '')}", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`,
    fontSize: `${font.size}pt`,
    fontWeight: (rule?.bold ?? font.bold) ? 700 : 400,
    fontStyle: (rule?.italic ?? font.italic) ? 'italic' : 'normal',
    color: rule?.fontColor ?? font.color,
    justifyContent: ACROSS[horizontalOf(style, value)] ?? 'flex-start',
    textAlign: TEXT_ALIGN[horizontalOf(style, value)] ?? 'left',
    alignItems: DOWN[alignment.vertical.toLowerCase()] ?? 'flex-end',
    whiteSpace: alignment.wrapText ? 'pre-wrap' : 'pre',
    ...(alignment.wrapText ? { wordBreak: 'break-word' } : {}),
    ...(lines.length > 0 ? { textDecoration: lines.join(' ') } : {}),
    ...(alignment.indent > 0 ? indent(style, value) : {}),
    ...rotation(alignment.rotation),
  };
}

/** left, center or right: where "general" puts a value of this kind. */
export function horizontalOf(style: CellStyle, value: CellValue): string {
  const { horizontal } = style.alignment;
  if (horizontal.toLowerCase() !== 'general') return horizontal.toLowerCase();
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isCellError(value) ? 'center' : 'left';
}

/** The style of a cell: its own, else its row's, else its column's. */
export function styleAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellStyle {
  const own = sheet.cell(row, column)?.style;
  const style = own ?? sheet.rowFormat(row).style ?? sheet.columnFormat(column).style ?? 0;
  return workbook.styles.get(style);
}

const ACROSS: Readonly<Record<string, string>> = {
  left: 'flex-start',
  center: 'center',
  centeracrossselection: 'center',
  centercontinuous: 'center',
  distributed: 'center',
  right: 'flex-end',
};

const TEXT_ALIGN: Readonly<Record<string, 'center' | 'right' | 'justify'>> = {
  center: 'center',
  centeracrossselection: 'center',
  centercontinuous: 'center',
  right: 'right',
  justify: 'justify',
};

const DOWN: Readonly<Record<string, string>> = {
  top: 'flex-start',
  center: 'center',
  justify: 'center',
  distributed: 'center',
  bottom: 'flex-end',
};

const WIDTHS: Readonly<Record<string, string>> = {
  thin: '1px solid',
  continuous: '1px solid',
  hair: '1px dotted',
  hairline: '1px dotted',
  dotted: '1px dotted',
  dot: '1px dotted',
  dashed: '1px dashed',
  dash: '1px dashed',
  dashdot: '1px dashed',
  dashdotdot: '1px dotted',
  medium: '2px solid',
  mediumdashed: '2px dashed',
  mediumdashdot: '2px dashed',
  mediumdashdotdot: '2px dotted',
  slantdashdot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

function cssLine(line: BorderLine): string | null {
  const width = WIDTHS[line.style.toLowerCase()];
  return width === undefined ? null : `${width} ${line.color ?? '#000000'}`;
}

/** Two cells share a line: the thicker one is drawn. */
function stronger(a: BorderLine, b: BorderLine): string | null {
  const [first, second] = [cssLine(a), cssLine(b)];
  if (first === null || second === null) return first ?? second;
  return first.charAt(0) >= second.charAt(0) ? first : second;
}

function diagonalLine(line: BorderLine): string {
  const color = line.color ?? '#000000';
  return `linear-gradient(to top right, transparent calc(50% - 0.5px), ${color} calc(50% - 0.5px), ${color} calc(50% + 0.5px), transparent calc(50% + 0.5px))`;
}

function indent(style: CellStyle, value: CellValue): CSSProperties {
  const room = `${style.alignment.indent * 9 + 2}px`;
  return horizontalOf(style, value) === 'right' ? { paddingRight: room } : { paddingLeft: room };
}

/** 255 is text set downwards; other angles turn it. */
function rotation(degrees: number): CSSProperties {
  if (degrees === 0) return {};
  if (degrees === 255) return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  if (degrees === 90) return { writingMode: 'vertical-rl', rotate: '180deg' };
  return { writingMode: 'vertical-rl' };
}
