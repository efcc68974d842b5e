import Big from 'big.js';

import type { Decimal } from './decimal';
import { cellDecimal, decimal, roundScore } from './decimal';

/**
 * Scores are counted in whole hundredths: integers that binary numbers hold exactly, so that a
 * year of entries is scored at once without binary fractions (DESIGN decision 5).
 */

/** A cell's number in hundredths, half-up on the 15 digits Excel counts with (domain.md §4). */
export function toHundredths(value: number): number {
  const near = Math.round(value * 100);
  // The number nearest to near ÷ 100 is what a cell holds that shows those two decimals.
  if (near / 100 === value && Math.abs(near) < 1e15) return near === 0 ? 0 : near;
  const rounded = roundScore(cellDecimal(value)).times(100).toNumber();
  // −0.001 rounds to a zero that would carry its sign along.
  return rounded === 0 ? 0 : rounded;
}

/** Hundredths as the decimal they stand for. */
export function toDecimal(hundredths: number): Decimal {
  return decimal(hundredths / 100);
}

/** a × b ÷ c of whole numbers, none below 0 and c above it, half-up to a whole one, exactly. */
export function timesOver(a: number, b: number, c: number): number {
  const doubled = 2 * a * b + c;
  // Below 2^53 the quotient's floor is right although the quotient itself may be rounded.
  if (doubled <= Number.MAX_SAFE_INTEGER) return Math.floor(doubled / (2 * c));
  const Exact = Big();
  Exact.DP = 0;
  Exact.RM = Exact.roundHalfUp;
  return new Exact(a).times(b).div(c).toNumber();
}
