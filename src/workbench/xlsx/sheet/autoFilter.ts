import { parseArea } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { AutoFilter } from '../../workbook/Table';
import { filterXml } from '../table/filterXml';
import { filterOf, readCriteria } from '../table/readFilter';
import { attribute } from '../xml/XmlElement';
import type { SheetSource } from './SheetSource';

/** The sheet's own filter; null where it has none. */
export function readAutoFilter(source: SheetSource): AutoFilter | null {
  const element = filterOf(source.root);
  const area = element && parseArea(attribute(element, 'ref') ?? '');
  return area ? { area, criteria: readCriteria(element) } : null;
}

/** The new `autoFilter` element, null for none. */
export function autoFilterXml({ autoFilter }: Sheet, source: SheetSource): string | null {
  if (autoFilter === null) return null;
  return filterXml(autoFilter.area, autoFilter.criteria, filterOf(source.root));
}
