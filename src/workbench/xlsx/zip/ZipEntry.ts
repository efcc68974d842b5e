/** One entry of a zip file as its central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** MS-DOS time and date, as one 32-bit number. */
  readonly time: number;
  readonly externalAttributes: number;
  /** The compressed bytes: a view of the file. */
  readonly data: Uint8Array;
}
