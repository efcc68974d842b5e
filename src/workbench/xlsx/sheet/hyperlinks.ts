import type { Hyperlink } from '../../workbook/Hyperlink';
import { inDialect, RELATIONS } from '../package/namespaces';
import type { PackageEdit } from '../package/PackageEdit';
import type { Relation } from '../package/relations';
import { attributesXml, withAttributes, withPrefix } from '../xml/tag';
import {
  attribute,
  child,
  childrenOf,
  outerXml,
  relationIdOf,
  type XmlElement,
} from '../xml/XmlElement';
import type { SheetSource } from './SheetSource';

/** The hyperlinks of the file. */
export function readHyperlinks(source: SheetSource, relations: readonly Relation[]): Hyperlink[] {
  return elementsOf(source).map((element) => readHyperlink(element, relations));
}

/** The new `hyperlinks` element: known links keep their text; null where there is none. */
export function hyperlinksXml(
  links: readonly Hyperlink[],
  source: SheetSource,
  edit: PackageEdit,
  strict: boolean,
): string | null {
  const relations = edit.relations(source.part);
  const known = new Map(
    elementsOf(source).map((each) => [keyOf(readHyperlink(each, relations)), outerXml(each)]),
  );
  const items = links.map((link) => {
    const before = known.get(keyOf(link));
    if (before !== undefined) return withAttributes(before, { ref: link.sqref });
    const type = inDialect(strict, `${RELATIONS}/hyperlink`);
    const id = link.address === null ? undefined : linkTo(edit, source.part, link.address, type);
    const attributes = attributesXml({
      ref: link.sqref,
      ...(id === undefined ? {} : { 'xmlns:r': inDialect(strict, RELATIONS), 'r:id': id }),
      location: link.documentReference ?? undefined,
      tooltip: link.screenTip ?? undefined,
      display: link.textToDisplay ?? undefined,
    });
    return withPrefix(source.prefix, `<hyperlink${attributes}/>`);
  });
  return items.length === 0 ? null : `<hyperlinks>${items.join('')}</hyperlinks>`;
}

/** The relationship to an address, one that is there used again. */
function linkTo(edit: PackageEdit, part: string, address: string, type: string): string {
  const known = edit.relations(part).find((each) => each.external && each.target === address);
  return known?.id ?? edit.relateExternal(part, address, type);
}

function elementsOf(source: SheetSource): XmlElement[] {
  return childrenOf(child(source.root, 'hyperlinks'), 'hyperlink');
}

function readHyperlink(element: XmlElement, relations: readonly Relation[]): Hyperlink {
  const id = relationIdOf(element);
  return {
    sqref: attribute(element, 'ref') ?? '',
    address: (id && relations.find((each) => each.id === id)?.target) ?? null,
    documentReference: attribute(element, 'location') ?? null,
    screenTip: attribute(element, 'tooltip') ?? null,
    textToDisplay: attribute(element, 'display') ?? null,
  };
}

/** What a link says, without where: links that say the same are written the same. */
function keyOf(link: Hyperlink): string {
  return JSON.stringify({ ...link, sqref: '' });
}
