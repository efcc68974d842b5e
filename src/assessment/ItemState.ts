/**
 * How an item came to its score: `scored` by its rule; `na` does not count this period;
 * `missing` nothing was entered and the rule needs a value, counted as 0 until it is;
 * `invalid` what was entered cannot be scored, counted as 0 until it is mended.
 */
export type ItemState = 'scored' | 'na' | 'missing' | 'invalid';
