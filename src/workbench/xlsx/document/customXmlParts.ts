import type { CustomXmlPart } from '../../workbook/CustomXmlPart';
import { namespaceOf } from '../../workbook/CustomXmlPart';
import type { SettingValue } from '../../workbook/Workbook';
import { RELATIONS, XML_HEAD } from '../package/namespaces';
import type { PackageEdit } from '../package/PackageEdit';
import type { PackageParts } from '../package/PackageParts';
import { relationsPartOf } from '../package/partNames';
import { readRelations, relationOf, type Relation } from '../package/relations';
import { reachableFrom, removeUnreachable } from '../package/removeUnreachable';
import { escapeAttribute, escapeText } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import { attribute, childrenOf, textOf } from '../xml/XmlElement';

/** The root namespace of the part that holds the settings. */
export const SETTINGS_NAMESPACE = 'urn:team-scorecard:workbook-settings';
const SETTINGS_ID = '{5E771465-0001-4000-8000-7EA35C07ECAD}';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** A custom XML part of the file and how the model had it at opening. */
export interface CustomXmlOrigin {
  readonly id: string;
  readonly part: string;
  readonly relation: string;
  readonly xml: string;
}

/** Reads the custom XML parts, the one with the settings among them. */
export function readCustomXmlParts(
  parts: PackageParts,
  relations: readonly Relation[],
): CustomXmlOrigin[] {
  const origins: CustomXmlOrigin[] = [];
  for (const relation of relations) {
    // Some writers hang the parts on the workbook, some on the package.
    if (!relation.type.endsWith('/customXml') || relation.external) continue;
    const xml = parts.text(relation.target);
    if (xml === undefined) continue;
    const own = readRelations(parts.text(relationsPartOf(relation.target)), relation.target);
    const properties = relationOf(own, 'customXmlProps')?.target;
    const text = properties === undefined ? undefined : parts.text(properties);
    const root = text === undefined ? undefined : parseXml(text, properties ?? '');
    const number = (origins.length + 1).toString(16).toUpperCase().padStart(12, '0');
    const id = root && (attribute(root, 'ds:itemID') ?? attribute(root, 'itemID'));
    origins.push({
      id: id ?? `{00000000-0000-0000-0000-${number}}`,
      part: relation.target,
      relation: relation.id,
      xml,
    });
  }
  return origins;
}

/** The parts people's own software put there: all but the settings. */
export function ownParts(origins: readonly CustomXmlOrigin[]): CustomXmlPart[] {
  return origins.filter((each) => !isSettings(each)).map(({ id, xml }) => ({ id, xml }));
}

/** The settings in the file, by key; what is no JSON is passed over. */
export function settingsIn(origins: readonly CustomXmlOrigin[]): Map<string, SettingValue> {
  const settings = new Map<string, SettingValue>();
  const origin = origins.find(isSettings);
  if (origin === undefined) return settings;
  for (const element of childrenOf(parseXml(origin.xml, origin.part), 'setting')) {
    const key = attribute(element, 'key');
    const value = jsonOf(textOf(element));
    if (key !== undefined && value !== undefined) settings.set(key, value);
  }
  return settings;
}

/** Writes the custom XML parts and settings that changed since opening. */
export function writeCustomXmlParts(
  parts: readonly CustomXmlPart[],
  settings: ReadonlyMap<string, SettingValue>,
  origins: readonly CustomXmlOrigin[],
  edit: PackageEdit,
  bookPart: string,
): void {
  const stored = origins.find(isSettings);
  const same = JSON.stringify([...settings]) === JSON.stringify([...settingsIn(origins)]);
  const wanted = [...parts];
  if (settings.size > 0) {
    const xml = same && stored !== undefined ? stored.xml : settingsXml(settings);
    wanted.push({ id: stored?.id ?? SETTINGS_ID, xml });
  }
  for (const origin of origins) {
    const now = wanted.find((each) => each.id === origin.id);
    if (now === undefined) {
      const gone = reachableFrom(edit, origin.part);
      edit.unrelate(bookPart, origin.relation);
      removeUnreachable(edit, gone);
    } else if (now.xml !== origin.xml) edit.write(origin.part, now.xml);
  }
  for (const part of wanted) {
    if (origins.some((each) => each.id === part.id)) continue;
    const name = edit.freeName('customXml/item', '.xml');
    const number = /\d+/.exec(name)?.[0] ?? '1';
    edit.add(name, part.xml, 'application/xml');
    edit.relate(bookPart, name, `${RELATIONS}/customXml`);
    const properties = `customXml/itemProps${number}.xml`;
    edit.add(properties, propertiesXml(part), PROPERTIES_TYPE);
    edit.relate(name, properties, `${RELATIONS}/customXmlProps`);
  }
}

function isSettings(origin: CustomXmlOrigin): boolean {
  return namespaceOf(origin) === SETTINGS_NAMESPACE;
}

function settingsXml(settings: ReadonlyMap<string, SettingValue>): string {
  const items = [...settings].map(
    ([key, value]) =>
      `<setting key="${escapeAttribute(key)}">${escapeText(JSON.stringify(value))}</setting>`,
  );
  return `${XML_HEAD}<settings xmlns="${SETTINGS_NAMESPACE}">${items.join('')}</settings>`;
}

function propertiesXml(part: CustomXmlPart): string {
  const namespace = namespaceOf(part);
  const schema = namespace === '' ? '' : `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/>`;
  return (
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${part.id}" xmlns:ds="${DATA_STORE}">` +
    `<ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}

function jsonOf(text: string): SettingValue | undefined {
  try {
    return JSON.parse(text) as SettingValue;
  } catch {
    return undefined;
  }
}
