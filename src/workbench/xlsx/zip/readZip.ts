import { MAX_ENTRIES, MAX_RATIO, MAX_TOTAL_BYTES, SUSPICIOUS_BYTES } from '../limits';
import { XlsxError } from '../XlsxError';
import type { ZipEntry } from './ZipEntry';

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/**
 * The entries of a zip file in their order, nothing inflated yet.
 * Throws XlsxError: 'not-a-zip', 'too-large' by declared sizes, 'damaged' where the directory and
 * the file do not fit together or a name leads out of the package.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint16(0, true) !== 0x4b50) {
    throw new XlsxError('not-a-zip', 'The file is no zip package');
  }
  const directory = findDirectory(view);
  if (directory.count > MAX_ENTRIES) {
    throw new XlsxError('too-large', 'The package has too many entries', {
      entries: directory.count,
      limit: MAX_ENTRIES,
    });
  }
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let position = directory.offset;
  let total = 0;
  for (let index = 0; index < directory.count; index++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== CENTRAL_HEADER) {
      throw damaged('The directory of the package is cut short');
    }
    const entry = readEntry(bytes, view, position);
    position = entry.next;
    checkName(entry.entry.name, names);
    total += entry.entry.size;
    checkSize(entry.entry, total);
    entries.push(entry.entry);
  }
  return entries;
}

function findDirectory(view: DataView): { offset: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - FULL_16);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== FULL_16 && offset !== FULL_32) return { offset, count };
    // Zip64: a locator of 20 bytes lies right before the end record.
    if (at < 20) break;
    const record = wide(view, at - 12);
    if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_RECORD_64) break;
    return { offset: wide(view, record + 48), count: wide(view, record + 32) };
  }
  throw damaged('The package has no readable directory: the file is cut short');
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const next = at + 46 + nameLength + extraLength + commentLength;
  if (next > bytes.length) throw damaged('The directory of the package is cut short');
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if (flags & 1) throw new XlsxError('encrypted', 'The package is encrypted', { part: name });
  if (method !== 0 && method !== 8) {
    throw damaged('An entry is packed in an unknown way', name);
  }
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  if (compressedSize === FULL_32 || size === FULL_32 || offset === FULL_32) {
    let field = findZip64(view, at + 46 + nameLength, extraLength);
    if (field === null) throw damaged('An entry has no size', name);
    if (size === FULL_32) {
      size = wide(view, field);
      field += 8;
    }
    if (compressedSize === FULL_32) {
      compressedSize = wide(view, field);
      field += 8;
    }
    if (offset === FULL_32) offset = wide(view, field);
  }
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw damaged('An entry is not where the directory says', name);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw damaged('An entry is cut short', name);
  if (method === 0 && compressedSize !== size) throw damaged('An entry has two sizes', name);
  const entry: ZipEntry = {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    time: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
    data: bytes.subarray(start, start + compressedSize),
  };
  return { entry, next };
}

function findZip64(view: DataView, from: number, length: number): number | null {
  let at = from;
  while (at + 4 <= from + length) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && at + 4 + size <= from + length && size >= 8)
      return at + 4;
    at += 4 + size;
  }
  return null;
}

/** A 64-bit number; beyond what a file here can be it is simply too large. */
function wide(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength)
    throw damaged('The directory of the package is cut short');
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}

function checkName(name: string, names: Set<string>): void {
  const folded = name.replaceAll('\\', '/').toLowerCase();
  if (
    folded.split('/').includes('..') ||
    folded.startsWith('/') ||
    /^[a-z]:/.test(folded) ||
    folded.includes('\0')
  ) {
    throw damaged('An entry name leads out of the package', name);
  }
  if (names.has(folded)) throw damaged('The package holds an entry twice', name);
  names.add(folded);
}

function checkSize(entry: ZipEntry, total: number): void {
  if (total > MAX_TOTAL_BYTES) {
    throw new XlsxError('too-large', 'The package is too large when unpacked', {
      limit: MAX_TOTAL_BYTES,
    });
  }
  if (entry.size > SUSPICIOUS_BYTES && entry.size > entry.compressedSize * MAX_RATIO) {
    throw new XlsxError('too-large', 'An entry is packed more tightly than real data can be', {
      part: entry.name,
    });
  }
}

function damaged(message: string, part?: string): XlsxError {
  return new XlsxError('damaged', message, part === undefined ? {} : { part });
}
