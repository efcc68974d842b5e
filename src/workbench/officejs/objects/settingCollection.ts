import type { SettingValue, Workbook } from '../../workbook/Workbook';
import { plainArgument, textArgument } from '../arguments';
import { HostError } from '../HostError';
import { jsonText } from '../Json';
import { HostObject, method, opens, property, type ObjectType } from '../ObjectType';

type Settings = Map<string, SettingValue>;

interface SettingTarget {
  readonly settings: Settings;
  readonly key: string;
}

/** Excel.SettingCollection: what add-ins keep in the workbook; saved with the file. */
export const settingCollectionType: ObjectType<Workbook> = {
  name: 'SettingCollection',
  members: {
    Add: opens('1.4', ({ settings }, args) => {
      const key = textArgument(args, 0);
      settings.set(key, plainArgument(args, 1));
      return settingObject(settings, key);
    }),
    GetCount: method('1.4', ({ settings }) => settings.size),
    GetItemOrNullObject: opens('1.4', ({ settings }, args) => {
      const key = textArgument(args, 0);
      return settings.has(key) ? settingObject(settings, key) : null;
    }),
  },
  items: ({ settings }) => [...settings.keys()].map((key) => settingObject(settings, key)),
  itemSince: '1.4',
  item: ({ settings }, key) => {
    if (typeof key === 'string' && settings.has(key)) return settingObject(settings, key);
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
