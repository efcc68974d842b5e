import type { Finding } from '../assessment/Finding';
import { foldText } from '../assessment/foldText';
import { toHundredths } from '../assessment/hundredths';
import type { PointsResult } from './assessPoints';
import { type CountedEvent, rawPoints } from './countEvent';
import type { PointsCells, PointsEventField } from './PointsCells';
import type { PointsMember, PointsYear } from './PointsEvent';
import { postingDates } from './pointsPeriod';
import type { PointsScheme } from './PointsScheme';

/** Everything a person should look at in a year of points, each finding at its cell. */
export function checkPoints(
  scheme: PointsScheme,
  year: PointsYear,
  result: PointsResult,
  cells: PointsCells,
): readonly Finding[] {
  return [
    ...checkMembers(scheme, year, cells),
    ...result.events.flatMap((event, index) => checkEvent(scheme, year, event, index, cells)),
    ...checkDoubled(year, cells),
    ...checkLimits(scheme, year, result, cells),
  ];
}

function checkMembers(
  scheme: PointsScheme,
  { members }: PointsYear,
  cells: PointsCells,
): readonly Finding[] {
  const first = new Map<string, number>();
  return members.flatMap((member, index): Finding[] => {
    const folded = foldText(member.name);
    const before = first.get(folded);
    first.set(folded, before ?? index);
    const other = before === undefined ? null : cells.memberName(before).address;
    const doubled: readonly Finding[] =
      other === null
        ? []
        : [
            {
              code: 'doubled-name',
              at: cells.memberName(index),
              params: { name: member.name, other },
            },
          ];
    return [...doubled, ...checkIndices(scheme, member, index, cells)];
  });
}

function checkIndices(
  scheme: PointsScheme,
  member: PointsMember,
  index: number,
  cells: PointsCells,
): readonly Finding[] {
  return scheme.indices.flatMap(({ name, max }, place): Finding[] => {
    const value = member.indices[place] ?? null;
    const at = cells.memberIndex(index, place);
    const params = { member: member.name, index: name };
    if (value === null) {
      // A year without any index yet is a year that is not over.
      const some = member.indices.some((one) => one !== null);
      return some ? [{ code: 'member-points-index-missing', at, params }] : [];
    }
    if (value >= 0 && value <= max) return [];
    return [{ code: 'member-points-index-out-of-range', at, params: { ...params, value, max } }];
  });
}

function checkEvent(
  scheme: PointsScheme,
  year: PointsYear,
  counted: CountedEvent,
  index: number,
  cells: PointsCells,
): readonly Finding[] {
  const { event, kind } = counted;
  const { serial, member } = event;
  const finding = (
    code: Finding['code'],
    field: PointsEventField,
    params: Finding['params'] = {},
  ): Finding => ({ code, at: cells.event(index, field), params: { serial, ...params } });
  const findings: Finding[] = [];
  if (event.date === null) findings.push(finding('member-points-no-date', 'date'));
  else if (counted.period === null) {
    const params = { date: event.date, year: year.year };
    findings.push(finding('member-points-outside-year', 'date', params));
  }
  findings.push(...checkMember(year, event.member, index, serial, cells));
  if (kind === null) {
    findings.push(finding('member-points-unknown-kind', 'kind', { kind: event.kindId }));
  } else {
    if (rawPoints(kind, event) === null) {
      const field = kind.step === null ? 'judged' : 'quantity';
      findings.push(finding('member-points-no-quantity', field, { member }));
    }
    for (const field of ['quantity', 'judged'] as const) {
      const value = event[field];
      if (value !== null && value < 0)
        findings.push(finding('member-points-below-zero', field, { value }));
    }
    const byQuantity = rawPoints(kind, { ...event, judged: null });
    const judged = event.judged === null ? null : toHundredths(event.judged);
    if (judged !== null && byQuantity !== null && judged !== byQuantity) {
      const params = { judged: judged / 100, expected: byQuantity / 100 };
      findings.push(finding('member-points-judged-differs', 'judged', params));
    }
    if (counted.raw > Math.abs(counted.points)) {
      const params = { member, raw: counted.raw / 100, cap: Math.abs(counted.points) / 100 };
      findings.push(finding('member-points-event-capped', 'kind', params));
    }
  }
  if (event.basis === '') findings.push(finding('member-points-no-basis', 'basis', { member }));
  return [...findings, ...checkApproval(scheme, year, counted, finding)];
}

