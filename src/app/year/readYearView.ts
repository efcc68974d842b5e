import type { AssessmentRecord } from '../../assessment/record/AssessmentRecord';
import { diffRubrics, type RubricDiff } from '../../assessment/versions/diffRubrics';
import type { RegisteredVersion } from '../../forms/year/versionSheets';
import { readWorkbook } from '../../excel/readGrid';
import { inPeopleTerms } from '../asAppError';
import { numbered, standardOf } from './standard';
import { spansOf } from './spansOf';
import { yearOf } from './Year';

/** What a person sees of a workbook's year at one glance. */
export interface YearView {
  /** The month on the injected sheets; null without them. */
  readonly open: { readonly period: string; readonly closed: boolean } | null;
  /** The closed months in order, each once, as it counts. */
  readonly closed: readonly {
    readonly period: string;
    readonly closedAt: string;
    readonly version: string;
  }[];
  /** The quarters and years that have a closed month, in order; a year after its quarters. */
  readonly spans: readonly string[];
  /** In order; `diff` to the version before, null for the first. */
  readonly versions: readonly (Pick<RegisteredVersion, 'number' | 'from' | 'author' | 'note'> & {
    readonly diff: RubricDiff | null;
  })[];
  /** Whether the sheets hold the version in force; null where none is registered. */
  readonly standardMatches: boolean | null;
  /** Every line of 核算记录, the last one first. */
  readonly records: readonly Pick<
    AssessmentRecord,
    'time' | 'who' | 'addIn' | 'period' | 'rubricVersion' | 'inputHash'
  >[];
}

/** Reads it; nothing is written. Throws AppError. */
export async function readYearView(): Promise<YearView> {
  return inPeopleTerms(async () => {
    const year = yearOf((await readWorkbook()).grids);
    const { template, versions, archives, records } = year;
    const open = template.kind === 'template' ? template.template : null;
    const months = archives.map(({ period }) => period);
    return {
      open: open === null ? null : { period: open.period, closed: months.includes(open.period) },
      closed: archives.map(({ period, labels: { closedAt, version } }) => ({
        ...{ period, closedAt, version },
      })),
      spans: spansOf(months),
      versions: (versions?.versions ?? []).map(
        ({ number, from, author, note, rubric }, index, all) => {
          const before = all[index - 1]?.rubric;
          const diff =
            before === undefined ? null : diffRubrics(numbered(before, rubric.version), rubric);
          return { number, from, author, note, diff };
        },
      ),
      standardMatches:
        open === null || versions === null
          ? null
          : standardOf(open.rubric, versions, open.period).matches,
      records: [...(records?.records ?? [])].reverse(),
    };
  });
}
