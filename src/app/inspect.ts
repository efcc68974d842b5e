import type { Mapping } from '../forms/mapping/Mapping';
import { inPeopleTerms } from './asAppError';
import type { Inspection } from './AssessmentReport';
import { inspectSubject } from './inspectSubject';
import { readSubject } from './readSubject';

/** What the workbook (or one sheet of it) is, computed and checked; nothing is written. Throws AppError. */
export async function inspect(
  sheet?: string,
  mappings: readonly Mapping[] = [],
): Promise<Inspection> {
  return inPeopleTerms(async () => inspectSubject(await readSubject(sheet, mappings)));
}
