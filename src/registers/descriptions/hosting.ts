import { count, distinct, mean, over } from '../Measure';
import type { Register, RegisterRecord, RuleHit } from '../Register';
import { textIn } from '../recordValues';
import { hostedTooSoon } from '../rotation';

const speakers = ['leader', 'chief', 'deputy'] as const;

/** 季度专题分享（坐庄）: one team a quarter hosts, three of it speak. */
export const hosting: Register = {
  id: 'hosting',
  sheet: '季度坐庄',
  name: { zh: '季度专题分享（坐庄）', en: 'Quarterly sharing' },
  purpose: {
    zh: '每季度一个班组坐庄，班组长、主操、副操上台；所有班组轮完一遍才轮第二遍。',
    en: 'A team hosts each quarter, three of it speak; no team twice before all have hosted.',
  },
  columns: [
    {
      id: 'quarter',
      name: { zh: '季度', en: 'Quarter' },
      type: { kind: 'quarter' },
      required: true,
      width: 64,
    },
    {
      id: 'team',
      name: { zh: '坐庄班组', en: 'Host team' },
      type: { kind: 'text' },
      required: true,
      width: 80,
      link: { register: 'teams', column: 'team' },
    },
    { id: 'topic', name: { zh: '专题', en: 'Topic' }, type: { kind: 'text' }, width: 170 },
    { id: 'leader', name: { zh: '班组长', en: 'Team leader' }, type: { kind: 'text' }, width: 62 },
    { id: 'chief', name: { zh: '主操', en: 'Chief operator' }, type: { kind: 'text' }, width: 62 },
    {
      id: 'deputy',
      name: { zh: '副操', en: 'Deputy operator' },
      type: { kind: 'text' },
      width: 62,
    },
    {
      id: 'score',
      name: { zh: '评分', en: 'Score' },
      type: { kind: 'number', min: 0, max: 100 },
      width: 46,
    },
  ],
  key: ['quarter'],
  rows: 60,
  rules: [
    {
      id: 'too-soon',
      severity: 'error',
      says: {
        zh: '{team}在{waiting}坐庄以前又轮到一次。请按轮值调整。',
        en: '{team} hosts again before {waiting} have hosted. Change the rotation.',
      },
      find: (records, { tables }) => {
        const teams = (tables.get('teams') ?? []).map((one) => textIn(one, 'team'));
        const sorted = [...records].sort((a, b) =>
          textIn(a, 'quarter') < textIn(b, 'quarter') ? -1 : 1,
        );
        const turns = sorted.map((one) => textIn(one, 'team'));
        return hostedTooSoon(teams, turns).flatMap(({ turn, waiting }): RuleHit[] => {
          const record = sorted[turn];
          if (record === undefined) return [];
          const params = { team: textIn(record, 'team'), waiting: waiting.join('、') };
          return [{ record, column: 'team', params }];
        });
      },
    },
    {
      id: 'scored-without-speakers',
      severity: 'warning',
      says: {
        zh: '{quarter}已经评分，但三名主讲没有填全。请补填。',
        en: '{quarter} is scored, but not all three speakers are named. Fill them in.',
      },
      find: (records) =>
        records
          .filter(
            (one) =>
              textIn(one, 'score') !== '' && speakers.some((role) => textIn(one, role) === ''),
          )
          .map((record) => ({
            record,
            column: speakers.find((role) => textIn(record, role) === '') ?? 'leader',
            params: { quarter: textIn(record, 'quarter') },
          })),
    },
    {
      id: 'one-person-twice',
      severity: 'error',
      says: {
        zh: '{quarter}的三名主讲里 {person} 出现了两次。请改正。',
        en: '{person} is named twice among the speakers of {quarter}. Correct it.',
      },
      find: (records) => records.flatMap(repeatedSpeaker),
    },
  ],
  figures: [
    {
      id: 'held',
      name: { zh: '已坐庄次数', en: 'Sessions scored' },
      value: count({ column: 'score', filled: true }),
    },
    {
      id: 'hosts',
      name: { zh: '坐过庄的班组', en: 'Teams that have hosted' },
      value: {
        share: distinct('team', { column: 'score', filled: true }),
        of: over('teams', count()),
      },
    },
    {
      id: 'leaders',
      name: { zh: '上过台的班组长', en: 'Team leaders on stage' },
      value: { share: distinct('leader'), of: over('teams', count()) },
    },
    { id: 'score', name: { zh: '平均评分', en: 'Mean score' }, value: mean('score'), decimals: 2 },
  ],
};

function repeatedSpeaker(record: RegisterRecord): readonly RuleHit[] {
  const names = speakers.map((role) => textIn(record, role));
  const again = names.findIndex((name, index) => name !== '' && names.indexOf(name) < index);
  const column = speakers[again];
  if (column === undefined) return [];
  const params = { quarter: textIn(record, 'quarter'), person: textIn(record, column) };
  return [{ record, column, params }];
}

/** "Everyone on stage": how many different people have spoken, of how many there are, by team. */
export function stageCoverage(
  records: readonly RegisterRecord[],
  teams: readonly RegisterRecord[],
): readonly { readonly team: string; readonly spoken: number; readonly headcount: number }[] {
  return teams.map((one) => {
    const team = textIn(one, 'team');
    const names = records
      .filter((record) => textIn(record, 'team') === team)
      .flatMap((record) => speakers.map((role) => textIn(record, role)))
      .filter((name) => name !== '');
    return { team, spoken: new Set(names).size, headcount: Number(one.values['headcount'] ?? 0) };
  });
}
