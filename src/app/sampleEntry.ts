import type { RawEntry } from '../assessment/TeamEntries';
import { isQuarterEnd } from '../assessment/period';
import type { Item, Rubric } from '../assessment/Rubric';

/**
 * Plausible entries for trying the product out: mostly good work, some points lost, here and
 * there a bonus; quarterly items only in a month that ends a quarter. The same team and item always give the same entry; nobody is vetoed.
 */
export function sampleEntry(
  rubric: Rubric,
  period: string,
): (teamIndex: number, itemId: string) => RawEntry {
  const quarterEnds = isQuarterEnd(period);
  const items = new Map(rubric.items.map((item, index) => [item.id, { item, index }]));
  return (teamIndex, itemId) => {
    const found = items.get(itemId);
    if (found === undefined || (found.item.period === 'quarterly' && !quarterEnds)) return null;
    return entryFor(found.item, chance(teamIndex * 1009 + found.index * 31 + 7));
  };
}

function entryFor(item: Item, luck: number): RawEntry {
  const rule = item.scoring;
  switch (rule.type) {
    case 'veto':
      return null;
    case 'deduct':
      if (luck < 0.76) return null;
      return luck < 0.95 ? 1 : 2;
    case 'bonus':
      return luck < 0.6 ? null : 1;
    case 'passfail':
      return luck < 0.95 ? '是' : '否';
    case 'level': {
      const level = rule.levels[luck < 0.6 ? 0 : luck < 0.92 ? 1 : 2];
      return level?.name ?? null;
    }
    case 'linear': {
      // Between full marks and a third of the way down.
      const loss = luck < 0.6 ? 0 : (luck - 0.6) * 0.66;
      return twoPlaces(rule.fullAt + (rule.zeroAt - rule.fullAt) * loss);
    }
    case 'tier': {
      const bounds = rule.tiers.flatMap(({ bound }) => (bound === null ? [] : [bound]));
      const [best = 0, second = best] = bounds;
      if (rule.direction === 'lower') return twoPlaces(luck < 0.6 ? best * luck : second * 0.9);
      const ceiling = Math.max(100, best);
      if (luck < 0.75) return twoPlaces(best + (ceiling - best) * luck);
      return twoPlaces(second + (best - second) * (luck - 0.75));
    }
  }
}

function twoPlaces(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A number in [0, 1) that depends on the seed alone (Mulberry32). */
function chance(seed: number): number {
  let state = (seed + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
}
