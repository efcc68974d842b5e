import type { WrittenArea } from '../excel/readWritten';
import { cellAddress } from '../forms/address';

/** A cell that no longer holds what it held after a write. */
export interface ChangedCell {
  readonly sheet: string;
  readonly address: string;
}

/**
 * The first cell that differs between what stood where a plan wrote and what stands there now, or
 * null. A sheet that is gone differs nowhere: nothing of it can be lost any more.
 */
export function changedSince(
  written: readonly WrittenArea[],
  now: readonly WrittenArea[],
): ChangedCell | null {
  const there = new Set(now.map(({ sheet }) => sheet));
  const [before, after] = [contentsOf(written), contentsOf(now)];
  for (const [key, { cell }] of [...after, ...before]) {
    if (!there.has(cell.sheet)) continue;
    if ((before.get(key)?.content ?? '') !== (after.get(key)?.content ?? '')) return cell;
  }
  return null;
}

function contentsOf(areas: readonly WrittenArea[]) {
  return new Map(
    areas.flatMap(({ sheet, row, column, contents }) =>
      contents.flatMap((line, below) =>
        line.map((content, beside) => {
          const address = cellAddress({ row: row + below, column: column + beside });
          return [`${sheet}!${address}`, { content, cell: { sheet, address } }] as const;
        }),
      ),
    ),
  );
}
