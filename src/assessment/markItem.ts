import type { RawEntry } from './TeamEntries';
import type { CompiledItem } from './compileRubric';
import { toHundredths } from './hundredths';
import { INVALID, NA } from './mark';
import type { Mark } from './mark';
import { isQuarterEnd } from './period';
import { readEntry } from './readEntry';
import type { NotApplicablePolicy, Policy } from './Rubric';

/** The policies an item's score depends on. */
export type ItemPolicy = Pick<Policy, 'quarterly' | 'notApplicable' | 'veto'>;

/** What an item's score depends on beside its entry. */
export interface ItemContext extends ItemPolicy {
  /** The month, "2026-11". */
  readonly period: string;
  readonly quarterEnd: boolean;
}

/** The context of a month; throws PeriodError on a period that is no month. */
export function itemContext(
  period: string,
  { quarterly, notApplicable, veto }: ItemPolicy,
): ItemContext {
  return { period, quarterEnd: isQuarterEnd(period), quarterly, notApplicable, veto };
}

/**
 * What an item gets for what stands in its cell. Quarterly items do not count outside the months
 * 3, 6, 9, 12, whatever was entered, or carry the last quarter's score on (`carried`); N/A is
 * left out, or worth all or nothing, as the policy says (domain.md §4 Not applicable).
 */
export function markItem(
  item: CompiledItem,
  raw: RawEntry,
  carried: number | undefined,
  context: ItemContext,
): Mark {
  if (item.quarterly && !context.quarterEnd) {
    return context.quarterly === 'carry' ? (carriedScore(item, carried) ?? NA) : NA;
  }
  const { rule } = item;
  // By far the most entries are numbers: they are not wrapped up first.
  if (typeof raw === 'number' && Number.isFinite(raw)) {
    const hundredths = toHundredths(raw);
    return hundredths < 0 ? INVALID : rule.number(hundredths);
  }
  if (raw === null) return rule.blank;
  const entry = readEntry(raw);
  switch (entry.kind) {
    case 'blank':
      return rule.blank;
    case 'text':
      return rule.text(entry.text);
    case 'na':
      if (item.bonus) return rule.blank;
      return item.item.naAllowed ? markNa(context.notApplicable, item.points) : INVALID;
    default:
      return INVALID;
  }
}

/**
 * The score a quarterly item carries on, at most its present points; null where there is none.
 * A bonus is never carried: it would be given three times.
 */
export function carriedScore(item: CompiledItem, carried: number | undefined): number | null {
  if (carried === undefined || item.bonus || !Number.isFinite(carried)) return null;
  return Math.max(0, Math.min(item.points, toHundredths(carried)));
}

function markNa(policy: NotApplicablePolicy, points: number): Mark {
  switch (policy) {
    case 'leave-out':
      return NA;
    case 'full':
      return points;
    case 'zero':
      return 0;
  }
}
