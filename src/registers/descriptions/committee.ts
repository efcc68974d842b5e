import { count } from '../Measure';
import type { Register } from '../Register';

/** The branch committee, whose members are tied to teams. */
export const committee: Register = {
  id: 'committee',
  sheet: '支委名册',
  name: { zh: '支委名册', en: 'Committee' },
  purpose: { zh: '支委和分工；支委联系班组从这里选人。', en: 'Committee members and their posts.' },
  columns: [
    {
      id: 'name',
      name: { zh: '姓名', en: 'Name' },
      type: { kind: 'text' },
      required: true,
      width: 70,
    },
    {
      id: 'post',
      name: { zh: '职务', en: 'Post' },
      type: {
        kind: 'choice',
        choices: ['书记', '副书记', '组织委员', '宣传委员', '纪检委员', '青年委员', '群工委员'],
      },
      required: true,
      width: 80,
    },
  ],
  key: ['name'],
  rows: 20,
  rules: [
    {
      id: 'one-secretary',
      severity: 'warning',
      says: {
        zh: '书记有 {count} 名，应当只有一名。请核对。',
        en: 'There are {count} secretaries; there should be one. Check.',
      },
      find: (records) => {
        const secretaries = records.filter(({ values }) => values['post'] === '书记');
        return secretaries.slice(1).map((record) => ({
          record,
          column: 'post',
          params: { count: secretaries.length },
        }));
      },
    },
  ],
  figures: [{ id: 'members', name: { zh: '支委人数', en: 'Committee members' }, value: count() }],
};
