import { textArgument, plainArgument } from '../arguments';
import { HostError } from '../HostError';
import { jsonText, type Json } from '../Json';
import { HostObject, method, opens, property, type ObjectType } from '../ObjectType';

type Settings = Map<string, Json>;

interface SettingTarget {
  readonly settings: Settings;
  readonly key: string;
}

/** Excel.SettingCollection: the workbook's settings, kept in memory. */
export const settingCollectionType: ObjectType<Settings> = {
  name: 'SettingCollection',
  members: {
    Add: opens('1.4', (self, args) => {
      const key = textArgument(args, 0);
      self.set(key, plainArgument(args, 1));
      return settingObject(self, key);
    }),
    GetCount: method('1.4', (self) => self.size),
    GetItemOrNullObject: opens('1.4', (self, args) => {
      const key = textArgument(args, 0);
      return self.has(key) ? settingObject(self, key) : null;
    }),
  },
  items: (self) => [...self.keys()].map((key) => settingObject(self, key)),
  itemSince: '1.4',
  item: (self, key) => {
    if (typeof key === 'string' && self.has(key)) return settingObject(self, key);
    throw new HostError('ItemNotFound', `There is no setting "${jsonText(key)}".`);
  },
};

/** Excel.Setting */
export const settingType: ObjectType<SettingTarget> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  members: {
    _Id: property('1.4', ({ key }) => key),
    Key: property('1.4', ({ key }) => key),
    Value: property(
      '1.4',
      ({ settings, key }) => settings.get(key) ?? null,
      ({ settings, key }, value) => {
        settings.set(key, value);
      },
    ),
    Delete: method('1.4', ({ settings, key }) => {
      settings.delete(key);
    }),
  },
};

function settingObject(settings: Settings, key: string): HostObject {
  return HostObject.of(settingType, { settings, key });
}
