/** Why a file could not be opened or saved. */
export type XlsxErrorCode =
  | 'not-a-zip'
  | 'not-a-workbook'
  | 'legacy-xls'
  | 'encrypted'
  | 'too-large'
  | 'damaged'
  | 'unsupported';

/** The one error of the file layer: `code` says what is wrong, `params` where (part, limit, …). */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly code: XlsxErrorCode,
    message: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
  }
}
