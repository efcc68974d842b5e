import { parseXml } from '../xml/parseXml';
import { attribute, childrenOf } from '../xml/XmlElement';
import { resolveTarget } from './partNames';

/** One relationship of a part. */
export interface Relation {
  readonly id: string;
  /** The whole type address. */
  readonly type: string;
  /** The part it names, or the address of an external one. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships in the text of a .rels part that belongs to `part`. */
export function readRelations(text: string | undefined, part: string): Relation[] {
  if (text === undefined) return [];
  return childrenOf(parseXml(text, part), 'Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      type: attribute(element, 'Type') ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** The first relationship whose type ends with that word ("worksheet", "styles" …). */
export function relationOf(relations: readonly Relation[], kind: string): Relation | undefined {
  return relations.find((each) => each.type.endsWith(`/${kind}`) && !each.external);
}
