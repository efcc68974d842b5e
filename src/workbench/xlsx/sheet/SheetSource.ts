import { parseXml } from '../xml/parseXml';
import { prefixOf } from '../xml/tag';
import { child, type XmlElement } from '../xml/XmlElement';
import { XlsxError } from '../XlsxError';
import type { Span } from './scanRows';

/** The first cell of a shared formula. */
export interface SharedMaster {
  readonly row: number;
  readonly column: number;
  /** As the file has it. */
  readonly text: string;
}

/** A sheet's part as opened, with what is needed to find the places of a change. */
export interface SheetSource {
  readonly part: string;
  readonly text: string;
  /** Of the main namespace, with colon; mostly "". */
  readonly prefix: string;
  readonly root: XmlElement;
  readonly sheetData: XmlElement | undefined;
  readonly rows: Map<number, Span>;
  readonly masters: Map<string, SharedMaster>;
  /** The rows in which a shared formula is used, by its index. */
  readonly sharedRows: Map<string, Set<number>>;
}

/** Parses the sheet around its rows; the rows are found by `readRows`. */
export function sheetSource(part: string, text: string): SheetSource {
  const root = parseXml(text, part, 'sheetData');
  if (root.local !== 'worksheet') {
    throw new XlsxError('damaged', 'A sheet part is no worksheet', { part, root: root.name });
  }
  return {
    part,
    text,
    prefix: prefixOf(root),
    root,
    sheetData: child(root, 'sheetData'),
    rows: new Map(),
    masters: new Map(),
    sharedRows: new Map(),
  };
}
