import type { Decimal } from '../../assessment/decimal';
import { decimal, divideScore } from '../../assessment/decimal';

/** How an entity's entries make its total. */
export interface Counting {
  /** 'trimmed-mean': the mean without the highest and the lowest, as judges' scores are counted. */
  readonly by: 'sum' | 'mean' | 'trimmed-mean';
  /** What the entries are added to: the 100 from which a form of deductions takes off; null for none. */
  readonly base: Decimal | null;
  /**
   * Where an item does not apply to somebody, the sum is brought to the full points: score ÷
   * applicable points × all points (domain.md §4). Left out: such items are only not counted.
   */
  readonly scalesNotApplicable?: true;
}

export const plainSum: Counting = { by: 'sum', base: null };

/** The total of signed, weighted entries, not yet rounded beyond two decimals; null where they are too few. */
export function countTogether({ by, base }: Counting, parts: readonly Decimal[]): Decimal | null {
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  const sum = rest.reduce((all, one) => all.plus(one), first);
  switch (by) {
    case 'sum':
      return base === null ? sum : base.plus(sum);
    case 'mean':
      return divideScore(sum, decimal(parts.length));
    case 'trimmed-mean': {
      if (parts.length < 3) return null;
      const highest = parts.reduce((a, b) => (b.gt(a) ? b : a));
      const lowest = parts.reduce((a, b) => (b.lt(a) ? b : a));
      return divideScore(sum.minus(highest).minus(lowest), decimal(parts.length - 2));
    }
  }
}
