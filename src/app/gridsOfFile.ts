import type { Grid } from '../forms/Grid';
import { AppError } from './AppError';

/** A file a person chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sheets of a workbook's file, beside the one that is open. Throws AppError 'file-unreadable'. */
export async function gridsOfFile({ name, bytes }: ChosenFile): Promise<readonly Grid[]> {
  // Loaded when a file is chosen: few ever do, and the pane should be there at once.
  const { readWorkbookFile } = await import('../excel/file/readWorkbookFile');
  try {
    return readWorkbookFile(bytes);
  } catch (error) {
    throw new AppError('file-unreadable', { file: name }, { cause: error });
  }
}
