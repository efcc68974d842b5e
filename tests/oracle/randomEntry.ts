import fc from 'fast-check';

import type { RawEntry } from '../../src/assessment/TeamEntries';
import type { Item, Rubric } from '../../src/assessment/Rubric';

/**
 * Random entries for a month, of every kind a clerk may leave in a cell: right ones on and off
 * each threshold, N/A, blanks, texts, negative counts. No truth values: to LibreOffice TRUE is the
 * number 1, to Excel it is not. The same seed gives the same month. Every
 * fourth team repeats the one before it, so that ties and their breaking are met.
 */
export function randomEntry(
  rubric: Rubric,
  seed: number,
): (teamIndex: number, itemId: string) => RawEntry {
  const items = new Map(rubric.items.map((item, index) => [item.id, { item, index }]));
  return (teamIndex, itemId) => {
    const found = items.get(itemId);
    if (found === undefined) return null;
    const team = teamIndex % 4 === 3 ? teamIndex - 1 : teamIndex;
    const [entry] = fc.sample(entryOf(found.item), {
      numRuns: 1,
      seed: seed * 1_000_003 + team * 101 + found.index,
    });
    return entry ?? null;
  };
}

function entryOf(item: Item): fc.Arbitrary<RawEntry> {
  return fc.oneof(
    { weight: 30, arbitrary: rightEntry(item) },
    { weight: 2, arbitrary: fc.constant('不适用') },
    { weight: 1, arbitrary: fc.constantFrom(null, '', 'n/a', '3', '待定', -1, -0.5) },
  );
}

function rightEntry(item: Item): fc.Arbitrary<RawEntry> {
  const rule = item.scoring;
  switch (rule.type) {
    case 'deduct':
      return fc.oneof(
        { weight: 6, arbitrary: fc.constant(0) },
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
        { weight: 1, arbitrary: hundredths(0, 4) },
      );
    case 'bonus':
      return fc.integer({ min: 0, max: 6 });
    case 'veto':
      return fc.oneof(
        { weight: 12, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.constant(1) },
      );
    case 'passfail':
      return fc.constantFrom('是', '否');
    case 'level':
      return fc.constantFrom(...rule.levels.flatMap(({ name, code }) => [name, code]));
    case 'linear': {
      const [low, high] = [Math.min(rule.fullAt, rule.zeroAt), Math.max(rule.fullAt, rule.zeroAt)];
      return fc.oneof(hundredths(low - 3, high + 3), fc.constantFrom(low, high));
    }
    case 'tier': {
      const bounds = rule.tiers.flatMap(({ bound }) => (bound === null ? [] : [bound]));
      const edges = bounds.flatMap((bound) => [bound, bound - 0.01, bound + 0.01]);
      return fc.oneof(
        fc.constantFrom(...edges.map((edge) => Math.max(0, Math.round(edge * 100) / 100))),
        hundredths(Math.max(0, Math.min(...bounds) - 5), Math.max(...bounds) + 2),
      );
    }
  }
}

/** Decimals of two places, as a clerk types them. */
function hundredths(low: number, high: number): fc.Arbitrary<number> {
  return fc
    .integer({ min: Math.round(low * 100), max: Math.round(high * 100) })
    .map((value) => value / 100);
}
