import { timesOver, toHundredths } from '../assessment/hundredths';
import type { PointsEvent } from './PointsEvent';
import { periodOf } from './pointsPeriod';
import type { PointsKind, PointsScheme } from './PointsScheme';

/** Why an event counts nothing. */
export type NotCounted =
  'unknown-kind' | 'unknown-member' | 'outside-year' | 'not-approved' | 'no-quantity';

/** What an event counts, in signed hundredths, and why nothing where it counts nothing. */
export interface CountedEvent {
  readonly event: PointsEvent;
  readonly kind: PointsKind | null;
  readonly period: number | null;
  /** Before the cap of one event. */
  readonly raw: number;
  readonly points: number;
  readonly reason: NotCounted | null;
}

/**
 * What an event counts: judged points, else quantity × step half-up to 2 decimals, at most the
 * kind's cap of one event; a duty missed counts against. `isMember` says whose events count.
 */
export function countEvent(
  scheme: PointsScheme,
  year: number,
  event: PointsEvent,
  isMember: (name: string) => boolean,
): CountedEvent {
  const kind = scheme.kinds.find(({ id }) => id === event.kindId) ?? null;
  const period = periodOf(scheme.cycle, year, event.date);
  const nothing = (reason: NotCounted): CountedEvent => ({
    event,
    kind,
    period,
    raw: 0,
    points: 0,
    reason,
  });
  if (kind === null) return nothing('unknown-kind');
  if (!isMember(event.member)) return nothing('unknown-member');
  if (period === null) return nothing('outside-year');
  if (scheme.needsApproval && event.approval.approved === null) return nothing('not-approved');
  const raw = rawPoints(kind, event);
  if (raw === null) return nothing('no-quantity');
  const capped = kind.eventCap === null ? raw : Math.min(raw, toHundredths(kind.eventCap));
  const points = kind.effect === 'deduct' && capped > 0 ? -capped : capped;
  return { event, kind, period, raw, points, reason: null };
}

/** Points in hundredths before any cap; null where neither judged points nor a quantity says. */
export function rawPoints(kind: PointsKind, { judged, quantity }: PointsEvent): number | null {
  if (judged !== null) return Math.max(0, toHundredths(judged));
  if (kind.step === null || quantity === null) return null;
  return timesOver(Math.max(0, toHundredths(quantity)), toHundredths(kind.step), 100);
}
