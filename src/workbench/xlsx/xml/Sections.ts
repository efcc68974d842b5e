import { prefixOf, withPrefix } from './tag';
import { outerXml, type XmlElement } from './XmlElement';

interface Section {
  readonly local: string;
  readonly rank: number | null;
  readonly xml: string;
}

/**
 * The children of a root element as a list that can be edited by name, in the order which the
 * schema demands; what is not named stays the very text it was.
 */
export class Sections {
  private readonly head: string;
  private readonly tail: string;
  private readonly prefix: string;
  private readonly items: Section[] = [];
  private changed = false;

  constructor(
    private readonly root: XmlElement,
    private readonly order: readonly string[],
  ) {
    const text = root.source;
    this.prefix = prefixOf(root);
    const selfClosed = root.closeStart === root.end;
    this.head = selfClosed ? `${text.slice(0, root.openEnd - 2)}>` : text.slice(0, root.openEnd);
    let at = root.openEnd;
    for (const element of root.children) {
      if (element.start > at) this.push('', null, text.slice(at, element.start));
      this.push(element.local, this.rankOf(element), outerXml(element));
      at = element.end;
    }
    this.tail = selfClosed ? `</${root.name}>${text.slice(root.end)}` : text.slice(at);
  }

  /** The XML of the first section of that name. */
  get(local: string): string | undefined {
    return this.items.find((item) => item.local === local)?.xml;
  }

  /** Puts `xml` (unprefixed) in place of all sections of that name; null takes them out. */
  set(local: string, xml: string | null): void {
    const first = this.items.findIndex((item) => item.local === local);
    const text = xml === null ? '' : withPrefix(this.prefix, xml);
    if (first >= 0 ? this.textOf(local) === text : text === '') return;
    this.changed = true;
    for (let index = this.items.length - 1; index >= 0; index--) {
      if (this.items[index]?.local === local) this.items.splice(index, 1);
    }
    if (text === '') return;
    const rank = this.order.indexOf(local);
    const section = { local, rank: rank < 0 ? null : rank, xml: text };
    this.items.splice(first >= 0 ? first : this.placeFor(rank), 0, section);
  }

  /** The whole text with its changes; the very same text where there are none. */
  toString(): string {
    if (!this.changed) return this.root.source;
    return this.head + this.items.map((item) => item.xml).join('') + this.tail;
  }

  private textOf(local: string): string {
    return this.items
      .filter((item) => item.local === local)
      .map((item) => item.xml)
      .join('');
  }

  private placeFor(rank: number): number {
    const later = this.items.findIndex((item) => item.rank !== null && item.rank > rank);
    return later < 0 ? this.items.length : later;
  }

  private push(local: string, rank: number | null, xml: string): void {
    this.items.push({ local, rank, xml });
  }

  /** An mc:AlternateContent stands where the section it wraps would stand. */
  private rankOf(element: XmlElement): number | null {
    const own = this.order.indexOf(element.local);
    if (own >= 0) return own;
    if (element.local !== 'AlternateContent') return null;
    for (const choice of element.children) {
      for (const wrapped of choice.children) {
        const rank = this.order.indexOf(wrapped.local);
        if (rank >= 0) return rank;
      }
    }
    return null;
  }
}
