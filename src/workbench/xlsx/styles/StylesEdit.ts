import type { ConditionalLook } from '../../workbook/rules';
import type { CellStyle, StyleTable } from '../../workbook/style';
import { escapeAttribute } from '../xml/escape';
import { Sections } from '../xml/Sections';
import { openTagEnd, prefixOf, withAttributes, withPrefix } from '../xml/tag';
import { child, childrenOf, innerXml, numberAttribute, outerXml } from '../xml/XmlElement';
import { builtinId } from './builtinFormats';
import { borderXml, fillXml, fontXml } from './lookXml';
import { lookXml } from './differentialXml';
import { fileRotation, type StylesSource } from './readStyles';

const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );
const ITEM_LIMIT = 64_000;

/** New styles behind those of the file; what the file has keeps its index and its text. */
export class StylesEdit {
  private readonly added = new Map<string, string[]>();
  private readonly known = new Map<string, number>();
  private readonly formats = new Map<string, number>();

  constructor(
    private readonly source: StylesSource,
    private readonly table: StyleTable,
  ) {
    for (const [id, code] of source.formats) {
      if (id >= 164 && !this.formats.has(code)) this.formats.set(code, id);
    }
  }

  /** The cell format index in the file of a model style, made where the file has none. */
  cellFormat(style: number): number {
    // A file without any cell format has only the standard look.
    if (style < this.source.cellStyles.length || this.source.cellStyles.length === 0) return style;
    const key = `style ${style}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let base = style;
    while (base >= this.source.cellStyles.length) base = this.table.baseOf(base) ?? 0;
    const index = this.append('cellXfs', this.formatXml(base, this.table.get(style)));
    this.known.set(key, index);
    return index;
  }

  /** The index of a conditional format's look. */
  differential(look: ConditionalLook): number {
    const xml = lookXml(look, (format) => this.formatId(format));
    return this.append('dxfs', withPrefix(prefixOf(this.source.root), xml));
  }

  /** The styles part's text; the same text where nothing was added. */
  applied(): string {
    const sections = new Sections(this.source.root, ORDER);
    for (const [local, items] of this.added) {
      const holder = child(this.source.root, local);
      const prefix = prefixOf(this.source.root);
      const before = holder === undefined ? '' : innerXml(holder);
      const open = holder === undefined ? `<${prefix}${local}>` : outerXml(holder);
      const tag = open.slice(0, openTagEnd(open)).replace(/\/>$/, '>');
      const count = (holder?.children.length ?? 0) + items.length;
      const name = holder?.name ?? prefix + local;
      sections.set(local, `${withAttributes(tag, { count })}${before}${items.join('')}</${name}>`);
    }
    return sections.toString();
  }

  /** A cell format from the file's `base`, with what differs in `wanted` laid over. */
  private formatXml(base: number, wanted: CellStyle): string {
    const root = this.source.root;
    const prefix = prefixOf(root);
    const had = this.source.cellStyles[base];
    const xf = childrenOf(child(root, 'cellXfs'), 'xf')[base];
    if (had === undefined || xf === undefined) return `<${prefix}xf/>`;
    const changes: Record<string, string | number | undefined> = {};
    const put = (local: string, id: string, flag: string, xml: string): void => {
      changes[id] = this.append(local, withPrefix(prefix, xml));
      changes[flag] = 1;
    };
    const old = (local: string, id: string) => {
      const items = child(root, local)?.children ?? [];
      return items[numberAttribute(xf, id) ?? 0];
    };
    if (!same(had.font, wanted.font)) {
      put('fonts', 'fontId', 'applyFont', fontXml(old('fonts', 'fontId'), had.font, wanted.font));
    }
    if (had.fill !== wanted.fill) {
      if (wanted.fill === null) {
        changes['fillId'] = 0;
        changes['applyFill'] = 1;
      } else put('fills', 'fillId', 'applyFill', fillXml(wanted.fill));
    }
    if (!same(had.borders, wanted.borders)) {
      const border = borderXml(old('borders', 'borderId'), had.borders, wanted.borders);
      put('borders', 'borderId', 'applyBorder', border);
    }
    if (had.numberFormat !== wanted.numberFormat) {
      changes['numFmtId'] = this.formatId(wanted.numberFormat);
      changes['applyNumberFormat'] = 1;
    }
    if (had.quotePrefix !== wanted.quotePrefix) {
      changes['quotePrefix'] = wanted.quotePrefix ? 1 : undefined;
    }
    const alignment = child(xf, 'alignment');
    const protection = child(xf, 'protection');
    let inner =
      (alignment === undefined ? '' : outerXml(alignment)) +
      (protection === undefined ? '' : outerXml(protection));
    if (!same(had.alignment, wanted.alignment)) {
      changes['applyAlignment'] = 1;
      const tag = alignment === undefined ? `<${prefix}alignment/>` : outerXml(alignment);
      const xml = withAttributes(tag, alignmentChanges(wanted.alignment));
      inner = xml + (protection === undefined ? '' : outerXml(protection));
    }
    if (had.locked !== wanted.locked || had.formulaHidden !== wanted.formulaHidden) {
      changes['applyProtection'] = 1;
      const tag = protection === undefined ? `<${prefix}protection/>` : outerXml(protection);
      const xml = withAttributes(tag, {
        locked: wanted.locked ? undefined : 0,
        hidden: wanted.formulaHidden ? 1 : undefined,
      });
      inner =
        protection === undefined ? inner + xml : inner.replace(outerXml(protection), () => xml);
    }
    const raw = outerXml(xf);
    const open = raw.slice(0, openTagEnd(raw)).replace(/\s*\/>$/, '>');
    const tag = withAttributes(open, changes);
    const extension = child(xf, 'extLst');
    inner += extension === undefined ? '' : outerXml(extension);
    return inner === '' ? `${tag.slice(0, -1)}/>` : `${tag}${inner}</${xf.name}>`;
  }

  private formatId(format: string): number {
    const builtin = builtinId(format) ?? this.formats.get(format);
    if (builtin !== undefined) return builtin;
    const id = Math.max(163, ...this.formats.values(), ...this.source.formats.keys()) + 1;
    this.formats.set(format, id);
    const attributes = ` numFmtId="${id}" formatCode="${escapeAttribute(format)}"`;
    this.append('numFmts', `<${prefixOf(this.source.root)}numFmt${attributes}/>`);
    return id;
  }

  /** The index of an item in its list: that of an equal one added before, or a new one. */
  private append(local: string, xml: string): number {
    const key = `${local} ${xml}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let items = this.added.get(local);
    if (items === undefined) this.added.set(local, (items = []));
    const index = (child(this.source.root, local)?.children.length ?? 0) + items.push(xml) - 1;
    if (index >= ITEM_LIMIT) throw new Error(`More than ${ITEM_LIMIT} ${local}`);
    this.known.set(key, index);
    return index;
  }
}

function alignmentChanges(
  alignment: CellStyle['alignment'],
): Record<string, string | number | undefined> {
  return {
    horizontal: alignment.horizontal === 'general' ? undefined : alignment.horizontal,
    vertical: alignment.vertical === 'bottom' ? undefined : alignment.vertical,
    textRotation: alignment.rotation === 0 ? undefined : fileRotation(alignment.rotation),
    wrapText: alignment.wrapText ? 1 : undefined,
    indent: alignment.indent === 0 ? undefined : alignment.indent,
    shrinkToFit: alignment.shrinkToFit ? 1 : undefined,
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
