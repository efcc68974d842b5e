import { escapeAttribute } from './escape';

/** ` name="value"` for every value that is not undefined. */
export function attributesXml(
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return text;
}

/**
 * An opening tag (`<c r="A1" …>` or `<c …/>`) or a whole element starting with it, with some
 * attributes set or (undefined) removed; all others stay as they are written.
 */
export function withAttributes(
  xml: string,
  changes: Readonly<Record<string, string | number | undefined>>,
): string {
  const end = openTagEnd(xml);
  let tag = xml.slice(0, end);
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`\\s${name.replace('.', '\\.')}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const text = value === undefined ? '' : attributesXml({ [name]: value });
    if (pattern.test(tag)) {
      tag = tag.replace(pattern, () => text);
    } else if (text !== '') {
      const tail = tag.endsWith('/>') ? 2 : 1;
      tag = tag.slice(0, -tail).trimEnd() + text + tag.slice(-tail);
    }
  }
  return tag + xml.slice(end);
}

/** Where the first tag of the text ends (behind its ">"). */
export function openTagEnd(xml: string): number {
  let quote = '';
  for (let at = 0; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return xml.length;
}

/** The same XML with a prefix on every name that has none: for files which prefix all of theirs. */
export function withPrefix(prefix: string, xml: string): string {
  if (prefix === '') return xml;
  return xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}$2`);
}

/** The prefix (with colon) of an element's name, "" where it has none. */
export function prefixOf(element: { readonly name: string; readonly local: string }): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
