import { deflateSync, inflateSync } from 'fflate';
import { nodeZlib } from './nodeZlib';

/** The bytes as a raw deflate stream. */
export function deflated(bytes: Uint8Array): Uint8Array {
  if (nodeZlib === undefined) return deflateSync(bytes, { level: 6 });
  // zlib packs sheets no tighter at 6 than at 5, and takes twice the time for it.
  return nodeZlib.deflateRawSync(bytes, { level: 5 });
}

/**
 * The content of a raw deflate stream of which `size` bytes are promised. A longer content shows
 * as one byte more than that, or throws; never more memory is taken. Throws what cannot be unpacked.
 */
export function inflated(data: Uint8Array, size: number): Uint8Array {
  if (nodeZlib === undefined) return inflateSync(data, { out: new Uint8Array(size + 1) });
  const limit = Math.max(nodeZlib.constants.Z_MIN_CHUNK, size + 1);
  return nodeZlib.inflateRawSync(data, { chunkSize: limit, maxOutputLength: limit });
}
