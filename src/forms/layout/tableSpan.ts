import type { ColumnReading } from './columnRoles';
import type { ColumnSpan } from './rowKind';

/** The table's columns and whether a second table begins beyond the gap beside it. */
export interface TableSpan {
  readonly span: ColumnSpan;
  /** The first column of another table with a name column of its own, or null. */
  readonly otherTable: number | null;
}

const results = new Set(['total', 'rank', 'grade', 'subtotal', 'remark']);
const names = new Set(['person', 'team', 'unit']);

/**
 * The columns of the table: runs of used columns are divided by wholly blank ones. The run that
 * holds the name (the first with a name header, else the first with two named columns) is the
 * table; later runs belong to it when they hold a result or a criterion with a maximum
 * (people leave a narrow column empty before 总分), and are notes beside it otherwise.
 */
export function tableSpan(columns: readonly ColumnReading[]): TableSpan | null {
  const runs: ColumnReading[][] = [];
  let run: ColumnReading[] = [];
  for (const column of columns) {
    if (column.guess === 'nothing' && column.header.named !== 'covered') {
      if (run.length > 0) runs.push(run);
      run = [];
    } else run.push(column);
  }
  if (run.length > 0) runs.push(run);
  const isNamed = (candidate: readonly ColumnReading[]): boolean =>
    candidate.some(({ guess }) => names.has(guess));
  const main =
    runs.findIndex((candidate) => isNamed(candidate) && candidate.length > 1) >= 0
      ? runs.findIndex((candidate) => isNamed(candidate) && candidate.length > 1)
      : runs.findIndex(
          (candidate) =>
            isNamed(candidate) ||
            candidate.filter(({ header }) => header.named === 'own').length > 1,
        );
  const start = runs[main];
  const first = start?.[0]?.header.column;
  let last = start?.at(-1)?.header.column;
  if (first === undefined || last === undefined) return null;
  let otherTable: number | null = null;
  for (const beyond of runs.slice(main + 1)) {
    const column = beyond[0]?.header.column ?? 0;
    if (isNamed(beyond)) {
      otherTable = column;
      break;
    }
    const belongs =
      beyond.some(
        ({ guess, text }) => results.has(guess) || (guess === 'criterion' && text.max !== null),
      ) || beyond.some(({ guess, evidence }) => guess === 'criterion' && evidence.numbers > 0);
    if (!belongs) break;
    last = beyond.at(-1)?.header.column ?? last;
  }
  return { span: { first, last }, otherTable };
}
