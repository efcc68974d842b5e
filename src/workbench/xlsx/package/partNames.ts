/** The folder of a part, with its slash at the end: "xl/worksheets/". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that holds a part's relationships; that of the package itself for "". */
export function relationsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The part a relationship's target names, seen from the part that has the relationship. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/').split('#')[0] ?? '';
  const steps = path.startsWith('/') ? path.slice(1) : folderOf(part) + path;
  const parts: string[] = [];
  for (const step of steps.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

/** The target that names `to` in a relationship of `from`. */
export function relativeTarget(from: string, to: string): string {
  const source = folderOf(from).split('/').slice(0, -1);
  const target = to.split('/');
  let common = 0;
  while (common < source.length && source[common] === target[common]) common++;
  return '../'.repeat(source.length - common) + target.slice(common).join('/');
}
