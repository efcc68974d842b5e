import type { Finding } from '../../assessment/Finding';
import { foldText } from '../../assessment/foldText';
import { cellAddress } from '../address';
import { formPeriod } from './formPeriod';
import type { SheetCell } from '../ScoreForm';
import { isBlank, textOf } from '../SheetView';
import type { Check } from './CheckContext';
import { aboutEntry, entityNamed, referenceTo, valueOf } from './CheckContext';
import { monthOfCell } from './monthOfCell';

/** Dates of entries that lie outside the month the form says it is for. */
export const checkDates: Check = (context) => {
  const { form, grids, entries } = context;
  const period = formPeriod(form, grids);
  if (period === null || !context.has.date) return [];
  return entries.flatMap((entry): Finding[] => {
    const { date } = entry.cells;
    if (date === null) return [];
    const found = monthOfCell(valueOf(context, date));
    if (found === null) return [];
    const sameMonth = found.month === period.month;
    const sameYear = found.year === null || period.year === null || found.year === period.year;
    if (sameMonth && sameYear) return [];
    const month = String(period.month).padStart(2, '0');
    const params = {
      date: found.text,
      period: period.year === null ? month : `${period.year}-${month}`,
      entity: aboutEntry(context, entry).entity,
    };
    return [{ code: 'date-outside-period', at: referenceTo(date), params }];
  });
};

/**
 * One incident counted twice: two log lines that say the same of the same one on the same day, or
 * two items of a form that give the same dated or numbered incident as their reason.
 */
export const checkIncidents: Check = (context) => {
  const { form, entries } = context;
  const isLog = form.layout.shape === 'event-log';
  if (!context.has.reason) return [];
  const first = new Map<string, SheetCell>();
  return entries.flatMap((entry): Finding[] => {
    const { cells, value } = entry;
    const { reason, date } = cells;
    if (reason === null || value === null) return [];
    const text = textOf(valueOf(context, reason));
    const when = date === null ? '' : textOf(valueOf(context, date));
    if (isBlank(text) || (isLog && date !== null && when === '')) return [];
    if (isLog && date === null) return [];
    // A reason such as "见台账" comes back of right; one with a day or a number is one incident.
    if (
      !isLog &&
      (foldText(text).length < 4 || !/\d{1,2}[月.\-/]\d{1,2}|\d{4,}/u.test(text.normalize('NFKC')))
    )
      return [];
    const max = form.items[cells.item]?.max ?? null;
    if (!isLog && max !== null && value.gte(max)) return [];
    const key = `${cells.entity}|${foldText(text)}|${isLog ? `${foldText(when)}|${value.toString()}` : ''}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, reason);
      return [];
    }
    if (other.row === reason.row && other.column === reason.column && other.sheet === reason.sheet)
      return [];
    const params = { entity: entityNamed(context, cells.entity), other: cellAddress(other), text };
    return [{ code: 'incident-twice', at: referenceTo(reason), params }];
  });
};
