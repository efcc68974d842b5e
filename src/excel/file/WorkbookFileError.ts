/** A file that cannot be read as a workbook: no .xlsx at all, or one with a password or damage. */
export class WorkbookFileError extends Error {
  readonly code = 'file-unreadable';

  constructor(what: string, options?: { readonly cause?: unknown }) {
    super(what, options);
    this.name = 'WorkbookFileError';
  }
}
