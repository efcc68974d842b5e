import { MAX_XML_BYTES } from '../limits';
import { XlsxError } from '../XlsxError';
import { inflateEntry } from '../zip/inflateEntry';
import type { ZipEntry } from '../zip/ZipEntry';

/** The parts of the file as it was opened: never changed. Names are matched without case. */
export class PackageParts {
  private readonly byName = new Map<string, ZipEntry>();

  constructor(
    /** The file. */
    readonly bytes: Uint8Array,
    readonly entries: readonly ZipEntry[],
  ) {
    for (const entry of entries) this.byName.set(folded(entry.name), entry);
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(folded(name));
  }

  /** The text of an XML part, undefined where there is none. Throws 'too-large' and 'damaged'. */
  text(name: string): string | undefined {
    const entry = this.entry(name);
    if (entry === undefined) return undefined;
    if (entry.size > MAX_XML_BYTES) {
      throw new XlsxError('too-large', 'A part is too large to be read', {
        part: name,
        limit: MAX_XML_BYTES,
      });
    }
    return decodeXml(inflateEntry(entry), name);
  }
}

/** A part name without case and with plain slashes, as names are compared. */
export function folded(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

function decodeXml(bytes: Uint8Array, part: string): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  let text: string;
  try {
    text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new XlsxError('damaged', 'A part is no readable text', { part });
  }
  // What is written back is UTF-8.
  if (wide !== null) text = text.replace(/(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
  rejectDocumentType(text, part);
  return text;
}

/** A document type can only stand before the root; entities it declares would have to be expanded. */
function rejectDocumentType(text: string, part: string): void {
  const root = text.search(/<[A-Za-z_]/);
  const prolog = root < 0 ? text : text.slice(0, root);
  if (/<!(?!--)/.test(prolog.replace(/<!--[\s\S]*?-->/g, ''))) {
    throw new XlsxError('damaged', 'A part declares a document type', { part });
  }
}
