import { areaAddress, parseArea, type Area } from '../../workbook/area';
import { attribute, child, childrenOf } from '../xml/XmlElement';
import type { SheetSource } from './SheetSource';

/** The merged areas of the file. */
export function readMerges(source: SheetSource): Area[] {
  return childrenOf(child(source.root, 'mergeCells'), 'mergeCell').flatMap((element) => {
    const area = parseArea(attribute(element, 'ref') ?? '');
    return area === null ? [] : [area];
  });
}

/** The `mergeCells` element; null where nothing is merged. */
export function mergesXml(merges: readonly Area[]): string | null {
  if (merges.length === 0) return null;
  const items = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('');
  return `<mergeCells count="${merges.length}">${items}</mergeCells>`;
}
