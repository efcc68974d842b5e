import type { Grid } from '../Grid';
import { valueAt } from '../Grid';
import { isBlank } from '../SheetView';
import type { SaidRows } from '../TableLayout';
import { fingerprintOf } from './fingerprintOf';
import type { MappedPart, Mapping } from './Mapping';

/**
 * The mapping among those stored that is for this sheet, with its header found again where it
 * stands a few rows higher or lower than last month, and the other tables it is for wherever they
 * stand under it; null where none is.
 */
export function mappingFor(grid: Grid, mappings: readonly Mapping[]): Mapping | null {
  for (const mapping of mappings) {
    const { layout } = mapping;
    for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
      const headerTop = layout.headerTop + shift;
      const headerBottom = layout.headerBottom + shift;
      if (layout.headerBottom >= 0 && headerTop < 0) continue;
      if (fingerprintOf(grid, { headerTop, headerBottom }) !== mapping.fingerprint) continue;
      const parts = partsFor(grid, mapping, shift);
      if (parts === null) continue;
      const rows =
        layout.rows === undefined ? {} : { rows: shifted(layout.rows, mapping, shift, parts) };
      const { parts: _, ...rest } = mapping;
      return {
        ...rest,
        layout: { ...layout, headerTop, headerBottom, ...rows },
        ...(parts.length === 0 ? {} : { parts }),
      };
    }
  }
  return null;
}

/**
 * Where the other tables stand now: those said, and any more with the same header under them. Null
 * where one that was said is not there: then the sheet is another one.
 */
function partsFor(grid: Grid, mapping: Mapping, shift: number): readonly MappedPart[] | null {
  const { layout, parts = [] } = mapping;
  const own: MappedPart = {
    fingerprint: mapping.fingerprint,
    headerTop: layout.headerTop,
    headerBottom: layout.headerBottom,
    right: 0,
  };
  const found: MappedPart[] = [];
  let last: MappedPart = moved(own, layout.headerTop + shift);
  for (const part of parts) {
    const next =
      part.right > 0 ? moved(part, part.headerTop + shift) : nextBelow(grid, last, [part]);
    if (next === null) return null;
    found.push(next);
    last = next;
  }
  const isList = layout.shape === 'entities-in-rows' || layout.shape === 'points-list';
  const mayGoOn = parts.length > 0 ? parts.every(({ right }) => right === 0) : isList;
  while (mayGoOn && layout.headerBottom >= 0) {
    const next = nextBelow(grid, last, [own, ...parts]);
    if (next === null || !standsApart(grid, next)) break;
    found.push(next);
    last = next;
  }
  return found;
}

/** The first place under a table where the header of one of others stands. */
function nextBelow(
  grid: Grid,
  { headerBottom }: MappedPart,
  wanted: readonly MappedPart[],
): MappedPart | null {
  const end = grid.area === null ? 0 : grid.area.row + grid.area.rows;
  for (let row = headerBottom + 1; row < end; row++) {
    const one = wanted
      .map((part) => moved(part, row))
      .find((part) => fingerprintOf(grid, part) === part.fingerprint);
    if (one !== undefined) return one;
  }
  return null;
}

/** True for a header under a blank row or a title; one right under entries is the same table's, on its next page. */
function standsApart({ area, ...grid }: Grid, { headerTop }: MappedPart): boolean {
  if (area === null) return false;
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const filled = columns.filter(
    (column) => !isBlank(valueAt({ area, ...grid }, headerTop - 1, column)),
  );
  return filled.length < 2;
}

function moved(part: MappedPart, headerTop: number): MappedPart {
  return { ...part, headerTop, headerBottom: headerTop + part.headerBottom - part.headerTop };
}

/** The rows a person pointed at, each moved as far as the table it lies in. */
function shifted(
  rows: SaidRows,
  { parts: said = [] }: Mapping,
  shift: number,
  now: readonly MappedPart[],
): SaidRows {
  return Object.fromEntries(
    Object.entries(rows).map(([of, row]: [string, number]) => {
      const index = said.findLastIndex(
        ({ headerBottom, right }) => right === 0 && headerBottom < row,
      );
      const by = (now[index]?.headerTop ?? 0) - (said[index]?.headerTop ?? 0);
      return [of, row + (index < 0 ? shift : by)];
    }),
  );
}
