import { ExcelError } from '../excel/ExcelError';
import { AppError, type AppErrorCode } from './AppError';

/** Which of our codes an Office.js code means to a person (office-js.md §2). */
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
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

/** Whatever a use case ran into, as an AppError; its cause is kept for the details to copy. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof ExcelError) {
    return new AppError(
      meanings[error.code] ?? 'write-failed',
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
export async function inPeopleTerms<T>(body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    throw asAppError(error);
  }
}
