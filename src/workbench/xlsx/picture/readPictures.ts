import type { Picture } from '../../workbook/Picture';
import type { Sheet } from '../../workbook/Sheet';
import { readAnchor, readPlacement } from '../chart/anchors';
import { drawingOf } from '../chart/readCharts';
import type { PackageParts } from '../package/PackageParts';
import { relationsPartOf } from '../package/partNames';
import { readRelations } from '../package/relations';
import type { SheetSource } from '../sheet/SheetSource';
import { parseXml } from '../xml/parseXml';
import { attribute, child, descend, numberAttribute, relationIdOf } from '../xml/XmlElement';
import { inflateEntry } from '../zip/inflateEntry';

/** What browsers draw; a metafile (EMF, WMF) stays in the file, unseen. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};
const MOST_BYTES = 32 * 1024 * 1024;
/** The file's unit of angles. */
const PER_DEGREE = 60_000;

/** The pictures of a sheet's drawing, to be shown. */
export function readPictures(sheet: Sheet, source: SheetSource, parts: PackageParts): Picture[] {
  if (child(source.root, 'drawing') === undefined) return [];
  const drawing = drawingOf(source, parts);
  const text = drawing === undefined ? undefined : parts.text(drawing);
  if (drawing === undefined || text === undefined) return [];
  const relations = readRelations(parts.text(relationsPartOf(drawing)), drawing);
  return parseXml(text, drawing).children.flatMap((anchor) => {
    const picture = child(anchor, 'pic');
    const blip = descend(picture, 'blipFill', 'blip');
    const id = blip && relationIdOf(blip, 'embed');
    const target = relations.find((each) => each.id === id)?.target ?? '';
    const type = TYPES[target.slice(target.lastIndexOf('.') + 1).toLowerCase()];
    const entry = parts.entry(target);
    if (type === undefined || entry === undefined || entry.size > MOST_BYTES) return [];
    const facts = descend(picture, 'nvPicPr', 'cNvPr');
    const place = descend(picture, 'spPr', 'xfrm');
    const shape = descend(picture, 'spPr', 'prstGeom');
    return {
      name: (facts && attribute(facts, 'name')) ?? '',
      altText: (facts && attribute(facts, 'descr')) ?? '',
      anchor: readAnchor(anchor, sheet),
      ...readPlacement(anchor),
      type,
      bytes: inflateEntry(entry),
      rotation: ((place && numberAttribute(place, 'rot')) ?? 0) / PER_DEGREE,
      round: shape !== undefined && attribute(shape, 'prst') === 'ellipse',
    };
  });
}
