import { partsOf } from '../xlsx/packageOf';

/**
 * What a file no longer holds of another, part by part: tags with their attributes and texts, each
 * as often as it is missing. Made of the plain text of the parts, with none of our readers.
 */
export function lostIn(before: Uint8Array, after: Uint8Array): Map<string, string[]> {
  const [old, now] = [partsOf(before), partsOf(after)];
  const lost = new Map<string, string[]>();
  for (const [name, text] of Object.entries(old)) {
    const there = now[name];
    if (there === text) continue;
    const left = there === undefined ? ['the whole part'] : missing(pieces(text), pieces(there));
    if (left.length > 0) lost.set(name, left);
  }
  return lost;
}

/** Relationships and content types that name parts the file does not hold. */
export function danglingIn(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const names = new Set(Object.keys(parts));
  const found: string[] = [];
  for (const [name, text] of Object.entries(parts)) {
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]*$/, '');
    for (const [tag] of text.matchAll(/<Relationship\b[^>]*>/g)) {
      if (tag.includes('External')) continue;
      const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? '';
      const path = target.startsWith('/')
        ? target.slice(1)
        : new URL(target, `file:///${folder}`).pathname.slice(1);
      if (!names.has(decodeURI(path))) found.push(`${name} → ${target}`);
    }
  }
  for (const [, part = ''] of (parts['[Content_Types].xml'] ?? '').matchAll(
    /PartName="\/([^"]+)"/g,
  )) {
    if (!names.has(part)) found.push(`content type of ${part}`);
  }
  return found;
}

function pieces(text: string): string[] {
  return (text.match(/<[^>]+>|[^<]+/g) ?? []).filter((each) => each.trim() !== '');
}

function missing(before: readonly string[], after: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const piece of after) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return before.filter((piece) => {
    const count = counts.get(piece) ?? 0;
    counts.set(piece, count - 1);
    return count <= 0;
  });
}
