import type { CellValue } from '../forms/Grid';
import { shownRank } from '../forms/shownRank';

/** True when a cell shows the computed number, to six decimals, or the computed text. */
export function agrees(value: CellValue, computed: number | string | null): boolean {
  if (computed === null) return value === null || value === '';
  if (typeof computed === 'string') return typeof value === 'string' && value.trim() === computed;
  return typeof value === 'number' && Math.round(Math.abs(value - computed) * 1e6) === 0;
}

/** The same for a rank, which people also write as "第1名". */
export function agreesWithRank(value: CellValue, rank: number | null): boolean {
  if (typeof value !== 'string' || rank === null) return agrees(value, rank);
  return shownRank(value) === rank;
}
