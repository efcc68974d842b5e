/** A stream of numbers in [0, 1) that depends on the seed alone (Mulberry32). */
export interface Chance {
  readonly next: () => number;
  /** A whole number from min to max, both included. */
  readonly whole: (min: number, max: number) => number;
  /** One of a list. Throws RangeError on an empty one. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** The stream of a seed. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    whole,
    pick: (list) => {
      const one = list[whole(0, list.length - 1)];
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
  };
}
