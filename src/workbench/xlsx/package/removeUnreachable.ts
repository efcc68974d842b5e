import { folded } from './PackageParts';
import type { PackageEdit } from './PackageEdit';

/** The parts (folded names) one gets to from `part` by relationships, itself included. */
export function reachableFrom(edit: PackageEdit, part: string): Map<string, string> {
  const found = new Map<string, string>([[folded(part), part]]);
  const open = [part];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const relation of edit.relations(next)) {
      const key = folded(relation.target);
      if (relation.external || found.has(key) || !edit.has(relation.target)) continue;
      found.set(key, relation.target);
      open.push(relation.target);
    }
  }
  return found;
}

/** Takes out those of `parts` which nothing in the package leads to any more. */
export function removeUnreachable(edit: PackageEdit, parts: ReadonlyMap<string, string>): void {
  const left = reachableFrom(edit, '');
  for (const [key, name] of parts) if (!left.has(key)) edit.remove(name);
}
