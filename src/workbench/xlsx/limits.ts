/** What a file may cost at most; beyond it `openXlsx` throws 'too-large'. */

/** Uncompressed bytes of the whole package. */
export const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
/** Uncompressed bytes of one XML part that has to be read. */
export const MAX_XML_BYTES = 192 * 1024 * 1024;
/** Entries of the package. */
export const MAX_ENTRIES = 10_000;
/** Sheets of the workbook. */
export const MAX_SHEETS = 1_000;
/** An entry above SUSPICIOUS_BYTES may not be packed more tightly than this. */
export const MAX_RATIO = 250;
export const SUSPICIOUS_BYTES = 16 * 1024 * 1024;
/** How deep elements may lie in each other. */
export const MAX_DEPTH = 256;
