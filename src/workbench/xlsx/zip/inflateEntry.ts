import { XlsxError } from '../XlsxError';
import { crc32 } from './crc32';
import { inflated } from './deflation';
import type { ZipEntry } from './ZipEntry';

/**
 * The uncompressed bytes of an entry. Throws XlsxError 'damaged' where they are not the bytes
 * the directory promised; never more memory than the declared size is used.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.data : unpacked(entry);
  if (bytes.length !== entry.size) {
    throw new XlsxError('damaged', 'An entry has another size than declared', { part: entry.name });
  }
  if (crc32(bytes) !== entry.crc) {
    throw new XlsxError('damaged', 'An entry does not match its checksum', { part: entry.name });
  }
  return bytes;
}

function unpacked(entry: ZipEntry): Uint8Array {
  try {
    return inflated(entry.data, entry.size);
  } catch (error) {
    throw new XlsxError('damaged', 'An entry cannot be unpacked', {
      part: entry.name,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
