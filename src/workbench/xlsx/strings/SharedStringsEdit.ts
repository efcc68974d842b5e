import { MAIN, XML_HEAD } from '../package/namespaces';
import { encodeCellText } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import { prefixOf, withAttributes, withPrefix } from '../xml/tag';
import { numberAttribute } from '../xml/XmlElement';
import type { SharedStrings } from './readSharedStrings';

const EMPTY = `${XML_HEAD}<sst xmlns="${MAIN}" count="0" uniqueCount="0"></sst>`;

/** Strings to be written: known plain ones are used again, new ones are appended. */
export class SharedStringsEdit {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private references = 0;

  constructor(private readonly strings: SharedStrings) {
    strings.texts.forEach((text, index) => {
      if (!strings.rich.has(index) && !this.indexes.has(text)) this.indexes.set(text, index);
    });
  }

  /** The index of a string for a cell that refers to it from now on. */
  refer(text: string): number {
    this.references++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.strings.texts.length + this.added.push(text) - 1;
    this.indexes.set(text, index);
    return index;
  }

  /** The index of the file's own string with looks, where it is still this text; else as `refer`. */
  referRich(index: number, text: string): number {
    if (this.strings.texts[index] !== text) return this.refer(text);
    this.references++;
    return index;
  }

  /** Says that `count` cells no longer refer to a shared string; the string itself stays. */
  release(count: number): void {
    this.references -= count;
  }

  /** The part's new text; the same text where nothing changed, undefined where none is needed. */
  applied(xml: string | undefined, part: string): string | undefined {
    if (this.references === 0 && this.added.length === 0) return xml;
    if (xml === undefined && this.added.length === 0) return undefined;
    const text = xml ?? EMPTY;
    const root = parseXml(text, part);
    const items = this.added
      .map((each) => `<si><t${keepsSpace(each)}>${encodeCellText(each)}</t></si>`)
      .join('');
    const count = numberAttribute(root, 'count') ?? this.strings.texts.length;
    const open = withAttributes(text.slice(root.start, root.openEnd), {
      count: Math.max(0, count + this.references),
      uniqueCount: this.strings.texts.length + this.added.length,
    });
    const body = text.slice(root.openEnd, root.closeStart) + withPrefix(prefixOf(root), items);
    const closed = root.closeStart === root.end;
    return (
      text.slice(0, root.start) +
      (closed ? `${open.slice(0, -2)}>` : open) +
      body +
      (closed ? `</${root.name}>` : text.slice(root.closeStart, root.end)) +
      text.slice(root.end)
    );
  }
}

/** Space at the ends or a line break would be trimmed without it. */
function keepsSpace(text: string): string {
  return /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
}
