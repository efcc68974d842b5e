import { assessInput } from '../../assessment/record/makeRecord';
import { hashRubric } from '../../assessment/record/inputHash';
import type { AssessmentRecord } from '../../assessment/record/AssessmentRecord';
import { type RecordDifference, verifyRecord } from '../../assessment/record/verifyRecord';
import { foldText } from '../../assessment/foldText';
import type { CellReference } from '../../assessment/Finding';
import { cellAddress } from '../../forms/address';
import { shownText } from '../../forms/Grid';
import type { ArchivedMonth } from '../../forms/year/archiveSheet';
import { resultsHeaders, type ResultColumn } from '../../forms/year/resultsSheet';
import { keysOf } from '../../forms/year/headedRows';
import { yearSheets } from '../../forms/year/yearSheets';
import { readWorkbook } from '../../excel/readGrid';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { assessTemplate } from '../assessTemplate';
import { inputOf } from './closedMonths';
import { recordedInput } from './openMonth';
import { type Year, yearOf } from './Year';

/** A number or word that is not what the inputs make of it. */
export interface VerifiedDifference {
  /** What differs: a part of the record, or a cell that shows a result. */
  readonly field: RecordDifference['field'] | 'shown' | 'record' | 'version';
  readonly team: string | null;
  readonly recorded: string | number | null;
  readonly found: string | number | null;
  /** Where it can be seen; null for a hash. */
  readonly at: CellReference | null;
}

/** Whether the results of one month follow from what the file keeps. */
export interface VerifiedMonth {
  readonly period: string;
  readonly closed: boolean;
  /** The record it was held against; null where there is none. */
  readonly record: AssessmentRecord | null;
  readonly proven: boolean;
  readonly differences: readonly VerifiedDifference[];
}

/**
 * Computes every recorded month again from what the workbook keeps, and compares it with
 * 核算记录, with the hashes of a closed month, with 月度成绩 and with what the sheets show (issue 5,
 * Reproducible). Throws AppError 'record-missing' where nothing was recorded.
 */
export async function verifyYear(): Promise<readonly VerifiedMonth[]> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const year = yearOf(grids);
    const closed = year.archives.map((archive) => verifyClosed(year, archive));
    const open = verifyOpen(year);
    const months = open === null ? closed : [...closed, open];
    if (months.length === 0) throw new AppError('record-missing');
    return months;
  });
}

function verifyClosed(year: Year, archive: ArchivedMonth): VerifiedMonth {
  const { period, labels } = archive;
  const records = (year.records?.records ?? []).filter((one) => one.period === period);
  // The one the closing wrote; where it is gone, that is a difference too.
  const record = records.findLast(({ time }) => time === labels.closedAt) ?? null;
  const lost = year.versions?.versions.every(({ number }) => number !== labels.version) ?? true;
  if (lost) {
    const differences = [difference('version', null, labels.version, null)];
    return { period, closed: true, record, proven: false, differences };
  }
  const input = inputOf(archive, year.versions);
  const differences: VerifiedDifference[] = [];
  const registered = year.versions?.versions.find(({ number }) => number === labels.version);
  if (registered !== undefined && registered.hash !== hashRubric(registered.rubric)) {
    differences.push(difference('version', null, registered.hash, hashRubric(registered.rubric)));
  }
  if (record === null) differences.push(difference('record', null, labels.closedAt, null));
  else {
    differences.push(...verifyRecord(record, input).differences.map(withoutPlace));
    differences.push(...differentLabels(archive, record));
  }
  differences.push(...shownInArchive(archive, input), ...shownInResults(year, input));
  return { period, closed: true, record, proven: differences.length === 0, differences };
}

function verifyOpen(year: Year): VerifiedMonth | null {
  const { template, versions, records, archives, grids } = year;
  if (template.kind !== 'template') return unreadable(year);
  const { period } = template.template;
  if (archives.some((one) => one.period === period)) return null;
  const record = records?.records.findLast((one) => one.period === period) ?? null;
  if (record === null) return null;
  const input = recordedInput(template.template, versions);
  const { report } = assessTemplate(template.template, grids);
  const differences = [
    ...verifyRecord(record, input).differences.map(withoutPlace),
    ...report.findings
      .filter(({ code }) => code === 'formula-drift')
      .map(({ at, params }) => ({
        field: 'shown' as const,
        team: String(params['entity'] ?? ''),
        recorded: params['expected'] ?? null,
        found: params['found'] ?? null,
        at,
      })),
  ];
  return { period, closed: false, record, proven: differences.length === 0, differences };
}

