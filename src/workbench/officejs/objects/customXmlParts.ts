import { namespaceOf, type CustomXmlPart } from '../../workbook/CustomXmlPart';
import type { Workbook } from '../../workbook/Workbook';
import { invalid, textArgument } from '../arguments';
import { HostError } from '../HostError';
import type { Json } from '../Json';
import { HostObject, method, opens, property, type ObjectType } from '../ObjectType';
import type { Session } from '../Session';

/** Excel.CustomXmlPartCollection */
export const customXmlPartCollectionType: ObjectType<Workbook> = {
  name: 'CustomXmlPartCollection',
  members: {
    Add: opens('1.5', (self, args) => {
      const part = { id: self.newId(), xml: xmlText(textArgument(args, 0)) };
      self.customXmlParts = [...self.customXmlParts, part];
      return partObject(part);
    }),
    GetByNamespace: opens('1.5', (_self, args) =>
      HostObject.of(customXmlPartScopedCollectionType, { namespace: textArgument(args, 0) }),
    ),
    GetCount: method('1.5', (self) => self.customXmlParts.length),
    GetItemOrNullObject: opens('1.5', (self, args) => {
      const part = self.customXmlParts.find(({ id }) => id === textArgument(args, 0));
      return part === undefined ? null : partObject(part);
    }),
  },
  items: (self) => self.customXmlParts.map(partObject),
  itemSince: '1.5',
  item: (self, key) => orNotFound(self.customXmlParts, key),
};

interface Scope {
  readonly namespace: string;
}

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export const customXmlPartScopedCollectionType: ObjectType<Scope> = {
  name: 'CustomXmlPartScopedCollection',
  members: {
    GetCount: method('1.5', (self, _args, session) => within(self, session).length),
    GetItemOrNullObject: opens('1.5', (self, args, session) => {
      const part = within(self, session).find(({ id }) => id === textArgument(args, 0));
      return part === undefined ? null : partObject(part);
    }),
    GetOnlyItem: opens('1.5', (self, _args, session) => {
      const [only, ...more] = within(self, session);
      if (only !== undefined && more.length === 0) return partObject(only);
      throw new HostError('InvalidOperation', 'There is not exactly one such part.');
    }),
    GetOnlyItemOrNullObject: opens('1.5', (self, _args, session) => {
      const [only, ...more] = within(self, session);
      return only === undefined || more.length > 0 ? null : partObject(only);
    }),
  },
  items: (self, session) => within(self, session).map(partObject),
  itemSince: '1.5',
  item: (self, key, session) => orNotFound(within(self, session), key),
};

/** Excel.CustomXmlPart */
export const customXmlPartType: ObjectType<CustomXmlPart> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: property('1.5', ({ id }) => id),
    NamespaceUri: property('1.5', (self) => namespaceOf(self)),
    GetXml: method('1.5', ({ xml }) => xml),
    SetXml: method('1.5', (self, args) => {
      self.xml = xmlText(textArgument(args, 0));
    }),
    Delete: method('1.5', (self, _args, { workbook }) => {
      workbook.customXmlParts = workbook.customXmlParts.filter((part) => part !== self);
    }),
  },
};

function within({ namespace }: Scope, { workbook }: Session): CustomXmlPart[] {
  return workbook.customXmlParts.filter((part) => namespaceOf(part) === namespace);
}

function partObject(part: CustomXmlPart): HostObject {
  return HostObject.of(customXmlPartType, part);
}

function orNotFound(parts: readonly CustomXmlPart[], key: Json): HostObject {
  const part = parts.find(({ id }) => id === key);
  if (part !== undefined) return partObject(part);
  throw new HostError('ItemNotFound', 'There is no such custom XML part.');
}

/** InvalidArgument for a text that has no root element. */
function xmlText(text: string): string {
  if (/^\s*(?:<\?[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<[\p{L}_]/u.test(text)) return text;
  throw invalid('The text is no XML.');
}
