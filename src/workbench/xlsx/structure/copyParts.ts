import { folded } from '../package/PackageParts';
import type { PackageEdit } from '../package/PackageEdit';
import { folderOf, relationsPartOf, relativeTarget } from '../package/partNames';
import { parseXml } from '../xml/parseXml';
import { spliced, type Splice } from '../xml/splice';
import { withAttributes } from '../xml/tag';
import { attribute, childrenOf, outerXml } from '../xml/XmlElement';

/** Kinds of parts that belong to one sheet or drawing; pictures, print settings and caches may be shared. */
const OWNED =
  /\/(drawing|chart|chartEx|chartStyle|chartColorStyle|chartUserShapes|comments|vmlDrawing|threadedComment|pivotTable|table|ctrlProp)$/;

/**
 * Puts a twin of a part under another name, with twins of all the parts that are its own. Gives
 * the new names by the folded old ones.
 */
export function copyParts(edit: PackageEdit, part: string, to: string): Map<string, string> {
  const names = new Map<string, string>([[folded(part), to]]);
  const open = [part];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const target = names.get(folded(next)) ?? next;
    edit.copy(next, target);
    const relationsPart = relationsPartOf(next);
    const text = edit.text(relationsPart);
    if (text === undefined) continue;
    const splices: Splice[] = [];
    const relations = edit.relations(next);
    for (const element of childrenOf(parseXml(text, relationsPart), 'Relationship')) {
      const relation = relations.find((each) => each.id === attribute(element, 'Id'));
      if (relation === undefined || relation.external) continue;
      let twin = names.get(folded(relation.target));
      if (twin === undefined && OWNED.test(relation.type) && edit.has(relation.target)) {
        twin = freeTwin(edit, relation.target, names);
        names.set(folded(relation.target), twin);
        open.push(relation.target);
      }
      const to = relativeTarget(target, twin ?? relation.target);
      const xml = withAttributes(outerXml(element), { Target: to });
      splices.push({ start: element.start, end: element.end, text: xml });
    }
    edit.write(relationsPartOf(target), spliced(text, splices));
  }
  return names;
}

function freeTwin(edit: PackageEdit, part: string, names: ReadonlyMap<string, string>): string {
  const file = part.slice(folderOf(part).length);
  const [, stem = file, extension = ''] = /^(.*?)\d*(\.[^.]*)$/.exec(file) ?? [];
  const taken = new Set([...names.values()].map(folded));
  for (let number = 1; ; number++) {
    const name = `${folderOf(part)}${stem}${number}${extension}`;
    if (!edit.has(name) && !taken.has(folded(name))) return name;
  }
}
