import type { CustomProperty, DocumentProperties } from '../../workbook/DocumentProperties';
import { invalid, numberValue, plainArgument, textArgument, textValue } from '../arguments';
import { HostError } from '../HostError';
import { jsonText, type Json } from '../Json';
import {
  child,
  HostObject,
  method,
  opens,
  property,
  type Member,
  type ObjectType,
} from '../ObjectType';

type TextProperty = Exclude<keyof DocumentProperties, 'custom' | 'creationDate' | 'lastAuthor'>;

/** Excel.DocumentProperties */
export const documentPropertiesType: ObjectType<DocumentProperties> = {
  name: 'DocumentProperties',
  members: {
    Title: text('title'),
    Subject: text('subject'),
    Author: text('author'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
    LastAuthor: property('1.7', ({ lastAuthor }) => lastAuthor),
    RevisionNumber: property(
      '1.7',
      ({ revisionNumber }) => Number(revisionNumber) || 0,
      (self, value) => {
        self.revisionNumber = String(numberValue(value));
      },
    ),
    CreationDate: property('1.7', ({ creationDate }) => creationDate),
    Custom: child('1.7', (self) => HostObject.of(customPropertyCollectionType, self)),
  },
};

function text(name: TextProperty): Member<DocumentProperties> {
  return property(
    '1.7',
    (self) => self[name],
    (self, value) => {
      self[name] = textValue(value);
    },
  );
}

/** Excel.CustomPropertyCollection: the keys are the same whatever their case. */
export const customPropertyCollectionType: ObjectType<DocumentProperties> = {
  name: 'CustomPropertyCollection',
  members: {
    Add: opens('1.7', (self, args) => {
      const key = textArgument(args, 0);
      const made = { key, ...typed(plainArgument(args, 1)) };
      self.custom = [...self.custom.filter((one) => !isKey(one, key)), made];
      return propertyObject(self, made);
    }),
    DeleteAll: method('1.7', (self) => {
      self.custom = [];
    }),
    GetCount: method('1.7', ({ custom }) => custom.length),
    GetItemOrNullObject: opens('1.7', (self, args) => {
      const found = self.custom.find((one) => isKey(one, textArgument(args, 0)));
      return found === undefined ? null : propertyObject(self, found);
    }),
  },
  items: (self) => self.custom.map((one) => propertyObject(self, one)),
  itemSince: '1.7',
  item: (self, key) => {
    const found = self.custom.find((one) => isKey(one, jsonText(key)));
    if (found !== undefined) return propertyObject(self, found);
    throw new HostError('ItemNotFound', `There is no property "${jsonText(key)}".`);
  },
};

interface PropertyTarget {
  readonly properties: DocumentProperties;
  readonly key: string;
}

/** Excel.CustomProperty */
export const customPropertyType: ObjectType<PropertyTarget> = {
  name: 'CustomProperty',
  identity: ({ key }) => ({ Key: key }),
  members: {
    Key: property('1.7', ({ key }) => key),
    Type: property('1.7', (self) => (found(self).type === 'Text' ? 'String' : found(self).type)),
    Value: property(
      '1.7',
      (self) => found(self).value,
      (self, value) => {
        const { properties, key } = self;
        properties.custom = properties.custom.map((one) =>
          isKey(one, key) ? { key: one.key, ...typed(value) } : one,
        );
      },
    ),
    Delete: method('1.7', ({ properties, key }) => {
      properties.custom = properties.custom.filter((one) => !isKey(one, key));
    }),
  },
};

function propertyObject(properties: DocumentProperties, { key }: CustomProperty): HostObject {
  return HostObject.of(customPropertyType, { properties, key });
}

function found({ properties, key }: PropertyTarget): CustomProperty {
  const property = properties.custom.find((one) => isKey(one, key));
  if (property !== undefined) return property;
  throw new HostError('ItemNotFound', `There is no property "${key}".`);
}

function isKey(one: CustomProperty, key: string): boolean {
  return one.key.toLowerCase() === key.toLowerCase();
}

function typed(value: Json): Pick<CustomProperty, 'type' | 'value'> {
  if (typeof value === 'boolean') return { type: 'Boolean', value };
  if (typeof value === 'number') return { type: 'Number', value };
  if (typeof value === 'string') return { type: 'Text', value };
  throw invalid('A property is a text, a number, true or false.');
}
