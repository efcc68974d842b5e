import { count, sum } from '../Measure';
import type { Register } from '../Register';

/** The teams, which all other registers name. */
export const teams: Register = {
  id: 'teams',
  sheet: '班组名册',
  name: { zh: '班组名册', en: 'Teams' },
  purpose: {
    zh: '班组、班组长和人数；其他台账里的班组都从这里选。',
    en: 'Teams, their leaders and headcount; every other register picks its teams from here.',
  },
  columns: [
    {
      id: 'team',
      name: { zh: '班组', en: 'Team' },
      type: { kind: 'text' },
      required: true,
      width: 90,
    },
    { id: 'leader', name: { zh: '班组长', en: 'Leader' }, type: { kind: 'text' }, width: 70 },
    {
      id: 'headcount',
      name: { zh: '人数', en: 'Headcount' },
      type: { kind: 'whole', min: 1, max: 500 },
      required: true,
      width: 50,
    },
    { id: 'note', name: { zh: '备注', en: 'Note' }, type: { kind: 'text' }, width: 150 },
  ],
  key: ['team'],
  rows: 40,
  rules: [],
  figures: [
    { id: 'teams', name: { zh: '班组数', en: 'Teams' }, value: count() },
    { id: 'people', name: { zh: '总人数', en: 'People' }, value: sum('headcount') },
  ],
};
