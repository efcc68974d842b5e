import type { Explanation } from './Explanation';
import type { ExplanationStep } from './Explanation';
import type { RawEntry } from './TeamEntries';
import type { CompiledItem } from './compileRubric';
import { cellDecimal } from './decimal';
import { stateOf } from './mark';
import type { Mark } from './mark';
import { carriedScore } from './markItem';
import type { ItemContext } from './markItem';
import { lastQuarterEnd } from './period';
import { readEntry } from './readEntry';
import type { Entry } from './readEntry';

/** Why an item got its mark: the same entry and context that `markItem` saw. */
export function explainItem(
  item: CompiledItem,
  raw: RawEntry,
  carried: number | undefined,
  context: ItemContext,
  mark: Mark,
): Explanation {
  const maximum = item.maximum / 100;
  if (item.quarterly && !context.quarterEnd) return [explainQuarterly(item, carried, context)];
  const entry = readEntry(raw);
  if (entry.kind === 'na' && !item.bonus) {
    if (!item.item.naAllowed) return [{ key: 'na-not-allowed', params: { maximum } }];
    const keys = {
      'leave-out': 'not-applicable',
      full: 'not-applicable-full',
      zero: 'not-applicable-zero',
    } as const;
    return [{ key: keys[context.notApplicable], params: { maximum } }];
  }
  const step = item.rule.explain(entry);
  // Without the veto policy such an item is lost like any other.
  const lost = step.key === 'veto-hit' && !context.veto;
  return [...explainRounding(entry, mark), lost ? { ...step, key: 'veto-item-lost' } : step];
}

function explainQuarterly(
  item: CompiledItem,
  carried: number | undefined,
  { period, quarterly }: ItemContext,
): ExplanationStep {
  const params = { period, maximum: item.maximum / 100 };
  if (quarterly === 'leave-out' || item.bonus) return { key: 'not-this-month', params };
  const score = carriedScore(item, carried);
  const from = lastQuarterEnd(period);
  if (score === null) return { key: 'carried-missing', params: { ...params, from } };
  return { key: 'carried-on', params: { ...params, from, score: score / 100 } };
}

/** Says so when a scored number was taken to two decimals first. */
function explainRounding(entry: Entry, mark: Mark): Explanation {
  if (entry.kind !== 'number' || stateOf(mark) !== 'scored') return [];
  const exact = cellDecimal(entry.exact);
  const counted = entry.hundredths / 100;
  if (exact.eq(counted)) return [];
  return [{ key: 'entry-rounded', params: { entry: exact.toFixed(), counted } }];
}
