import { cleanName, headerText } from '../words/headerText';
import type { ItemRows } from '../layout/itemRows';
import { numberAt, weightAt } from '../layout/numberAt';
import type { ScoredItem, SheetCell } from '../ScoreForm';
import type { SheetView } from '../SheetView';
import { anchorOf, shownAt, textOf } from '../SheetView';

/** The columns that describe items standing in rows. */
export interface DescribingColumns {
  readonly item: number;
  readonly category: number | null;
  readonly standard: number | null;
  readonly maximum: number | null;
  readonly weight: number | null;
  readonly sequence: number | null;
}

/**
 * The items of a form that has them in rows. Where one item's cell is merged over several rows of
 * standards, each row is an item named by its standard, with the shared text as its group.
 */
export function readItemRows(
  view: SheetView,
  rows: ItemRows,
  columns: DescribingColumns,
): ScoredItem[] {
  const { sheet } = view.grid;
  const { item, category, standard, maximum, weight, sequence } = columns;
  const repeated = new Map<string, number>();
  for (const { row } of rows.items) {
    const { row: top } = anchorOf(view, row, item);
    const key = textOf(shownAt(view, row, item)) === '' ? 'blank' : `${top}`;
    repeated.set(key, (repeated.get(key) ?? 0) + 1);
  }
  const shared = [...repeated.values()].some((count) => count > 1);
  let carried = '';
  let carriedItem = '';
  let carriedAt: SheetCell | null = null;
  let carriedItemAt: SheetCell | null = null;
  return rows.items.map(({ row, heading, headingCell }): ScoredItem => {
    const text = textOf(shownAt(view, row, item));
    const at = (column: number): SheetCell => {
      const { row: top, column: left } = anchorOf(view, row, column);
      return { sheet, row: top, column: left };
    };
    if (text !== '') {
      carriedItem = text;
      carriedItemAt = at(item);
    }
    const described = shared && standard !== null && standard !== item;
    const byStandard = described ? textOf(shownAt(view, row, standard)) : '';
    const nameColumn =
      byStandard !== '' ? (standard ?? item) : text === '' ? (category ?? item) : item;
    const raw = byStandard !== '' ? byStandard : textOf(shownAt(view, row, nameColumn));
    const header = headerText(raw);
    const own = category === null ? '' : textOf(shownAt(view, row, category));
    if (own !== '' && category !== null) {
      carried = own;
      carriedAt = at(category);
    }
    const upper =
      byStandard !== '' ? carriedItem : own !== '' || category !== null ? carried : (heading ?? '');
    const group = nameColumn === category ? (heading ?? '') : upper;
    const upperAt = byStandard !== '' ? carriedItemAt : category !== null ? carriedAt : headingCell;
    const columnMax = maximum === null ? null : numberAt(view, row, maximum);
    const anchor = anchorOf(view, row, nameColumn);
    const cell = { sheet, row: anchor.row, column: anchor.column };
    const maxAt = maximum === null ? null : anchorOf(view, row, maximum);
    const max = columnMax ?? header.max;
    const weightOwn = weight === null ? null : weightAt(view, row, weight);
    return {
      name: header.name === '' ? cleanName(raw) : header.name,
      group: group === '' ? null : headerText(group).name,
      groupCell: group === '' ? null : nameColumn === category ? headingCell : upperAt,
      number: numberOf(view, row, sequence, raw),
      cell,
      max: max !== null && max.gt(0) ? max : null,
      maxCell:
        columnMax !== null && maxAt !== null
          ? { sheet, row: maxAt.row, column: maxAt.column }
          : header.max !== null
            ? cell
            : null,
      weight: weightOwn ?? header.weight,
      weightCell: weightOwn !== null && weight !== null ? { sheet, row, column: weight } : null,
      sign: 1,
    };
  });
}

/** The number of an item: its sequence cell, or what its text begins with ("1.2 安全"). */
function numberOf(
  view: SheetView,
  row: number,
  sequence: number | null,
  text: string,
): string | null {
  if (sequence !== null && anchorOf(view, row, sequence).row === row) {
    const own = textOf(shownAt(view, row, sequence));
    if (own !== '') return own;
  }
  const match = /^[(（]?([A-Z]{1,3}-?\d{1,3}|\d{1,2}(?:\.\d{1,2}){0,2})[)）、.．\s]/u.exec(
    text.normalize('NFKC').trim(),
  );
  return match?.[1] ?? null;
}
