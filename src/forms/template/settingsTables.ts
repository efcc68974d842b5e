import type { Rubric } from '../../assessment/Rubric';

/** A table of 考核设置 by its zero-based rows. */
export interface SettingsTable {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rows: number;
}

/** The columns of the tables: one under the other, to the right of the settings. */
export const tableColumns = {
  /** Grades, best first: name, least total. */
  grades: { name: 4, min: 5 },
  /** Categories: code, name, points, number of items, bonus cap. */
  categories: { code: 4, name: 5, points: 6, items: 7, bonus: 8 },
  teams: { number: 4, name: 5, group: 6 },
} as const;

/** Rows kept for a table that has fewer, so that one can be added by hand. */
const spare = { grades: 6, categories: 8 } as const;

const FIRST_HEADER = 2;

/** Where the tables stand for a rubric of so many grades and categories. */
export function settingsTables({ policy, categories }: Pick<Rubric, 'policy' | 'categories'>): {
  readonly grades: SettingsTable;
  readonly categories: SettingsTable;
  /** `rows` is 0: as many as there are teams. */
  readonly teams: SettingsTable;
} {
  const place = (headerRow: number, rows: number): SettingsTable => ({
    headerRow,
    firstRow: headerRow + 1,
    rows,
  });
  const grades = place(FIRST_HEADER, policy.grades.length);
  const afterGrades = grades.firstRow + Math.max(spare.grades, grades.rows) + 1;
  const second = place(afterGrades, categories.length);
  const afterCategories = second.firstRow + Math.max(spare.categories, second.rows) + 1;
  return { grades, categories: second, teams: place(afterCategories, 0) };
}
