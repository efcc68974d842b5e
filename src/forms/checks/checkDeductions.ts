import type { Decimal } from '../../assessment/decimal';
import { decimal } from '../../assessment/decimal';
import type { Finding } from '../../assessment/Finding';
import type { ReadEntry } from '../readEntries';
import type { ScoreCell } from '../ScoreCell';
import { isBlank, textOf } from '../SheetView';
import type { Check } from './CheckContext';
import { aboutEntry, referenceTo, valueOf } from './CheckContext';
import { isNoReason } from './isNoReason';

const numberOf = (cell: ScoreCell | null): Decimal | null =>
  cell?.state === 'number' ? cell.score : null;

/** Maximum, deduction, bonus and score must agree; a form that mostly counts otherwise is let be. */
export const checkDeductions: Check = (context) => {
  const { form, entries } = context;
  if (form.layout.shape === 'event-log' || !(context.has.deduction || context.has.bonus)) return [];
  const found: Finding[] = [];
  let compared = 0;
  for (const entry of entries) {
    const { cells, score, deduction, bonus } = entry;
    const max = form.items[cells.item]?.max ?? null;
    const has = numberOf(score);
    const off = numberOf(deduction);
    const more = numberOf(bonus);
    if (max === null || has === null || cells.score === null || (off === null && more === null))
      continue;
    if (deduction !== null && off === null && deduction.state !== 'blank') continue;
    compared++;
    const expected = max.minus((off ?? decimal(0)).abs()).plus(more ?? 0);
    if (expected.eq(has) || (expected.lt(0) && has.eq(0))) continue;
    found.push({
      code: 'deduction-differs',
      at: referenceTo(cells.score),
      params: {
        ...aboutEntry(context, entry),
        max: max.toString(),
        deduction: (off ?? decimal(0)).abs().toString(),
        bonus: (more ?? decimal(0)).toString(),
        score: has.toString(),
        expected: expected.toString(),
      },
    });
  }
  return found.length * 2 > compared && compared > 2 ? [] : found;
};

/** Deductions of one column are all positive or all negative; the fewer are told. */
export const checkSigns: Check = (context) => {
  const { form, entries } = context;
  const areOff = form.items.some(({ sign }) => sign < 0);
  if (!areOff && !context.has.deduction) return [];
  const columns = new Map<
    string,
    { entry: ReadEntry; cell: ScoreCell; at: NonNullable<ReadEntry['cells']['score']> }[]
  >();
  for (const entry of entries) {
    const { cells, deduction, score } = entry;
    const isOff = form.items[cells.item]?.sign === -1;
    if (!isOff && deduction === null) continue;
    const at = isOff ? cells.score : cells.deduction;
    const cell = isOff ? score : deduction;
    if (at === null || cell?.score == null || cell.score.eq(0)) continue;
    const key = `${at.sheet} ${at.column}`;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [{ entry, cell, at }]);
    else column.push({ entry, cell, at });
  }
  return [...columns.values()].flatMap((cells) => {
    const negative = cells.filter(({ cell }) => cell.score?.lt(0) === true);
    const positive = cells.filter((one) => !negative.includes(one));
    const odd = negative.length <= positive.length ? negative : positive;
    if (odd.length === 0 || odd.length === cells.length) return [];
    return odd.map(({ entry, cell, at }): Finding => {
      const value = cell.score ?? decimal(0);
      return {
        code: 'deduction-sign',
        at: referenceTo(at),
        params: { value: value.toString(), ...aboutEntry(context, entry) },
        repair: { at: referenceTo(at), value: value.neg().toNumber(), safe: false },
      };
    });
  });
};

/** Points lost need a reason, and a reason should have cost points. */
export const checkReasons: Check = (context) => {
  const { form, entries } = context;
  if (form.layout.shape === 'points-list' || !context.has.reason) return [];
  const told = entries.map(({ cells }) => {
    if (cells.reason === null) return null;
    const value = valueOf(context, cells.reason);
    return isBlank(value) || isNoReason(textOf(value)) ? '' : textOf(value);
  });
  const isUsed = told.some((text) => text !== null && text !== '');
  return entries.flatMap((entry, index): Finding[] => {
    const { cells, deduction, bonus, score } = entry;
    const reason = told[index] ?? null;
    if (reason === null || cells.reason === null) return [];
    const item = form.items[cells.item];
    const max = item?.max ?? null;
    const has = numberOf(score);
    // A column of points taken off holds what was lost, whatever its maximum.
    const isLoss = item?.sign === -1 || form.counting.base !== null;
    const off = deduction === null ? null : (deduction.score ?? decimal(0)).abs();
    const fromScore =
      form.layout.shape === 'event-log'
        ? has
        : isLoss
          ? (has?.abs() ?? null)
          : has !== null && max !== null
            ? max.minus(has)
            : null;
    const lost =
      off !== null && !off.eq(0)
        ? off
        : deduction === null || form.layout.shape === 'event-log'
          ? fromScore
          : off;
    if (
      reason === '' &&
      lost !== null &&
      !lost.eq(0) &&
      (deduction !== null || isUsed) &&
      (lost.gt(0) || form.layout.shape === 'event-log')
    ) {
      const params = { lost: lost.abs().toString(), ...aboutEntry(context, entry) };
      return [{ code: 'reason-missing', at: referenceTo(cells.reason), params }];
    }
    const gained = bonus?.score?.gt(0) === true;
    const nothing =
      lost?.eq(0) === true ||
      (lost === null && entry.value === null && form.layout.shape === 'event-log');
    if (reason !== '' && nothing && !gained) {
      return [
        {
          code: 'reason-without-deduction',
          at: referenceTo(cells.reason),
          params: { reason, ...aboutEntry(context, entry) },
        },
      ];
    }
    return [];
  });
};
