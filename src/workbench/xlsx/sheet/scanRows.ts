import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/area';
import { XlsxError } from '../XlsxError';

/** A row or cell as it stands in the sheet's text. */
export interface Span {
  /** Zero-based row or column. */
  readonly index: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

/** Calls back for every row between the two offsets, in the order of the text. */
export function scanRows(
  text: string,
  from: number,
  to: number,
  prefix: string,
  visit: (row: Span) => void,
): void {
  let next = 0;
  scan(text, from, to, `${prefix}row`, (start, openEnd, end) => {
    const given = fastAttribute(text.slice(start, openEnd), 'r');
    const index = given === undefined ? next : Number(given) - 1;
    if (!(index >= 0 && index < MAX_ROWS)) throw badPlace(given ?? '');
    next = index + 1;
    visit({ index, start, openEnd, end });
  });
}

/** Calls back for every cell of a row. */
export function scanCells(
  text: string,
  row: Span,
  prefix: string,
  visit: (cell: Span) => void,
): void {
  let next = 0;
  scan(text, row.openEnd, row.end, `${prefix}c`, (start, openEnd, end) => {
    const given = fastAttribute(text.slice(start, openEnd), 'r');
    const index = given === undefined ? next : columnOf(given);
    if (!(index >= 0 && index < MAX_COLUMNS)) throw badPlace(given ?? '');
    next = index + 1;
    visit({ index, start, openEnd, end });
  });
}

function scan(
  text: string,
  from: number,
  to: number,
  name: string,
  visit: (start: number, openEnd: number, end: number) => void,
): void {
  const open = `<${name}`;
  const close = `</${name}>`;
  let at = text.indexOf(open, from);
  while (at >= 0 && at < to) {
    const following = text.charCodeAt(at + open.length);
    // Only a space, "/" or ">" ends the name: "<c" also begins "<color".
    if (following > 0x20 && following !== 0x2f && following !== 0x3e) {
      at = text.indexOf(open, at + open.length);
      continue;
    }
    const openEnd = text.indexOf('>', at) + 1;
    if (openEnd === 0 || openEnd > to) throw cutShort();
    let end = openEnd;
    if (text.charCodeAt(openEnd - 2) !== 0x2f) {
      const closing = text.indexOf(close, openEnd);
      if (closing < 0 || closing >= to) throw cutShort();
      end = closing + close.length;
    }
    visit(at, openEnd, end);
    at = text.indexOf(open, end);
  }
}

/** An attribute of an opening tag; made for the plain tags of cells, right for all. */
export function fastAttribute(tag: string, name: string): string | undefined {
  const mark = ` ${name}="`;
  const at = tag.indexOf(mark);
  if (at >= 0) {
    const start = at + mark.length;
    return tag.slice(start, tag.indexOf('"', start));
  }
  if (!/['\n\t\r]|\s=|=\s/.test(tag)) return undefined;
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match === null ? undefined : (match[1] ?? match[2]);
}

/** The zero-based column of "AB12". */
function columnOf(address: string): number {
  let number = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~0x20;
    if (code < 65 || code > 90) break;
    number = number * 26 + code - 64;
  }
  return number - 1;
}

function cutShort(): XlsxError {
  return new XlsxError('damaged', 'The rows of a sheet are cut short');
}

function badPlace(address: string): XlsxError {
  return new XlsxError('damaged', 'A cell lies outside the sheet', { address });
}
