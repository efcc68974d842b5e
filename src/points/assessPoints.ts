import { timesOver, toHundredths } from '../assessment/hundredths';
import { rankByKeys } from '../assessment/rank';
import { type CountedEvent, countEvent } from './countEvent';
import type { PointsMember, PointsYear } from './PointsEvent';
import { periodCount } from './pointsPeriod';
import type { PointsScheme } from './PointsScheme';

/** What came of a sum and what was left of it by its limits, in signed hundredths. */
export interface Clamped {
  readonly raw: number;
  readonly counted: number;
}

/** A member's points of one period; all numbers in hundredths. */
export interface PointsPeriodResult {
  /** 1 … 12, or 1 … 4. */
  readonly period: number;
  /** In the scheme's order. */
  readonly areas: readonly Clamped[];
  readonly parts: readonly Clamped[];
  readonly total: number;
  /** The total on the scheme's scale: what is posted, ranked and carried to the year. */
  readonly score: number;
  readonly rank: number;
}

/** A member's year; all numbers in hundredths. */
export interface PointsMemberResult {
  readonly member: PointsMember;
  /** One for each period; null where the member does not count or it is not settled yet. */
  readonly periods: readonly (PointsPeriodResult | null)[];
  /** Null where no period counts. */
  readonly mean: number | null;
  /** Null while an index is missing. */
  readonly indexTotal: number | null;
  readonly annual: number | null;
  readonly band: string | null;
  readonly rank: number | null;
}

/** A year of points, computed; members in the order given. */
export interface PointsResult {
  readonly members: readonly PointsMemberResult[];
  readonly events: readonly CountedEvent[];
}

/**
 * Every member's points of every settled period and of the year so far: areas held to their caps,
 * parts within 0 and their caps, the converted scores ranked (equal ones share a rank), the mean
 * half-up to 2 decimals, annual = mean × share + indices × the rest, half-up once more (domain.md
 * §4 Member points). Exact; the order of members and events changes nothing.
 */
export function assessPoints(scheme: PointsScheme, year: PointsYear): PointsResult {
  const names = new Set(year.members.map(({ name }) => name));
  const events = year.events.map((event) =>
    countEvent(scheme, year.year, event, (name) => names.has(name)),
  );
  const sums = sumByArea(scheme, events);
  const periods = year.members.map((member) =>
    Array.from({ length: periodCount(scheme.cycle) }, (_, index) => {
      const period = index + 1;
      return counts(member, period, year.through)
        ? periodOf(scheme, period, (area) => sums.get(key(member.name, period, area)) ?? 0)
        : null;
    }),
  );
  const ranked = rankPeriods(periods);
  const years = year.members.map((member, index) => yearOf(scheme, member, ranked[index] ?? []));
  const ranks = rankByKeys(
    years.map(({ annual }) => ({ ranked: annual !== null, keys: annual === null ? [] : [annual] })),
    ['higher'],
    'competition',
  );
  return {
    events,
    members: years.map((one, index) => ({ ...one, rank: ranks[index]?.rank ?? null })),
  };
}

/** True where a member counts in a period that is settled. */
function counts({ from, to }: PointsMember, period: number, through: number): boolean {
  return period <= through && period >= (from ?? 1) && period <= (to ?? period);
}

type Unranked = Omit<PointsPeriodResult, 'rank'>;

function periodOf(scheme: PointsScheme, period: number, sumOf: (area: string) => number): Unranked {
  const areas = scheme.areas.map(({ name, cap }): Clamped => {
    const raw = sumOf(name);
    const most = toHundredths(cap);
    return { raw, counted: clamp(raw, -most, most) };
  });
  const parts = scheme.parts.map(({ name, start, cap }): Clamped => {
    const moved = scheme.areas.reduce(
      (sum, area, index) => (area.part === name ? sum + (areas[index]?.counted ?? 0) : sum),
      toHundredths(start),
    );
    return { raw: moved, counted: clamp(moved, 0, toHundredths(cap)) };
  });
  const total = parts.reduce((sum, { counted }) => sum + counted, 0);
  return { period, areas, parts, total, score: convert(scheme, total) };
}

/** A total in hundredths on the scheme's scale, half-up to 2 decimals. */
function convert(scheme: PointsScheme, total: number): number {
  const full = scheme.parts.reduce((sum, { cap }) => sum + toHundredths(cap), 0);
  const scale = toHundredths(scheme.scale);
  return full === 0 || full === scale ? total : timesOver(total, scale, full);
}

function rankPeriods(
  members: readonly (readonly (Unranked | null)[])[],
): readonly (readonly (PointsPeriodResult | null)[])[] {
  const count = members[0]?.length ?? 0;
  const ranks = Array.from({ length: count }, (_, index) =>
    rankByKeys(
      members.map((periods) => {
        const score = periods[index]?.score;
        return { ranked: score !== undefined, keys: score === undefined ? [] : [score] };
      }),
      ['higher'],
      'competition',
    ),
  );
  return members.map((periods, member) =>
    periods.map((period, index) =>
      period === null ? null : { ...period, rank: ranks[index]?.[member]?.rank ?? 0 },
    ),
  );
}

function yearOf(
  scheme: PointsScheme,
  member: PointsMember,
  periods: readonly (PointsPeriodResult | null)[],
): Omit<PointsMemberResult, 'rank'> {
  const scores = periods.flatMap((period) => (period === null ? [] : [period.score]));
  const sum = scores.reduce((all, score) => all + score, 0);
  const mean = scores.length === 0 ? null : timesOver(sum, 1, scores.length);
  const indexTotal = sumIndices(scheme, member);
  const annual = annualOf(scheme, mean, indexTotal);
  return { member, periods, mean, indexTotal, annual, band: bandOf(scheme, member, annual) };
}

function sumIndices({ indices }: PointsScheme, member: PointsMember): number | null {
  let sum = 0;
  for (const [index, { max }] of indices.entries()) {
    const value = member.indices[index] ?? null;
    if (value === null) return null;
    sum += clamp(toHundredths(value), 0, toHundredths(max));
  }
  return sum;
}

function annualOf(
  { periodShare }: PointsScheme,
  mean: number | null,
  indexTotal: number | null,
): number | null {
  // Shares in ten-thousandths, so that 0.7 is exact.
  const share = Math.round(periodShare * 10_000);
  if (mean === null || (indexTotal === null && share !== 10_000)) return null;
  return timesOver(mean * share + (indexTotal ?? 0) * (10_000 - share), 1, 10_000);
}

function bandOf(
  { bands, barredBand }: PointsScheme,
  { barred }: PointsMember,
  annual: number | null,
): string | null {
  if (annual === null) return null;
  const reached = bands.findIndex(({ min }) => annual >= toHundredths(min));
  const place = reached === -1 ? bands.length - 1 : reached;
  const best = barred ? bands.findIndex(({ name }) => name === barredBand) : 0;
  return bands[Math.max(place, best)]?.name ?? null;
}

function sumByArea(
  scheme: PointsScheme,
  events: readonly CountedEvent[],
): ReadonlyMap<string, number> {
  const known = new Set(scheme.areas.map(({ name }) => name));
  const sums = new Map<string, number>();
  for (const { event, kind, period, points } of events) {
    if (kind === null || period === null || !known.has(kind.area)) continue;
    const at = key(event.member, period, kind.area);
    sums.set(at, (sums.get(at) ?? 0) + points);
  }
  return sums;
}

function key(member: string, period: number, area: string): string {
  return JSON.stringify([member, period, area]);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
