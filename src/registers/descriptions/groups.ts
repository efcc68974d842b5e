import { count, distinct, is } from '../Measure';
import type { Register } from '../Register';
import { recordsBy, textIn } from '../recordValues';

/** 党小组: every Party member in exactly one group; specialists of departments sit in team groups. */
export const groups: Register = {
  id: 'groups',
  sheet: '党小组',
  name: { zh: '党小组', en: 'Party groups' },
  purpose: {
    zh: '每名党员编入一个党小组；机关科室的党员也编到班组的党小组。',
    en: 'Every member belongs to one group; department specialists sit in team groups.',
  },
  columns: [
    {
      id: 'member',
      name: { zh: '党员', en: 'Member' },
      type: { kind: 'text' },
      required: true,
      width: 70,
    },
    {
      id: 'group',
      name: { zh: '党小组', en: 'Group' },
      type: { kind: 'text' },
      required: true,
      width: 90,
    },
    {
      id: 'role',
      name: { zh: '组内职务', en: 'Role' },
      type: { kind: 'choice', choices: ['组长', '组员'] },
      required: true,
      width: 60,
    },
    {
      id: 'team',
      name: { zh: '所在班组', en: 'Team' },
      type: { kind: 'text' },
      required: true,
      width: 90,
      link: { register: 'teams', column: 'team' },
    },
    {
      id: 'department',
      name: { zh: '所属科室', en: 'Home department' },
      type: { kind: 'text' },
      width: 90,
      hint: { zh: '机关科室派驻的填，班组的空着', en: 'Only for department specialists' },
    },
  ],
  key: ['member'],
  rows: 200,
  rules: [
    {
      id: 'one-leader',
      severity: 'error',
      says: {
        zh: '党小组“{group}”有 {count} 名组长，应当有且只有一名。请改正。',
        en: 'Group “{group}” has {count} leaders; it must have exactly one. Correct it.',
      },
      find: (records) =>
        [...recordsBy(records, 'group')].flatMap(([group, members]) => {
          const leaders = members.filter((record) => textIn(record, 'role') === '组长');
          const [record] = leaders.length === 0 ? members : leaders.slice(1);
          if (group === '' || leaders.length === 1 || record === undefined) return [];
          return [{ record, column: 'role', params: { group, count: leaders.length } }];
        }),
    },
  ],
  figures: [
    { id: 'members', name: { zh: '党员人数', en: 'Members' }, value: count() },
    { id: 'groups', name: { zh: '党小组数', en: 'Groups' }, value: distinct('group') },
    {
      id: 'leaders',
      name: { zh: '组长占党员', en: 'Leaders among members' },
      value: { share: count(is('role', '组长')), of: count() },
    },
    {
      id: 'departments',
      name: { zh: '科室派驻占党员', en: 'Department specialists among members' },
      value: { share: count({ column: 'department', filled: true }), of: count() },
    },
  ],
  matrix: 'groups',
};