function checkMember(
  { members }: PointsYear,
  name: string,
  index: number,
  serial: string,
  cells: PointsCells,
): readonly Finding[] {
  if (members.some((member) => member.name === name)) return [];
  const meant = members.find((member) => foldText(member.name) === foldText(name))?.name ?? null;
  const at = cells.event(index, 'member');
  return [
    {
      code: 'member-points-unknown-member',
      at,
      params: { serial, member: name, meant: meant ?? '' },
      ...(meant === null ? {} : { repair: { at, value: meant, safe: true } }),
    },
  ];
}

const steps = [
  ['applied', '党员申报', 'application'],
  ['groupChecked', '党小组初核', 'group check'],
  ['branchReviewed', '支部审核', 'branch review'],
  ['approved', '书记审定', 'approval'],
] as const;

function checkApproval(
  scheme: PointsScheme,
  year: PointsYear,
  { event, period }: CountedEvent,
  finding: (code: Finding['code'], field: PointsEventField, params?: Finding['params']) => Finding,
): readonly Finding[] {
  const { approval, member } = event;
  const findings: Finding[] = [];
  if (scheme.needsApproval && approval.approved === null) {
    findings.push(finding('member-points-not-approved', 'approved', { member }));
  }
  // A step is out of order where one before it is missing or later.
  steps.forEach(([field, step, stepEn], place) => {
    const date = approval[field];
    if (date === null) return;
    const wrong = steps.slice(0, place).some(([before]) => {
      const earlier = approval[before];
      return earlier === null || earlier > date;
    });
    if (wrong) findings.push(finding('member-points-approval-order', field, { step, stepEn }));
  });
  if (period !== null && approval.approved !== null) {
    const { from } = postingDates(scheme, year.year, period);
    if (approval.approved > from) {
      findings.push(finding('member-points-after-posting', 'approved', { member, posted: from }));
    }
  }
  return findings;
}

function checkDoubled({ events }: PointsYear, cells: PointsCells): readonly Finding[] {
  const serials = new Map<string, number>();
  const facts = new Map<string, number>();
  return events.flatMap((event, index): Finding[] => {
    const { serial, member, kindId, date, basis } = event;
    const found: Finding[] = [];
    const sameSerial = serials.get(serial);
    if (serial !== '' && sameSerial !== undefined) {
      const other = cells.event(sameSerial, 'serial').address;
      found.push({
        code: 'member-points-doubled-serial',
        at: cells.event(index, 'serial'),
        params: { serial, other },
      });
    }
    serials.set(serial, sameSerial ?? index);
    const fact = JSON.stringify([foldText(member), kindId, date, foldText(basis)]);
    const sameFact = facts.get(fact);
    if (date !== null && sameFact !== undefined) {
      const other = cells.event(sameFact, 'date').address;
      found.push({
        code: 'member-points-duplicate',
        at: cells.event(index, 'date'),
        params: { serial, member, other },
      });
    }
    facts.set(fact, sameFact ?? index);
    return found;
  });
}

/** Where a cap of an area, or the bounds of a part, left something out. */
function checkLimits(
  scheme: PointsScheme,
  year: PointsYear,
  { members }: PointsResult,
  cells: PointsCells,
): readonly Finding[] {
  return members.flatMap(({ member, periods }, index) =>
    periods.flatMap((result, place): Finding[] => {
      if (result === null) return [];
      const at = cells.period(index, place);
      const params = { member: member.name, period: periodText(scheme, year.year, place + 1) };
      return [
        ...scheme.areas.flatMap(({ name: area }, number): Finding[] => {
          const { raw, counted } = result.areas[number] ?? { raw: 0, counted: 0 };
          if (raw === counted) return [];
          const limits = { area, raw: raw / 100, cap: counted / 100 };
          return [{ code: 'member-points-area-capped', at, params: { ...params, ...limits } }];
        }),
        ...scheme.parts.flatMap(({ name: part }, number): Finding[] => {
          const { raw, counted } = result.parts[number] ?? { raw: 0, counted: 0 };
          if (raw === counted) return [];
          const limits = { part, raw: raw / 100, counted: counted / 100 };
          return [{ code: 'member-points-part-clamped', at, params: { ...params, ...limits } }];
        }),
      ];
    }),
  );
}

/** A period as people of both languages read it: "2026-03", "2026-Q1". */
export function periodText({ cycle }: PointsScheme, year: number, period: number): string {
  return cycle === 'month' ? `${year}-${String(period).padStart(2, '0')}` : `${year}-Q${period}`;
}
