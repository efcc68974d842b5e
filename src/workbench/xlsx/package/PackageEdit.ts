import { escapeAttribute } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import { spliced } from '../xml/splice';
import { attribute, childrenOf } from '../xml/XmlElement';
import { packEntry, writeZip } from '../zip/writeZip';
import { CONTENT_TYPES, PACKAGE_RELATIONS, XML_HEAD } from './namespaces';
import { folded, type PackageParts } from './PackageParts';
import { relationsPartOf, relativeTarget } from './partNames';
import { readRelations, type Relation } from './relations';

const TYPES_PART = '[Content_Types].xml';
const NO_RELATIONS = `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`;
const NO_TYPES = `${XML_HEAD}<Types xmlns="${CONTENT_TYPES}"></Types>`;

/** The changes of one save over the parts as they were opened. */
export class PackageEdit {
  /** By folded name; null is a part taken out. */
  private readonly changes = new Map<string, { readonly name: string; text: string | null }>();

  constructor(private readonly original: PackageParts) {}

  get isEmpty(): boolean {
    return this.changes.size === 0;
  }

  has(name: string): boolean {
    const change = this.changes.get(folded(name));
    return change === undefined ? this.original.entry(name) !== undefined : change.text !== null;
  }

  /** The text of a part as it stands now. */
  text(name: string): string | undefined {
    const change = this.changes.get(folded(name));
    return change === undefined ? this.original.text(name) : (change.text ?? undefined);
  }

  write(name: string, text: string): void {
    const kept = this.original.entry(name)?.name ?? name;
    this.changes.set(folded(name), { name: kept, text });
  }

  /** Puts a new part with its content type. */
  add(name: string, text: string, contentType: string): void {
    this.write(name, text);
    const types = this.text(TYPES_PART) ?? NO_TYPES;
    const root = parseXml(types, TYPES_PART);
    const override = `<Override PartName="/${escapeAttribute(name)}" ContentType="${contentType}"/>`;
    this.write(TYPES_PART, insertedLast(types, root.closeStart, root.name, override));
  }

  /** Puts a twin of a text part under another name, with its content type; its relationships are not its concern. */
  copy(name: string, to: string): void {
    const types = childrenOf(parseXml(this.text(TYPES_PART) ?? NO_TYPES, TYPES_PART), 'Override');
    const own = types.find(
      (each) => folded(attribute(each, 'PartName') ?? '') === `/${folded(name)}`,
    );
    const text = this.text(name) ?? '';
    const type = own && attribute(own, 'ContentType');
    if (type === undefined) this.write(to, text);
    else this.add(to, text, type);
  }

  /** Takes out a part, its relationships and its content type. */
  remove(name: string): void {
    for (const each of [name, relationsPartOf(name)]) {
      if (this.has(each)) this.changes.set(folded(each), { name: each, text: null });
    }
    const types = this.text(TYPES_PART);
    if (types === undefined) return;
    const gone = childrenOf(parseXml(types, TYPES_PART), 'Override').filter(
      (each) => folded(attribute(each, 'PartName') ?? '') === `/${folded(name)}`,
    );
    if (gone.length === 0) return;
    this.write(
      TYPES_PART,
      spliced(
        types,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }

  relations(part: string): Relation[] {
    return readRelations(this.text(relationsPartOf(part)), part);
  }

  /** Adds a relationship from `part` to `target` and gives its id. */
  relate(part: string, target: string, type: string): string {
    return this.addRelation(part, type, relativeTarget(part, target), '');
  }

  /** Adds a relationship from `part` to an address outside and gives its id. */
  relateExternal(part: string, address: string, type: string): string {
    return this.addRelation(part, type, address, ' TargetMode="External"');
  }

  private addRelation(part: string, type: string, target: string, mode: string): string {
    const name = relationsPartOf(part);
    const text = this.text(name) ?? NO_RELATIONS;
    const taken = new Set(this.relations(part).map((each) => each.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const root = parseXml(text, name);
    const to = escapeAttribute(target);
    const xml = `<Relationship Id="rId${number}" Type="${type}" Target="${to}"${mode}/>`;
    this.write(name, insertedLast(text, root.closeStart, root.name, xml));
    return `rId${number}`;
  }

  /** Takes a relationship out; the part it names stays. */
  unrelate(part: string, id: string): void {
    const name = relationsPartOf(part);
    const text = this.text(name);
    if (text === undefined) return;
    const gone = childrenOf(parseXml(text, name), 'Relationship').filter(
      (each) => attribute(each, 'Id') === id,
    );
    this.write(
      name,
      spliced(
        text,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }

  /** A part name that is free: `freeName('xl/charts/chart', '.xml')` → "xl/charts/chart3.xml". */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /** The names of all parts as they stand now. */
  names(): string[] {
    const names: string[] = [];
    for (const entry of this.original.entries) if (this.has(entry.name)) names.push(entry.name);
    for (const { name, text } of this.changes.values()) {
      if (text !== null && this.original.entry(name) === undefined) names.push(name);
    }
    return names;
  }

  /** The file: the opened one itself where nothing changed. */
  bytes(): Uint8Array {
    if (this.isEmpty) return this.original.bytes;
    const encoder = new TextEncoder();
    return writeZip(
      this.names().flatMap((name) => {
        const before = this.original.entry(name);
        const change = this.changes.get(folded(name));
        if (change === undefined) return before === undefined ? [] : [before];
        return [packEntry(name, encoder.encode(change.text ?? ''), before)];
      }),
    );
  }
}

/** Inserts before the root's end tag; a root closed in its opening tag is opened. */
function insertedLast(text: string, closeStart: number, rootName: string, xml: string): string {
  if (text.startsWith('</', closeStart)) {
    return text.slice(0, closeStart) + xml + text.slice(closeStart);
  }
  const end = text.lastIndexOf('/>', closeStart);
  return `${text.slice(0, end)}>${xml}</${rootName}>${text.slice(end + 2)}`;
}
