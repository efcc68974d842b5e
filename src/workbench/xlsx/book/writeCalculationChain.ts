import { parseXml } from '../xml/parseXml';
import { prefixOf, withAttributes } from '../xml/tag';
import { attribute, childrenOf, outerXml } from '../xml/XmlElement';

/** Formula cells lost and gained by a save, by the file's sheet number. */
export interface ChainChanges {
  readonly lost: ReadonlyMap<number, ReadonlySet<string>>;
  readonly gained: ReadonlyMap<number, ReadonlySet<string>>;
  readonly deletedSheets: ReadonlySet<number>;
}

/**
 * The calculation chain without the cells that are no longer formulas (Excel takes such an entry
 * for a damaged file) and with the new ones; null when nothing is left of it.
 */
export function writeCalculationChain(
  text: string,
  part: string,
  changes: ChainChanges,
): string | null {
  const root = parseXml(text, part);
  const prefix = prefixOf(root);
  let sheet = 0;
  let written = 0;
  const kept: string[] = [];
  let dropped = 0;
  for (const element of childrenOf(root, 'c')) {
    // An entry without a sheet number is on the sheet of the one before it.
    sheet = Number(attribute(element, 'i') ?? sheet);
    const cell = attribute(element, 'r') ?? '';
    if (changes.deletedSheets.has(sheet) || changes.lost.get(sheet)?.has(cell) === true) {
      dropped++;
      continue;
    }
    const xml = outerXml(element);
    kept.push(written === sheet ? xml : withAttributes(xml, { i: sheet }));
    written = sheet;
  }
  for (const [number, cells] of changes.gained) {
    for (const cell of cells) kept.push(`<${prefix}c r="${cell}" i="${number}"/>`);
  }
  if (kept.length === 0) return null;
  if (dropped === 0 && changes.gained.size === 0) return text;
  const open = text.slice(0, root.openEnd).replace(/\s*\/>$/, '>');
  return `${open}${kept.join('')}</${root.name}>`;
}
