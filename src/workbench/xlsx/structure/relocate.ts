import { areaAddress, parseArea } from '../../workbook/area';
import { escapeText } from '../xml/escape';
import { spliced, type Splice } from '../xml/splice';
import { openTagEnd, withAttributes } from '../xml/tag';
import { attributesOf, outerXml, textOf, type XmlElement } from '../xml/XmlElement';
import type { Replay } from './Replay';

/** Elements that hold a formula as their text. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);

/**
 * The text of an element whose cells and formulas have followed the edits; everything else in it
 * stays as it is written. "" where the cells it is about are gone.
 */
export function relocated(element: XmlElement, replay: Replay): string {
  const splices: Splice[] = [];
  if (!relocate(element, replay, splices)) return '';
  const moved = splices.map((splice) => ({
    ...splice,
    start: splice.start - element.start,
    end: splice.end - element.start,
  }));
  return spliced(outerXml(element), moved);
}

/** Adds what changes below an element; false where it has no cells left and must go. */
function relocate(element: XmlElement, replay: Replay, splices: Splice[]): boolean {
  if (element.children.length === 0) {
    if (element.local === 'sqref') return putText(element, replay.sqref(textOf(element)), splices);
    if (FORMULAS.has(element.local)) {
      return putText(element, replay.fileFormula(textOf(element)), splices);
    }
  }
  const changes = movedAttributes(element, replay);
  if (changes === null) return false;
  if (Object.keys(changes).length > 0) {
    const tag = element.source.slice(element.start, element.openEnd);
    splices.push({
      start: element.start,
      end: element.openEnd,
      text: withAttributes(tag.slice(0, openTagEnd(tag)), changes),
    });
  }
  const gone = element.children.filter((each) => !relocateChild(each, replay, splices));
  // A rule whose cells are gone goes; a list of which nothing is left goes too.
  if (gone.some((each) => each.local === 'sqref')) return false;
  for (const each of gone) {
    splices.push({ start: each.start, end: each.end, text: '' });
  }
  // The list of comments must be there, even without one.
  if (element.local === 'commentList') return true;
  return gone.length === 0 || gone.length < element.children.length;
}

function relocateChild(element: XmlElement, replay: Replay, splices: Splice[]): boolean {
  const own: Splice[] = [];
  const stays = relocate(element, replay, own);
  if (stays) splices.push(...own);
  return stays;
}

function putText(element: XmlElement, text: string, splices: Splice[]): boolean {
  if (text === textOf(element)) return true;
  splices.push({ start: element.openEnd, end: element.closeStart, text: escapeText(text) });
  return text !== '';
}

/** The attributes that name cells, as they are now; null where the element's own cells are gone. */
function movedAttributes(
  element: XmlElement,
  replay: Replay,
): Record<string, string | undefined> | null {
  const changes: Record<string, string | undefined> = {};
  for (const [name, value] of attributesOf(element)) {
    if (name === 'sqref') {
      const sqref = replay.sqref(value);
      if (sqref === '') return null;
      if (sqref !== value) changes[name] = sqref;
    } else if (name === 'ref' || (name === 'r' && element.local === 'cellWatch')) {
      const area = parseArea(value);
      if (area === null) continue;
      const moved = replay.area(area);
      if (moved === null) return null;
      const address = areaAddress(moved);
      if (address !== areaAddress(area)) changes[name] = address;
    }
  }
  return changes;
}

/** Page breaks where their rows or columns are now; "" where none is left. */
export function relocatedBreaks(element: XmlElement, replay: Replay): string {
  const vertical = element.local === 'rowBreaks';
  const items = element.children.flatMap((each) => {
    const id = Number(attributesOf(each).get('id') ?? 0);
    // A break stands before the line of its number.
    const line = replay.line(id, vertical);
    return line === null ? [] : [withAttributes(outerXml(each), { id: line })];
  });
  if (items.length === 0) return '';
  const manual = items.filter((each) => /\sman=["'](1|true)/.test(each)).length;
  const tag = element.source.slice(element.start, element.openEnd);
  const open = withAttributes(tag, { count: items.length, manualBreakCount: manual });
  return `${open}${items.join('')}</${element.name}>`;
}
