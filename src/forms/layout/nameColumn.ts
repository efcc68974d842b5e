import type { ColumnReading } from './columnRoles';

/** The column that names the entities and how it was told, or why there is none. */
export type NameChoice =
  | { readonly column: ColumnReading; readonly by: 'header' | 'content' | 'code' }
  | 'none'
  | 'side-by-side';

/**
 * Chooses the column that names teams or people. Of several with a naming header the one for
 * people wins over teams over units, unless its names repeat and another's do not. Without such
 * a header: the first text column left of all criteria whose texts differ; else a code column.
 */
export function nameColumn(columns: readonly ColumnReading[]): NameChoice {
  const named = columns.filter(
    ({ guess }) => guess === 'person' || guess === 'team' || guess === 'unit',
  );
  const [first, ...rest] = named;
  if (first !== undefined) {
    const numeric = (from: number, to: number): boolean =>
      columns.some(
        ({ header, guess }) =>
          header.column > from &&
          header.column < to &&
          (guess === 'criterion' || guess === 'score' || guess === 'total'),
      );
    const twin = rest.find(
      ({ text, header }) =>
        text.name === first.text.name && numeric(first.header.column, header.column),
    );
    if (twin !== undefined) return 'side-by-side';
    const best = named.reduce((chosen, next) => (merit(next) > merit(chosen) ? next : chosen));
    return { column: best, by: 'header' };
  }
  const firstNumeric =
    columns.find(({ guess }) => guess === 'criterion' || guess === 'score' || guess === 'total')
      ?.header.column ?? Infinity;
  const before = columns.filter(({ header }) => header.column < firstNumeric);
  const texts = before.find(
    ({ guess, evidence }) =>
      (guess === 'text-unnamed' || guess === 'attribute') &&
      evidence.filled > 0 &&
      evidence.texts > 0 &&
      evidence.distinct >= evidence.filled * 0.8,
  );
  if (texts !== undefined) return { column: texts, by: 'content' };
  const code = before.find(
    ({ guess, evidence }) =>
      guess === 'code' && evidence.distinct >= evidence.filled * 0.8 && evidence.filled > 0,
  );
  return code === undefined ? 'none' : { column: code, by: 'code' };
}

function merit({ guess, evidence }: ColumnReading): number {
  const kind = guess === 'person' ? 3 : guess === 'team' ? 2 : 1;
  if (evidence.filled === 0) return kind - 4;
  const repeats =
    evidence.distinct < evidence.filled * 0.7 || evidence.filled < evidence.rows * 0.7;
  return repeats ? kind - 3 : kind;
}
