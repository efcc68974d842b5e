import { unescapeXml } from './escape';

/** An element and where it stands in its text, so that it can be replaced without re-writing it. */
export interface XmlElement {
  /** The whole text the offsets belong to. */
  readonly source: string;
  /** As written, with prefix. */
  readonly name: string;
  /** Without prefix. */
  readonly local: string;
  /** Of its "<". */
  readonly start: number;
  /** Behind the ">" of its opening tag. */
  readonly openEnd: number;
  /** Of its "</"; equals openEnd for an element closed in its opening tag. */
  closeStart: number;
  /** Behind its last ">". */
  end: number;
  readonly children: XmlElement[];
}

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an element by their names as written, unescaped. */
export function attributesOf(element: XmlElement): Map<string, string> {
  const tag = element.source.slice(element.start + 1 + element.name.length, element.openEnd);
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single = ''] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(name, unescapeXml(double ?? single));
  }
  return attributes;
}

/** The value of the attribute of that name; a prefix in the file counts unless asked with one. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return attributesOf(element).get(name);
}

/** The id in an `r:id`-like attribute, whatever its prefix; undefined where there is none. */
export function relationIdOf(element: XmlElement, local = 'id'): string | undefined {
  for (const [name, value] of attributesOf(element)) {
    if (name.includes(':') && name.slice(name.indexOf(':') + 1) === local) return value;
  }
  return undefined;
}

/** A number attribute; undefined where missing or no number. */
export function numberAttribute(element: XmlElement, name: string): number | undefined {
  const text = attribute(element, name);
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An XML boolean attribute, `otherwise` where it is missing. */
export function flagAttribute(element: XmlElement, name: string, otherwise: boolean): boolean {
  const text = attribute(element, name);
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

/** The first child of that local name. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((each) => each.local === local);
}

/** The children of that local name. */
export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((each) => each.local === local) ?? [];
}

/** The element at the end of a path of local names. */
export function descend(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, local) => child(at, local), element);
}

/** Calls back for the element and all below it, in document order. */
export function walk(element: XmlElement, visit: (each: XmlElement) => void): void {
  const open = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    visit(next);
    for (let index = next.children.length - 1; index >= 0; index--) {
      const below = next.children[index];
      if (below !== undefined) open.push(below);
    }
  }
}

/** The element as it stands in the text. */
export function outerXml(element: XmlElement): string {
  return element.source.slice(element.start, element.end);
}

/** What stands between its tags. */
export function innerXml(element: XmlElement): string {
  return element.source.slice(element.openEnd, element.closeStart);
}

/** The text directly between its tags, unescaped; CDATA included. */
export function textOf(element: XmlElement): string {
  return plainText(innerXml(element));
}

/** Unescapes text that may hold CDATA and comments. */
export function plainText(xml: string): string {
  if (!xml.includes('<!')) return unescapeXml(xml);
  return xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
      return piece.startsWith('<!--') ? '' : unescapeXml(piece);
    })
    .join('');
}
