import type { Grid } from '../../forms/Grid';
import { type TemplateReading, readTemplate } from '../../forms/template/readTemplate';
import { type ArchivedMonth, readArchives } from '../../forms/year/archiveSheet';
import { type RecordReading, readRecords } from '../../forms/year/recordSheet';
import { type ResultsReading, readResults } from '../../forms/year/resultsSheet';
import { readReviews } from '../../forms/year/rollUpLayout';
import { readVersions, type VersionsReading } from '../../forms/year/versionSheets';
import { yearSheets } from '../../forms/year/yearSheets';

/** Everything of a workbook that carries a year: the open month, and what is kept of closed ones. */
export interface Year {
  readonly grids: readonly Grid[];
  readonly template: TemplateReading;
  /** Null where no version was registered yet. */
  readonly versions: VersionsReading | null;
  /** In order of time. */
  readonly archives: readonly ArchivedMonth[];
  readonly records: RecordReading | null;
  readonly results: ResultsReading | null;
  /** Annual reviews by team, of each year that has any. */
  readonly reviews: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads a workbook's year out of its Grids. */
export function yearOf(grids: readonly Grid[]): Year {
  const sheet = (name: string): Grid | undefined => grids.find((grid) => grid.sheet === name);
  const record = sheet(yearSheets.record);
  const results = sheet(yearSheets.results);
  return {
    grids,
    template: readTemplate(grids),
    versions: readVersions(grids),
    archives: readArchives(grids),
    records: record === undefined ? null : readRecords(record),
    results: results === undefined ? null : readResults(results),
    reviews: readReviews(grids),
  };
}
