import { blank, count, distinct, over } from '../Measure';
import type { Register, RegisterRecord, RuleHit } from '../Register';
import { recordsBy, textIn } from '../recordValues';
import { dayAfter, dayBefore } from '../days';

const forEver = '9999-12-31';
const endOf = (record: RegisterRecord): string => textIn(record, 'to') || forEver;

/** 支委联系班组: every team has exactly one committee member at any date. */
export const liaison: Register = {
  id: 'liaison',
  sheet: '支委联系班组',
  name: { zh: '支委联系班组', en: 'Committee liaison' },
  purpose: {
    zh: '哪名支委从哪天到哪天联系哪个班组；任何一天每个班组有且只有一名。',
    en: 'Which committee member is tied to which team, from when to when; exactly one at any date.',
  },
  columns: [
    {
      id: 'member',
      name: { zh: '支委', en: 'Committee member' },
      type: { kind: 'text' },
      required: true,
      width: 70,
      link: { register: 'committee', column: 'name' },
    },
    {
      id: 'team',
      name: { zh: '班组', en: 'Team' },
      type: { kind: 'text' },
      required: true,
      width: 90,
      link: { register: 'teams', column: 'team' },
    },
    {
      id: 'from',
      name: { zh: '开始', en: 'From' },
      type: { kind: 'date' },
      required: true,
      width: 74,
    },
    {
      id: 'to',
      name: { zh: '结束', en: 'To' },
      type: { kind: 'date' },
      width: 74,
      hint: { zh: '还在联系的空着', en: 'Blank while it goes on' },
    },
  ],
  key: ['member', 'team', 'from'],
  rows: 60,
  rules: [
    {
      id: 'ends-before-start',
      severity: 'error',
      says: { zh: '结束日期早于开始日期。请改正。', en: 'Ends before it starts. Correct it.' },
      find: (records) =>
        records
          .filter((record) => endOf(record) < textIn(record, 'from'))
          .map((record) => ({ record, column: 'to' })),
    },
    {
      id: 'two-at-once',
      severity: 'error',
      says: {
        zh: '{team}在 {from} 至 {to} 有两名支委联系（{one}、{other}）。请改成只有一名。',
        en: '{team} has two committee members from {from} to {to} ({one}, {other}). Leave one.',
      },
      find: (records) =>
        [...recordsBy(records, 'team')].flatMap(([team, own]) => {
          const sorted = inOrder(own);
          return sorted.flatMap((record, index): RuleHit[] => {
            const other = sorted
              .slice(0, index)
              .find((before) => endOf(before) >= textIn(record, 'from'));
            if (other === undefined || team === '') return [];
            const to = endOf(other) < endOf(record) ? endOf(other) : endOf(record);
            return [
              {
                record,
                column: 'from',
                params: {
                  team,
                  from: textIn(record, 'from'),
                  to: to === forEver ? '—' : to,
                  one: textIn(other, 'member'),
                  other: textIn(record, 'member'),
                },
              },
            ];
          });
        }),
    },
    {
      id: 'none-at-all',
      severity: 'error',
      says: {
        zh: '{team}在 {from} 至 {to} 没有支委联系。请安排。',
        en: '{team} has no committee member from {from} to {to}. Name one.',
      },
      find: (records, { year, tables }) => {
        const byTeam = recordsBy(records, 'team');
        const [anywhere] = records;
        return (tables.get('teams') ?? []).flatMap((teamRecord): RuleHit[] => {
          const team = textIn(teamRecord, 'team');
          const own = inOrder(byTeam.get(team) ?? []);
          const at = own[0] ?? anywhere;
          if (at === undefined || team === '') return [];
          return gaps(own, `${year}-01-01`, `${year}-12-31`).map(([from, to]) => ({
            record: at,
            column: 'team',
            params: { team, from, to },
          }));
        });
      },
    },
  ],
  figures: [
    {
      id: 'now',
      name: { zh: '在联系的支委', en: 'Members tied now' },
      value: distinct('member', blank('to')),
    },
    {
      id: 'covered',
      name: { zh: '有人联系的班组', en: 'Teams covered now' },
      value: { share: distinct('team', blank('to')), of: over('teams', count()) },
    },
  ],
  matrix: 'liaison',
};

function inOrder(records: readonly RegisterRecord[]): readonly RegisterRecord[] {
  return [...records].sort((a, b) => (textIn(a, 'from') < textIn(b, 'from') ? -1 : 1));
}

/** The stretches of first … last that none of the records covers. */
function gaps(
  records: readonly RegisterRecord[],
  first: string,
  last: string,
): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  let free = first;
  for (const record of records) {
    const from = textIn(record, 'from');
    if (from > last) break;
    if (from > free) found.push([free, dayBefore(from)]);
    const next = endOf(record) === forEver ? forEver : dayAfter(endOf(record));
    if (next > free) free = next;
  }
  return free > last ? found : [...found, [free, last]];
}

/** The committee member tied to a team on a day; null where there is none or more than one. */
export function liaisonOf(
  records: readonly RegisterRecord[],
  team: string,
  day: string,
): string | null {
  const found = records.filter(
    (record) =>
      textIn(record, 'team') === team && textIn(record, 'from') <= day && endOf(record) >= day,
  );
  const [only] = found;
  return only === undefined || found.length > 1 ? null : textIn(only, 'member');
}
