import { MAX_DEPTH } from '../limits';
import { XlsxError } from '../XlsxError';
import type { XmlElement } from './XmlElement';

/**
 * The root element of a text, with offsets. Made for small parts; the inside of elements of the
 * local name `opaque` is passed over unread (a sheet's rows).
 * Throws XlsxError 'damaged' for a document type, unclosed or wrongly nested elements.
 */
export function parseXml(text: string, part: string, opaque?: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let at = text.indexOf('<');
  while (at >= 0) {
    const second = text.charCodeAt(at + 1);
    if (second === 0x3f) {
      at = behind(text, '?>', at, part);
    } else if (second === 0x21) {
      at = passDeclaration(text, at, part);
    } else if (second === 0x2f) {
      const end = behind(text, '>', at, part);
      const element = open.pop();
      if (element === undefined || text.slice(at + 2, end - 1).trimEnd() !== element.name) {
        throw broken('An element is closed that is not open', part);
      }
      element.closeStart = at;
      element.end = end;
      at = end;
    } else {
      const end = tagEnd(text, at, part);
      const element = elementAt(text, at, end, part);
      const parent = open[open.length - 1];
      if (parent !== undefined) parent.children.push(element);
      else if (root === undefined) root = element;
      else throw broken('The part has two roots', part);
      at = end;
      if (text.charCodeAt(end - 2) !== 0x2f) {
        if (element.local === opaque) {
          at = text.indexOf(`</${element.name}`, end);
          if (at < 0) throw broken('An element is not closed', part);
        }
        open.push(element);
        if (open.length > MAX_DEPTH) throw broken('Elements lie too deep', part);
      }
    }
    at = text.indexOf('<', at);
  }
  if (root === undefined || open.length > 0) throw broken('The part is cut short', part);
  return root;
}

function elementAt(text: string, start: number, end: number, part: string): XmlElement {
  let stop = start + 1;
  while (stop < end - 1) {
    const code = text.charCodeAt(stop);
    if (code <= 0x20 || code === 0x2f) break;
    stop++;
  }
  const name = text.slice(start + 1, stop);
  if (name === '') throw broken('A tag has no name', part);
  const local = name.slice(name.indexOf(':') + 1);
  return { source: text, name, local, start, openEnd: end, closeStart: end, end, children: [] };
}

/** Behind the ">" that closes the tag: one inside quotes does not. */
function tagEnd(text: string, start: number, part: string): number {
  let at = start;
  for (;;) {
    const close = text.indexOf('>', at);
    if (close < 0) throw broken('A tag is not closed', part);
    const quote = firstQuote(text, at, close);
    if (quote < 0) return close + 1;
    const other = text.indexOf(text.charAt(quote), quote + 1);
    if (other < 0) throw broken('An attribute is not closed', part);
    at = other + 1;
  }
}

function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x27) return at;
  }
  return -1;
}

function passDeclaration(text: string, at: number, part: string): number {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at, part);
  if (text.startsWith('<![CDATA[', at)) return behind(text, ']]>', at, part);
  throw broken('The part has a document type', part);
}

function behind(text: string, mark: string, from: number, part: string): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw broken('The part is cut short', part);
  return at + mark.length;
}

function broken(message: string, part: string): XlsxError {
  return new XlsxError('damaged', message, { part });
}
