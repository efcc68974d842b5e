/** An element's beginning or end, or text between; names come without their namespace's prefix. */
export type Markup =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The elements and texts of a part of an .xlsx, in order; an empty element opens and closes.
 * Comments, declarations and whatever a document type declares are passed over: parts need none.
 */
export function* markupOf(xml: string): Generator<Markup, void> {
  for (const match of xml.matchAll(pieces)) {
    const [, end, name, attributes = '', empty, cdata, text] = match;
    if (name !== undefined) {
      if (end === '/') yield { kind: 'close', name: local(name) };
      else {
        yield { kind: 'open', name: local(name), attributes: attributesOf(attributes) };
        if (empty === '/') yield { kind: 'close', name: local(name) };
      }
    } else if (cdata !== undefined) yield { kind: 'text', text: cdata };
    else if (text !== undefined) yield { kind: 'text', text: plain(text) };
  }
}

const pieces =
  /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|([^<]+)/gu;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const reference = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/giu;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(attribute), ([, name = '', double, single]) => [
      local(name),
      plain(double ?? single ?? ''),
    ]),
  );
}

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
