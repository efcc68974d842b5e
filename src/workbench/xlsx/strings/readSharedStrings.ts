import { XlsxError } from '../XlsxError';
import { decodeCellText } from '../xml/escape';
import { plainText } from '../xml/XmlElement';

/** A shared string: its text, and whether it is no more than text (no runs, no phonetics). */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly rich: ReadonlySet<number>;
}

const ITEM = /<(?:[\w.]+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.]+:)?si\s*>)/g;

/** The strings of the shared strings part, by index. */
export function readSharedStrings(xml: string | undefined): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  if (xml !== undefined) {
    for (const [, inner = ''] of xml.matchAll(ITEM)) {
      if (/<(?:[\w.]+:)?(?:r|rPh|phoneticPr)[\s/>]/.test(inner)) rich.add(texts.length);
      texts.push(richText(inner));
    }
    if (texts.length === 0 && xml.includes('<si>')) {
      throw new XlsxError('damaged', 'The shared strings cannot be read');
    }
  }
  return { texts, rich };
}

const PHONETIC = /<((?:[\w.]+:)?rPh)[\s>][\s\S]*?<\/\1\s*>/g;
const TEXT = /<(?:[\w.]+:)?t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.]+:)?t\s*>)/g;

/** The text of a string item or an inline string: its runs joined, without phonetic guides. */
export function richText(inner: string): string {
  const spoken = inner.includes('rPh') ? inner.replace(PHONETIC, '') : inner;
  let text = '';
  for (const [, piece = ''] of spoken.matchAll(TEXT)) text += plainText(piece);
  return decodeCellText(text);
}
