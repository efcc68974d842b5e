import Big from 'big.js';

/** A decimal number; scores never pass through binary fractions (DESIGN decision 5). */
export type Decimal = Big;

/** A decimal from a number (by its shortest decimal form) or its text. Throws on what is no number. */
export function decimal(value: number | string): Decimal {
  return new Big(value);
}

/** Half-up to two decimals (domain.md §4 Rounding): 1.005 → 1.01; a negative half goes away from zero, as Excel's ROUND does. */
export function roundScore(value: Decimal): Decimal {
  return value.round(2, Big.roundHalfUp);
}

/** a ÷ b, half-up to two decimals, exact: no intermediate rounding. Throws when b is 0. */
export function divideScore(a: Decimal, b: Decimal): Decimal {
  const Exact = Big();
  Exact.DP = 2;
  Exact.RM = Exact.roundHalfUp;
  return new Exact(a).div(b);
}

/**
 * A cell's number as Excel shows and rounds it: 15 significant digits. A cell that shows 94.995
 * may hold the binary fraction 94.99499999999999; ROUND in Excel takes it for 94.995, and so do we.
 */
export function cellDecimal(value: number): Decimal {
  return decimal(Number(value.toPrecision(15)));
}
