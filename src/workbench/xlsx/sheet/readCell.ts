import type { CellValue } from '../../workbook/cell';
import { isoToSerial } from './isoDate';
import { richText, type SharedStrings } from '../strings/readSharedStrings';
import { decodeCellText } from '../xml/escape';
import { plainText } from '../xml/XmlElement';
import { fastAttribute, type Span } from './scanRows';

/** A formula element as the file has it. */
export interface FileFormula {
  /** Undefined for a plain formula, else "shared", "array" or "dataTable". */
  readonly type: string | undefined;
  readonly text: string;
  readonly ref: string | undefined;
  readonly sharedIndex: string | undefined;
}

/** A cell as the file has it, before shared formulas are resolved. */
export interface FileCell {
  readonly value: CellValue;
  readonly formula: FileFormula | null;
  readonly style: number;
  /** The value is an entry of the shared strings. */
  readonly usesSharedString: boolean;
  /** The entry, where it is more than text. */
  readonly richText?: number;
}

/** Reads the cell at a span. */
export function readCell(
  text: string,
  span: Span,
  prefix: string,
  strings: SharedStrings,
  date1904: boolean,
): FileCell {
  const tag = text.slice(span.start, span.openEnd);
  const style = Number(fastAttribute(tag, 's') ?? 0) || 0;
  if (span.end === span.openEnd) {
    return { value: null, formula: null, style, usesSharedString: false };
  }
  const content = text.slice(span.openEnd, span.end - prefix.length - 4);
  const type = fastAttribute(tag, 't') ?? 'n';
  const usesSharedString = type === 's';
  const index = usesSharedString ? Number(elementText(content, `${prefix}v`)) : Number.NaN;
  return {
    ...(strings.rich.has(index) ? { richText: index } : {}),
    value: readValue(content, type, prefix, strings.texts, date1904),
    formula: content.includes(`<${prefix}f`) ? readFormula(content, prefix) : null,
    style,
    usesSharedString,
  };
}

function readValue(
  content: string,
  type: string,
  prefix: string,
  strings: readonly string[],
  date1904: boolean,
): CellValue {
  if (type === 'inlineStr') return richText(content);
  const raw = elementText(content, `${prefix}v`);
  if (raw === undefined) return null;
  switch (type) {
    case 's':
      return strings[Number(raw)] ?? '';
    case 'str':
      return decodeCellText(plainText(raw));
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return { error: plainText(raw) };
    case 'd':
      return isoToSerial(raw.trim(), date1904) ?? raw;
    default: {
      const text = raw.trim();
      const number = Number(text);
      return text === '' || Number.isNaN(number) ? (text === '' ? null : plainText(raw)) : number;
    }
  }
}

/** The raw text of the first element of that name; undefined where there is none. */
function elementText(content: string, name: string): string | undefined {
  const plain = `<${name}>`;
  let start = content.indexOf(plain);
  if (start >= 0) start += plain.length;
  else {
    const tag = new RegExp(`<${name}(?:\\s[^>]*)?>`).exec(content);
    if (tag === null || tag[0].endsWith('/>')) return undefined;
    start = tag.index + tag[0].length;
  }
  const end = content.indexOf(`</${name}`, start);
  return content.slice(start, end < 0 ? undefined : end);
}

function readFormula(content: string, prefix: string): FileFormula | null {
  const match = new RegExp(`<${prefix}f(?=[\\s/>])[^>]*>`).exec(content);
  if (match === null) return null;
  const tag = match[0];
  const start = match.index + tag.length;
  const end = tag.endsWith('/>') ? start : content.indexOf(`</${prefix}f`, start);
  return {
    type: fastAttribute(tag, 't'),
    text: plainText(content.slice(start, end < 0 ? start : end)),
    ref: fastAttribute(tag, 'ref'),
    sharedIndex: fastAttribute(tag, 'si'),
  };
}
