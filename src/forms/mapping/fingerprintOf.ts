import type { Grid } from '../Grid';
import { valueAt } from '../Grid';
import { foldWords } from '../words/headerRole';
import { textOf } from '../SheetView';

/** The header rows and columns by which sheets of one shape are known again. */
export interface FingerprintRows {
  readonly headerTop: number;
  readonly headerBottom: number;
}

/**
 * What makes a sheet the same shape as last month's: its header texts and where they stand, with
 * digits left out, so that "5月得分" and "6月得分" are one. A log without a header is known by its
 * kinds of columns.
 */
export function fingerprintOf(grid: Grid, { headerTop, headerBottom }: FingerprintRows): string {
  if (grid.area === null) return '';
  const parts: string[] = [];
  const { area } = grid;
  if (headerBottom < headerTop || headerBottom < 0 || headerTop < 0) {
    const row = Math.max(area.row, headerBottom + 1);
    for (let column = area.column; column < area.column + area.columns; column++) {
      parts.push(`${column}:${typeof valueAt(grid, row, column)}`);
    }
    return hash(`none|${parts.join('|')}`);
  }
  for (let row = headerTop; row <= headerBottom; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = foldWords(textOf(valueAt(grid, row, column))).replace(/\d+/gu, '#');
      if (text !== '') parts.push(`${row - headerTop},${column}:${text}`);
    }
  }
  return hash(parts.join('|'));
}

/** Short and stable (FNV-1a, twice with different seeds); no secret, only a name. */
function hash(text: string): string {
  const once = (seed: number): string => {
    let value = seed;
    for (const character of text) {
      value ^= character.codePointAt(0) ?? 0;
      value = Math.imul(value, 0x01000193) >>> 0;
    }
    return value.toString(16).padStart(8, '0');
  };
  return once(0x811c9dc5) + once(0x9e3779b9);
}
