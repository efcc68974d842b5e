/** Something Excel refused; `code` is Office.js's stable code (messages are localised, codes are not). */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The sheet it is about, where that is known. */
    readonly sheet: string | null,
    /** The member Office.js stumbled at ("Range.values"), for the details. */
    readonly location: string | null = null,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = 'ExcelError';
  }
}

/** What Office.js threw, as an ExcelError; anything else unchanged. */
export function asExcelError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('code' in error)) return error;
  const { code } = error;
  if (typeof code !== 'string') return error;
  const message = 'message' in error && typeof error.message === 'string' ? error.message : code;
  return new ExcelError(code, message, null, errorLocation(error), { cause: error });
}

function errorLocation(error: object): string | null {
  if (!('debugInfo' in error) || typeof error.debugInfo !== 'object' || error.debugInfo === null) {
    return null;
  }
  const info = error.debugInfo;
  return 'errorLocation' in info && typeof info.errorLocation === 'string'
    ? info.errorLocation
    : null;
}
