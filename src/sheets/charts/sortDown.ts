import type { ChartColumn, ChartColumns } from './ChartColumns';
import { formula } from './gatherColumns';

/** Names and values from the greatest to the least. */
export interface SortedColumns {
  /** Which of the unsorted ones stands there (1 is the first). */
  readonly index: ChartColumn;
  readonly labels: ChartColumn;
  readonly values: ChartColumn;
}

/**
 * Adds columns that hold another column sorted by native formulas: greatest first, equal ones in
 * their own order, blanks last. With `places` a label begins with its rank.
 */
export function sortDown(
  { add }: Pick<ChartColumns, 'add'>,
  {
    heading,
    names,
    values,
    count,
    places,
    shown = count,
  }: {
    readonly heading: string;
    readonly names: ChartColumn;
    readonly values: ChartColumn;
    readonly count: number;
    readonly places: boolean;
    /** Only so many of the first. */
    readonly shown?: number;
  },
): SortedColumns {
  const every = Array.from({ length: count }, (_, index) => index);
  const first = every.slice(0, shown);
  const key = add(
    `${heading}：排序值`,
    every.map((index) =>
      formula(`IF(ISNUMBER(${values.at(index)}),ROUND(${values.at(index)},4),-1E+9)`),
    ),
  );
  const order = add(
    `${heading}：次序`,
    every.map((index) =>
      formula(
        `COUNTIF(${key.all},">"&${key.at(index)})+COUNTIF(${key.to(index)},${key.at(index)})`,
      ),
    ),
  );
  const at = add(
    `${heading}：第几个`,
    first.map((index) => formula(`MATCH(${index + 1},${order.all},0)`)),
  );
  const labels = add(
    `${heading}：标签`,
    first.map((index) => {
      const own = `INDEX(${key.all},${at.at(index)})`;
      const place = `IF(${own}=-1E+9,"—",COUNTIF(${key.all},">"&${own})+1)&" "&`;
      return formula(`${places ? place : ''}INDEX(${names.all},${at.at(index)})`);
    }),
  );
  const sorted = add(
    heading,
    first.map((index) => formula(`N(INDEX(${values.all},${at.at(index)}))`)),
    '0.00',
  );
  return { index: at, labels, values: sorted };
}

/** The same order, reckoned here: labels with ranks, and values. */
export function sortedDown(
  list: readonly { readonly name: string; readonly value: number | null }[],
): readonly { readonly label: string; readonly name: string; readonly value: number }[] {
  const least = Number.NEGATIVE_INFINITY;
  return list
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => (b.value ?? least) - (a.value ?? least) || a.index - b.index)
    .map(({ name, value }) => {
      const ahead = list.filter((other) => (other.value ?? least) > (value ?? least)).length;
      return { label: `${value === null ? '—' : ahead + 1} ${name}`, name, value: value ?? 0 };
    });
}
