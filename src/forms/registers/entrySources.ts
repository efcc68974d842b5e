import { type Grid, valueAt } from '../Grid';
import { rowsWithText } from '../template/readRubric';
import { textOf } from '../template/textOf';

/** 录入来源: where each entry that came from a register came from; a line each, the newest last. */
export const entrySourcesLayout = { sheet: '录入来源', headerRow: 2, firstRow: 3 } as const;

/** The headers of 录入来源. */
export const entrySourceHeaders = ['月份', '编号', '项目', '班组', '填入值', '来源'] as const;

/** An entry that came from a register. */
export interface EntrySource {
  readonly month: string;
  readonly itemId: string;
  readonly team: string;
}

/** The entries of a month that came from registers, and the row after the last line. */
export function readEntrySources(grid: Grid | undefined): {
  readonly sources: readonly EntrySource[];
  readonly nextRow: number;
} {
  if (grid === undefined) return { sources: [], nextRow: entrySourcesLayout.firstRow };
  const rows = rowsWithText(grid, entrySourcesLayout.firstRow, [0]);
  return {
    sources: rows.map((row) => ({
      month: textOf(valueAt(grid, row, 0)),
      itemId: textOf(valueAt(grid, row, 1)),
      team: textOf(valueAt(grid, row, 3)),
    })),
    nextRow: (rows.at(-1) ?? entrySourcesLayout.firstRow - 1) + 1,
  };
}
