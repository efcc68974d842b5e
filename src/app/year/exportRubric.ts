import type { Rubric } from '../../assessment/Rubric';
import { diffRubrics, type RubricDiff } from '../../assessment/versions/diffRubrics';
import { readWorkbook } from '../../excel/readGrid';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { templateOf } from './prepareClosing';
import { standardOf } from './standard';
import { type Year, yearOf } from './Year';

/** The standard on the sheets as JSON text, to be kept or used in another workbook. */
export async function exportRubric(): Promise<string> {
  return inPeopleTerms(async () => {
    const year = yearOf((await readWorkbook()).grids);
    return `${JSON.stringify(liveStandard(year), null, 2)}\n`;
  });
}

/**
 * What changed from one version of the standard to another; to the sheets as they stand where
 * `to` is left out. Throws AppError 'version-lost', 'no-template'.
 */
export async function compareVersions(from: string, to?: string): Promise<RubricDiff> {
  return inPeopleTerms(async () => {
    const year = yearOf((await readWorkbook()).grids);
    const named = (number: string): Rubric => {
      const version = year.versions?.versions.find((one) => one.number === number);
      if (version === undefined) throw new AppError('version-lost', { version: number, month: '' });
      return version.rubric;
    };
    return diffRubrics(named(from), to === undefined ? liveStandard(year) : named(to));
  });
}

function liveStandard(year: Year): Rubric {
  const template = templateOf(year);
  return standardOf(template.rubric, year.versions, template.period).rubric;
}
