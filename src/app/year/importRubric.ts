import { parseRubric } from '../../assessment/rubricSchema';
import type { Rubric } from '../../assessment/Rubric';
import { RubricError } from '../../assessment/RubricError';
import { readWorkbook } from '../../excel/readGrid';
import type { Grid } from '../../forms/Grid';
import { type DoubtfulItem, readStandardTable } from '../../forms/standard/readStandardTable';
import { AppError, RubricFileError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { type ChosenFile, gridsOfFile } from '../gridsOfFile';

/** A standard that came from outside, and what a person should look at in it. */
export interface ImportedRubric {
  readonly rubric: Rubric;
  readonly doubtful: readonly DoubtfulItem[];
}

/** The standard in an exported file's text. Throws RubricFileError. */
export function readRubricFile(text: string): Rubric {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new RubricFileError([]);
    throw error;
  }
  return checked(data);
}

/**
 * The standard in a company's own table: on `sheet`, or on the first sheet that holds one. Rules
 * that its words leave open are listed, and until somebody has looked are entered as scores.
 * Throws AppError 'sheet-not-found', 'rubric-table-missing'; RubricFileError.
 */
export async function importRubric(sheet?: string): Promise<ImportedRubric> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const wanted = sheet === undefined ? grids : grids.filter((grid) => grid.sheet === sheet);
    if (sheet !== undefined && wanted.length === 0)
      throw new AppError('sheet-not-found', { sheet });
    return standardIn(wanted);
  });
}

/**
 * The standard in a file a person chose: an exported one, or a workbook with the company's own
 * table. Throws AppError 'file-unreadable', 'rubric-table-missing'; RubricFileError.
 */
export async function readStandardFile({ name, bytes }: ChosenFile): Promise<ImportedRubric> {
  return inPeopleTerms(async () => {
    if (/\.json$/iu.test(name)) {
      return { rubric: readRubricFile(new TextDecoder().decode(bytes)), doubtful: [] };
    }
    return standardIn(await gridsOfFile({ name, bytes }));
  });
}

/** The first sheet that holds a company's table. Throws AppError 'rubric-table-missing'. */
function standardIn(grids: readonly Grid[]): ImportedRubric {
  for (const grid of grids) {
    const table = readStandardTable(grid);
    if (table !== null) return { rubric: checked(table.data), doubtful: table.doubtful };
  }
  throw new AppError('rubric-table-missing');
}

function checked(data: unknown): Rubric {
  try {
    return parseRubric(data);
  } catch (error) {
    if (error instanceof RubricError) throw new RubricFileError(error.problems);
    throw error;
  }
}
