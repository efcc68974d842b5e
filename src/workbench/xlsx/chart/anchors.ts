import type { AnchorPoint, Chart, ChartAnchor } from '../../workbook/Chart';
import type { Sheet } from '../../workbook/Sheet';
import { attribute, child, numberAttribute, textOf, type XmlElement } from '../xml/XmlElement';

const EMU_PER_POINT = 12_700;

/** The two corners of an anchor of any kind; sizes are laid over the sheet's columns and rows. */
export function readAnchor(anchor: XmlElement, sheet: Sheet): ChartAnchor {
  const from = readPoint(child(anchor, 'from'));
  const to = child(anchor, 'to');
  if (to !== undefined) return { from, to: readPoint(to) };
  const size = child(anchor, 'ext');
  const position = child(anchor, 'pos');
  const start =
    position === undefined
      ? from
      : movedBy(sheet, from, points(position, 'x'), points(position, 'y'));
  return { from: start, to: movedBy(sheet, start, points(size, 'cx'), points(size, 'cy')) };
}

/** Whether what lies there moves and grows with its cells; nothing for the usual, both. */
export function readPlacement(anchor: XmlElement): Pick<Chart, 'placement'> {
  const said = attribute(anchor, 'editAs');
  if (anchor.local === 'absoluteAnchor' || said === 'absolute') return { placement: 'Absolute' };
  if (anchor.local === 'oneCellAnchor' || said === 'oneCell') return { placement: 'OneCell' };
  return {};
}

/** The `editAs` of a two-cell anchor. */
export function placementWord(placement: Chart['placement']): string | undefined {
  if (placement === 'Absolute') return 'absolute';
  return placement === 'OneCell' ? 'oneCell' : undefined;
}

/** The `xdr:from` and `xdr:to` of an anchor. */
export function anchorXml(anchor: ChartAnchor): string {
  return `<xdr:from>${pointXml(anchor.from)}</xdr:from><xdr:to>${pointXml(anchor.to)}</xdr:to>`;
}

function pointXml(at: AnchorPoint): string {
  const emu = (length: number): number => Math.max(0, Math.round(length * EMU_PER_POINT));
  return (
    `<xdr:col>${at.column}</xdr:col><xdr:colOff>${emu(at.columnOffset)}</xdr:colOff>` +
    `<xdr:row>${at.row}</xdr:row><xdr:rowOff>${emu(at.rowOffset)}</xdr:rowOff>`
  );
}

/** A corner of an anchor. */
export function readPoint(element: XmlElement | undefined): AnchorPoint {
  const number = (local: string): number => {
    const each = child(element, local);
    return each === undefined ? 0 : Number(textOf(each)) || 0;
  };
  return {
    row: number('row'),
    column: number('col'),
    rowOffset: number('rowOff') / EMU_PER_POINT,
    columnOffset: number('colOff') / EMU_PER_POINT,
  };
}

function points(element: XmlElement | undefined, name: string): number {
  return ((element && numberAttribute(element, name)) ?? 0) / EMU_PER_POINT;
}

function movedBy(sheet: Sheet, from: AnchorPoint, right: number, down: number): AnchorPoint {
  let { row, column } = from;
  let columnOffset = from.columnOffset + right;
  let rowOffset = from.rowOffset + down;
  for (let width = columnWidth(sheet, column); columnOffset > width && column < 16_383;) {
    columnOffset -= width;
    width = columnWidth(sheet, ++column);
  }
  for (let height = rowHeight(sheet, row); rowOffset > height && row < 1_048_575;) {
    rowOffset -= height;
    height = rowHeight(sheet, ++row);
  }
  return { row, column, rowOffset, columnOffset };
}

function columnWidth(sheet: Sheet, column: number): number {
  const format = sheet.columnFormat(column);
  return format.hidden ? 0 : (format.size ?? sheet.defaultColumnWidth);
}

function rowHeight(sheet: Sheet, row: number): number {
  const format = sheet.rowFormat(row);
  return format.hidden ? 0 : (format.size ?? sheet.defaultRowHeight);
}
