import type { CustomProperty, DocumentProperties } from '../../workbook/DocumentProperties';
import { XML_HEAD } from '../package/namespaces';
import type { PackageEdit } from '../package/PackageEdit';
import type { PackageParts } from '../package/PackageParts';
import { readRelations, relationOf, type Relation } from '../package/relations';
import { escapeAttribute, escapeText } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import { Sections } from '../xml/Sections';
import { attribute, child, childrenOf, outerXml, textOf, type XmlElement } from '../xml/XmlElement';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const CORE_ROOT =
  `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>';
const APP_ROOT = `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"></Properties>`;
const CUSTOM_ROOT =
  `${XML_HEAD}<Properties xmlns="${OFFICE}/custom-properties" ` +
  `xmlns:vt="${OFFICE}/docPropsVTypes"></Properties>`;
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

type TextProperty = Exclude<keyof DocumentProperties, 'custom'>;

/** Where each property stands: the local name of its element and the prefix a new one gets. */
const CORE: readonly (readonly [TextProperty, string, string])[] = [
  ['title', 'title', 'dc'],
  ['subject', 'subject', 'dc'],
  ['author', 'creator', 'dc'],
  ['keywords', 'keywords', 'cp'],
  ['comments', 'description', 'dc'],
  ['category', 'category', 'cp'],
  ['lastAuthor', 'lastModifiedBy', 'cp'],
  ['revisionNumber', 'revision', 'cp'],
  ['creationDate', 'created', 'dcterms'],
];
const APP: readonly (readonly [TextProperty, string])[] = [
  ['manager', 'Manager'],
  ['company', 'Company'],
];

/** Reads what the file says about itself into `properties`. */
export function readProperties(parts: PackageParts, properties: DocumentProperties): void {
  const top = readRelations(parts.text('_rels/.rels'), '');
  const root = (kind: string): XmlElement | undefined => {
    const part = relationOf(top, kind)?.target;
    const text = part === undefined ? undefined : parts.text(part);
    return text === undefined || part === undefined ? undefined : parseXml(text, part);
  };
  const core = root('core-properties');
  for (const [name, local] of CORE) properties[name] = textIn(core, local);
  const app = root('extended-properties');
  for (const [name, local] of APP) properties[name] = textIn(app, local);
  properties.custom = childrenOf(root('custom-properties'), 'property').map(readCustom);
}

/** Writes what changed of the properties since the file was opened. */
export function writeProperties(
  now: DocumentProperties,
  before: DocumentProperties,
  edit: PackageEdit,
): void {
  const top = edit.relations('');
  const differs = (names: readonly TextProperty[]): boolean =>
    names.some((name) => now[name] !== before[name]);
  if (differs(CORE.map(([name]) => name))) {
    const { part, text } = partFor(edit, top, 'core-properties', 'docProps/core.xml', CORE_ROOT);
    const sections = new Sections(parseXml(text, part), []);
    for (const [name, local, prefix] of CORE) {
      if (now[name] !== before[name]) sections.set(local, coreXml(prefix, local, now[name]));
    }
    put(edit, part, sections.toString(), CORE_TYPE, CORE_RELATION);
  }
  if (differs(APP.map(([name]) => name))) {
    const { part, text } = partFor(edit, top, 'extended-properties', 'docProps/app.xml', APP_ROOT);
    const sections = new Sections(parseXml(text, part), []);
    for (const [name, local] of APP) {
      if (now[name] === before[name]) continue;
      const value = escapeText(now[name]);
      sections.set(local, value === '' ? null : `<${local}>${value}</${local}>`);
    }
    const relation = `${OFFICE}/relationships/extended-properties`;
    put(edit, part, sections.toString(), `${TYPE}.extended-properties+xml`, relation);
  }
  if (JSON.stringify(now.custom) !== JSON.stringify(before.custom)) {
    const { part, text } = partFor(
      edit,
      top,
      'custom-properties',
      'docProps/custom.xml',
      CUSTOM_ROOT,
    );
    const sections = new Sections(parseXml(text, part), []);
    sections.set('property', customXml(now.custom, parseXml(text, part)) || null);
    const relation = `${OFFICE}/relationships/custom-properties`;
    put(edit, part, sections.toString(), `${TYPE}.custom-properties+xml`, relation);
  }
}

function partFor(
  edit: PackageEdit,
  top: readonly Relation[],
  kind: string,
  name: string,
  empty: string,
): { part: string; text: string } {
  const part = relationOf(top, kind)?.target ?? name;
  return { part, text: edit.text(part) ?? empty };
}

function put(
  edit: PackageEdit,
  part: string,
  text: string,
  contentType: string,
  relationType: string,
): void {
  if (edit.has(part)) edit.write(part, text);
  else {
    edit.add(part, text, contentType);
    edit.relate('', part, relationType);
  }
}

function textIn(root: XmlElement | undefined, local: string): string {
  const element = child(root, local);
  return element === undefined ? '' : textOf(element);
}

function coreXml(prefix: string, local: string, value: string): string | null {
  if (value === '') return null;
  const type = prefix === 'dcterms' ? ' xsi:type="dcterms:W3CDTF"' : '';
  return `<${prefix}:${local}${type}>${escapeText(value)}</${prefix}:${local}>`;
}

function readCustom(element: XmlElement): CustomProperty {
  const key = attribute(element, 'name') ?? '';
  const value = element.children[0];
  const text = value === undefined ? '' : textOf(value);
  switch (value?.local) {
    case 'bool':
      return { key, value: text === 'true' || text === '1', type: 'Boolean' };
    case 'i1':
    case 'i2':
    case 'i4':
    case 'i8':
    case 'int':
    case 'r4':
    case 'r8':
    case 'decimal':
      return { key, value: Number(text), type: 'Number' };
    case 'filetime':
    case 'date':
      return { key, value: text, type: 'Date' };
    default:
      return { key, value: text, type: 'Text' };
  }
}

/** All `property` elements: those of the file that did not change keep their text. */
function customXml(properties: readonly CustomProperty[], root: XmlElement): string {
  const known = new Map(
    childrenOf(root, 'property').map((each) => [JSON.stringify(readCustom(each)), each]),
  );
  let number = 1;
  for (const each of known.values()) number = Math.max(number, Number(attribute(each, 'pid')) || 1);
  return properties
    .map((property) => {
      const element = known.get(JSON.stringify(property));
      if (element !== undefined) return outerXml(element);
      const name = escapeAttribute(property.key);
      const head = `<property fmtid="${FORMAT_ID}" pid="${++number}" name="${name}">`;
      return `${head}${variantXml(property)}</property>`;
    })
    .join('');
}

function variantXml({ value, type }: CustomProperty): string {
  const local =
    type === 'Boolean'
      ? 'bool'
      : type === 'Date'
        ? 'filetime'
        : type === 'Number'
          ? Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31
            ? 'i4'
            : 'r8'
          : 'lpwstr';
  const namespace = `${OFFICE}/docPropsVTypes`;
  return `<vt:${local} xmlns:vt="${namespace}">${escapeText(String(value))}</vt:${local}>`;
}
