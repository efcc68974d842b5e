import { ExcelError } from '../excel/ExcelError';
import { AppError, type AppErrorCode } from './AppError';

/**
 * Which of our codes an Office.js code means to a person (office-js.md §2). What is not here is
 * 'write-failed' or 'excel-refused', with its code in the details to copy.
 */
const meanings: Readonly<Record<string, AppErrorCode>> = {
  AccessDenied: 'sheet-protected',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  ItemAlreadyExists: 'sheet-exists',
  ItemNotFound: 'workbook-changed',
  ContentChanged: 'workbook-changed',
  InvalidReference: 'workbook-changed',
  InvalidObjectPath: 'workbook-changed',
  ApiNotFound: 'excel-too-old',
  ApiNotAvailable: 'excel-too-old',
  NotImplemented: 'excel-too-old',
  UnsupportedFeature: 'excel-too-old',
  UnsupportedOperation: 'excel-too-old',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  MergedRangeConflict: 'merged-cells',
  InvalidOperation: 'merged-cells',
  FilteredRangeConflict: 'range-blocked',
  PivotTableRangeConflict: 'range-blocked',
  InsertDeleteConflict: 'range-blocked',
  NonBlankCellOffSheet: 'range-blocked',
  InactiveWorkbook: 'inactive-workbook',
  ActivityLimitReached: 'excel-busy',
  Conflict: 'excel-busy',
  RequestAborted: 'excel-busy',
  ServiceNotAvailable: 'excel-busy',
  Timeout: 'excel-busy',
  Cancelled: 'cancelled',
};

/** Acts on the sheets themselves: where these are denied, it is the workbook that is protected. */
const onSheets = /^Worksheet(Collection)?\.(add|copy|delete|name|position|visibility)$/i;

function meaningOf({ code, location }: ExcelError): AppErrorCode | undefined {
  if (code === 'AccessDenied' && onSheets.test(location ?? '')) return 'workbook-protected';
  return meanings[code];
}

/**
 * Whatever a use case ran into, as an AppError; its cause is kept for the details to copy.
 * `otherwise` is what an Office.js code means that is not in the table.
 */
export function asAppError(
  error: unknown,
  otherwise: 'write-failed' | 'excel-refused' = 'excel-refused',
): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof ExcelError) {
    return new AppError(
      meaningOf(error) ?? otherwise,
      {
        sheet: error.sheet ?? '',
        code: error.code,
        message: error.message,
        location: error.location ?? '',
      },
      { cause: error },
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  return new AppError('unknown', { message }, { cause: error });
}

/** Runs a use case's body so that it throws nothing but AppError. */
export async function inPeopleTerms<T>(
  body: () => Promise<T>,
  otherwise: 'write-failed' | 'excel-refused' = 'excel-refused',
): Promise<T> {
  try {
    return await body();
  } catch (error) {
    throw asAppError(error, otherwise);
  }
}
