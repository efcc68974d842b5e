import type { YearChange } from '../assessment/compare/compareYears';
import type { LogChange, TeamChange, ValueChange } from '../assessment/compare/TeamChange';
import type { ShownValue } from '../assessment/versions/diffRubrics';
import type { Translate } from './translateWith';

/** The name of an item or category, by its id or code, in the language that is read. */
export type NameOf = (code: string) => string;

/** Everything that changed in a year, in words: the log's lines first, then each period's teams. */
export function changeLines(t: Translate, change: YearChange, nameOf: NameOf): readonly string[] {
  if (change.log.length === 0 && change.periods.length === 0) return [t('changed.nothing')];
  return [
    ...change.log.flatMap((one) => logLines(t, one)),
    ...(change.periods.length === 0
      ? [t('changed.nothing')]
      : [
          t('changed.heading', {
            periods: change.periods.map(({ period }) => period).join(t('changed.separator')),
          }),
        ]),
    ...change.periods.flatMap(({ period, teams }) => [
      period,
      ...teams.map((team) => `  ${teamLine(t, team, nameOf)}`),
    ]),
  ];
}

/** What became of one line of the log; a line each field of an edited one. */
export function logLines(t: Translate, { serial, kind, fields }: LogChange): readonly string[] {
  if (kind !== 'edited') return [t(`logChange.${kind}`, { serial })];
  return fields.map(({ field, old, new: now }) => {
    const key = `logField.${field}`;
    const word = t.knows(key) ? t(key) : field;
    const params = { serial, field: word, from: shown(t, old), to: shown(t, now) };
    return t('logChange.edited', params);
  });
}

/** Everything that changed for one team, and why. */
export function teamLine(
  t: Translate,
  { team, changes, causes }: TeamChange,
  nameOf: NameOf,
): string {
  const values = changes.map((one) => valueText(t, one, nameOf)).join(t('list.separator'));
  if (causes.length === 0) return `${team}：${values}`;
  const because = causes.map(({ key, params }) => t(`explain.${key}`, params)).join(' ');
  return `${team}：${values}。${t('changed.causes', { causes: because })}`;
}

/** One number that changed: "总分 96.00 → 99.00". */
export function valueText(
  t: Translate,
  { what, of, old, new: now }: ValueChange,
  nameOf: NameOf,
): string {
  const name = of === null ? '' : nameOf(of);
  const word = t(`changed.${what}`, { name });
  return t('changed.line', { what: word, old: shown(t, old), new: shown(t, now) });
}

function shown(t: Translate, value: ShownValue): string {
  if (value === null || value === '') return t('changed.blank');
  if (typeof value === 'boolean') return t(value ? 'diff.yes' : 'diff.no');
  return String(value);
}
