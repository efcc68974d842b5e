import type { SettingValue } from '../workbook/Workbook';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from './Json';

type Settings = Map<string, SettingValue>;

/** The numbers of the older API's calls about Office.context.document.settings. */
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;

/** A call of the older API: load the settings anew, or save them all. */
export type SettingsRequest =
  | { readonly kind: 'load' }
  | { readonly kind: 'save'; readonly settings: readonly (readonly [string, SettingValue])[] };

/** Reads a call of `document.settings`; null where it is another one. */
export function documentSettingsRequest(data: Json): SettingsRequest | null {
  const method = isJsonObject(data) ? data['DdaMethod'] : undefined;
  const id = isJsonObject(method) ? method['DispatchId'] : undefined;
  if (id === LOAD_SETTINGS) return { kind: 'load' };
  if (id !== SAVE_SETTINGS || !isJsonObject(data)) return null;
  const request = data['DdaSettingsMethod'];
  const given = isJsonObject(request) ? request['Properties'] : undefined;
  return { kind: 'save', settings: isJsonArray(given) ? given.flatMap(readSetting) : [] };
}

/** Does the call: `document.settings` and `workbook.settings` are the same settings. */
export function answerSettings(request: SettingsRequest, settings: Settings): JsonObject {
  if (request.kind === 'save') {
    settings.clear();
    for (const [key, value] of request.settings) settings.set(key, value);
    return { Error: 0 };
  }
  const all = [...settings].map(([name, value]) => ({ Name: name, Value: JSON.stringify(value) }));
  return { Error: 0, Settings: all };
}

/** The settings as the client takes them at its start: each value as JSON. */
export function serializedSettings(settings: ReadonlyMap<string, SettingValue>): JsonObject {
  return Object.fromEntries([...settings].map(([key, value]) => [key, JSON.stringify(value)]));
}

function readSetting(entry: Json): [string, SettingValue][] {
  const [key, value] = isJsonArray(entry) ? entry : [];
  if (typeof key !== 'string' || typeof value !== 'string') return [];
  return [[key, JSON.parse(value) as SettingValue]];
}