/** Sheets that were recorded and cannot be scored any more prove nothing. */
function unreadable({ template, records, archives }: Year): VerifiedMonth | null {
  const record = records?.records.at(-1);
  if (template.kind === 'none' || record === undefined) return null;
  const { period, rubricHash } = record;
  if (archives.some((one) => one.period === period)) return null;
  const differences = [difference('rubric', null, rubricHash, null)];
  return { period, closed: false, record, proven: false, differences };
}

function difference(
  field: VerifiedDifference['field'],
  team: string | null,
  recorded: string | number | null,
  found: string | number | null,
  at: CellReference | null = null,
): VerifiedDifference {
  return { field, team, recorded, found, at };
}

function withoutPlace(one: RecordDifference): VerifiedDifference {
  return { ...one, at: null };
}

/** The hashes on the month's own sheet must be those of the record. */
function differentLabels(
  { labels, sheet }: ArchivedMonth,
  record: AssessmentRecord,
): readonly VerifiedDifference[] {
  const pairs = [
    ['rubric', labels.rubricHash, record.rubricHash],
    ['entries', labels.entriesHash, record.entriesHash],
    ['log', labels.logHash, record.logHash],
    ['input', labels.inputHash, record.inputHash],
    ['results', labels.resultHash, record.resultHash],
  ] as const;
  return pairs.flatMap(([field, kept, recorded]) =>
    kept === recorded ? [] : [difference(field, null, recorded, kept, { sheet, address: 'B3' })],
  );
}

/** What the month's own sheet shows as results. */
function shownInArchive(
  archive: ArchivedMonth,
  input: Parameters<typeof assessInput>[0],
): readonly VerifiedDifference[] {
  const at = { sheet: archive.sheet, address: 'A1' };
  return assessInput(input).teams.flatMap(({ team, total, grade, rank }, index) => {
    const shown = archive.shown[index];
    const expected = {
      total: total?.toNumber() ?? null,
      grade,
      rank,
    };
    return (['total', 'grade', 'rank'] as const).flatMap((key) => {
      const word = expected[key] === null ? '' : String(expected[key]);
      const found = shown?.[key] ?? '';
      return found === word ? [] : [difference('shown', team, word, found, at)];
    });
  });
}

/** What 月度成绩, which quarters and years add up, says of the month. */
function shownInResults(
  { results, grids }: Year,
  input: Parameters<typeof assessInput>[0],
): readonly VerifiedDifference[] {
  const grid = grids.find(({ sheet }) => sheet === yearSheets.results);
  const lines = results?.lines.filter(({ period }) => period === input.period) ?? [];
  const { teams } = assessInput(input);
  const place = (row: number, key: ResultColumn): CellReference => {
    const column = results?.columns.get(key) ?? keysOf(resultsHeaders).indexOf(key);
    return { sheet: yearSheets.results, address: cellAddress({ row, column }) };
  };
  const missing = teams.flatMap(({ team }) =>
    lines.some((line) => foldText(line.team) === foldText(team))
      ? []
      : [difference('shown', team, team, null, { sheet: yearSheets.results, address: 'A1' })],
  );
  if (grid === undefined) return missing;
  return [
    ...missing,
    ...lines.flatMap((line) => {
      const result = teams.find(({ team }) => foldText(team) === foldText(line.team));
      if (result === undefined) {
        return [difference('shown', line.team, null, line.team, place(line.row, 'team'))];
      }
      const expected = {
        total: result.total?.toNumber() ?? null,
        grade: result.grade,
        rank: result.rank,
      };
      return (['total', 'grade', 'rank'] as const).flatMap((key) => {
        const word = expected[key] === null ? '' : String(expected[key]);
        const found = shownText(line[key]);
        return found === word
          ? []
          : [difference('shown', line.team, word, found, place(line.row, key))];
      });
    }),
  ];
}
