import { inflateSync } from 'fflate';
import { XlsxError } from '../XlsxError';
import { crc32 } from './crc32';
import type { ZipEntry } from './ZipEntry';

/**
 * The uncompressed bytes of an entry. Throws XlsxError 'damaged' where they are not the bytes
 * the directory promised; never more memory than the declared size is used.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.data : inflated(entry);
  if (bytes.length !== entry.size) {
    throw new XlsxError('damaged', 'An entry has another size than declared', { part: entry.name });
  }
  if (crc32(bytes) !== entry.crc) {
    throw new XlsxError('damaged', 'An entry does not match its checksum', { part: entry.name });
  }
  return bytes;
}

function inflated(entry: ZipEntry): Uint8Array {
  try {
    // One byte more than declared: what does not fit the declared size shows as a longer result.
    return inflateSync(entry.data, { out: new Uint8Array(entry.size + 1) });
  } catch (error) {
    throw new XlsxError('damaged', 'An entry cannot be unpacked', {
      part: entry.name,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
