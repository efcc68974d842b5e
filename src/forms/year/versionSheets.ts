import type { Rubric } from '../../assessment/Rubric';
import { RubricError } from '../../assessment/RubricError';
import { parseRubric } from '../../assessment/rubricSchema';
import type { RubricVersion } from '../../assessment/versions/RubricVersion';
import { type Grid, shownText, valueAt } from '../Grid';
import { headedRows } from './headedRows';
import { yearSheets } from './yearSheets';

/** Where the list of 标准版本 begins. */
export const versionsLayout = { headerRow: 2 } as const;

/** The header words of 标准版本, in the order of its columns. */
export const versionsHeaders = {
  number: '版本',
  from: '生效月份',
  to: '失效月份',
  author: '修改人',
  note: '修改说明',
  changes: '与上一版的不同',
  hash: '校验码',
  sheet: '工作表',
} as const;

export type VersionColumn = keyof typeof versionsHeaders;

/**
 * A version's own sheet: what people read, and in the last column the same as data, an item a row,
 * then the categories, the policy and the rest under `marks`, so that it comes back exactly.
 */
export const versionLayout = {
  headerRow: 2,
  firstRow: 3,
  dataColumn: 8,
  marks: { categories: '#categories', policy: '#policy', about: '#about' },
} as const;

/** One line of 标准版本 with the standard it names. */
export interface RegisteredVersion extends RubricVersion {
  readonly hash: string;
  readonly sheet: string;
}

/** 标准版本 as read. */
export interface VersionsReading {
  readonly versions: readonly RegisteredVersion[];
  /** Numbers of versions whose sheet is missing or cannot be read any more. */
  readonly lost: readonly {
    readonly number: string;
    readonly sheet: string;
    readonly row: number;
  }[];
  readonly columns: ReadonlyMap<VersionColumn, number>;
  readonly nextRow: number;
}

/** Reads the register of versions and their sheets; null where there is none. */
export function readVersions(grids: readonly Grid[]): VersionsReading | null {
  const register = grids.find(({ sheet }) => sheet === yearSheets.versions);
  if (register === undefined) return null;
  const { rows, columns, nextRow } = headedRows(
    register,
    versionsLayout.headerRow,
    versionsHeaders,
  );
  const versions: RegisteredVersion[] = [];
  const lost: { number: string; sheet: string; row: number }[] = [];
  for (const { row, text } of rows) {
    const number = text('number');
    const sheet = text('sheet');
    const grid = grids.find((one) => one.sheet === sheet);
    const rubric = grid === undefined ? null : readVersion(grid);
    if (rubric === null) {
      lost.push({ number, sheet, row });
      continue;
    }
    versions.push({
      number,
      from: text('from'),
      to: text('to') || null,
      author: text('author'),
      note: text('note'),
      hash: text('hash'),
      sheet,
      rubric,
    });
  }
  return { versions, lost, columns, nextRow };
}

/** The standard a version's sheet keeps, or null where its data are damaged. */
export function readVersion(grid: Grid): Rubric | null {
  const { area } = grid;
  if (area === null) return null;
  const { firstRow, dataColumn, marks } = versionLayout;
  const items: unknown[] = [];
  const parts: Record<string, unknown> = {};
  for (let row = firstRow; row < area.row + area.rows; row++) {
    const text = shownText(valueAt(grid, row, dataColumn));
    if (text === '') continue;
    const data = parseJson(text);
    if (data === undefined) return null;
    const first = shownText(valueAt(grid, row, 0));
    const mark = Object.values(marks).find((one) => first === one);
    if (mark === undefined) items.push(data);
    else parts[mark] = data;
  }
  const about = parts[marks.about];
  if (typeof about !== 'object' || about === null) return null;
  const rubric = {
    ...about,
    categories: parts[marks.categories],
    items,
    policy: parts[marks.policy],
  };
  try {
    return parseRubric(rubric);
  } catch (error) {
    if (error instanceof RubricError) return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
