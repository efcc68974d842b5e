import { jsonText } from '../Json';
import type { Sheet } from '../../workbook/Sheet';
import { HostError } from '../HostError';
import { method, opens, property, type ObjectType } from '../ObjectType';

/** Excel.TableCollection. The workbook model has no tables yet: it is honestly empty. */
export const tableCollectionType: ObjectType<{ readonly sheet: Sheet | null }> = {
  name: 'TableCollection',
  members: {
    Count: property('1.1', () => 0),
    GetCount: method('1.4', () => 0),
    GetItemOrNullObject: opens('1.4', () => null),
  },
  items: () => [],
  item: (_self, key) => {
    throw new HostError('ItemNotFound', `There is no table "${jsonText(key)}".`);
  },
};
