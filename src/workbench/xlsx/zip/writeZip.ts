import { crc32 } from './crc32';
import { deflated } from './deflation';
import type { ZipEntry } from './ZipEntry';

/** 1 January 1980, the zip format's first day: a new entry gives away no clock. */
const FIRST_DAY = 0x00210000;

/** A deflated entry of the given content; `like` lends its time and attributes. */
export function packEntry(name: string, bytes: Uint8Array, like?: ZipEntry): ZipEntry {
  const data = deflated(bytes);
  return {
    name,
    method: 8,
    crc: crc32(bytes),
    compressedSize: data.length,
    size: bytes.length,
    time: like?.time ?? FIRST_DAY,
    externalAttributes: like?.externalAttributes ?? 0,
    data,
  };
}

/** A zip file of the entries in their order; their compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  let length = 22;
  entries.forEach((entry, index) => {
    length += 76 + 2 * (names[index]?.length ?? 0) + entry.data.length;
  });
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.data, at + 30 + name.length);
    at += 30 + name.length + entry.data.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeShared(view, at + 6, entry, name.length);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes which local and central headers have in common. */
function writeShared(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  // Names may be Chinese: bit 11 says they are UTF-8.
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
