import type { ItemState } from './ItemState';

/**
 * What an item got, as one number: its score in hundredths, or one of the marks below 0. A year
 * of 500 teams has a quarter of a million of them, so they are kept small.
 */
export type Mark = number;

export const MISSING: Mark = -1;
export const INVALID: Mark = -2;
/** Does not count this period. */
export const NA: Mark = -3;
/** 0, and the team is vetoed. */
export const VETOED: Mark = -4;

/** A mark's score in hundredths; what is missing, invalid or vetoed is 0, and so is N/A. */
export function scoreOf(mark: Mark): number {
  return mark > 0 ? mark : 0;
}

/** The state a mark stands for. */
export function stateOf(mark: Mark): ItemState {
  switch (mark) {
    case MISSING:
      return 'missing';
    case INVALID:
      return 'invalid';
    case NA:
      return 'na';
    default:
      return 'scored';
  }
}
