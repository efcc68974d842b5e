import { count, distinct, is, over, sum } from '../Measure';
import type { Register } from '../Register';
import { textIn } from '../recordValues';

/** The levels of honours, highest first, and how many points' worth each is to a team (DJ-11). */
export const honourLevels = [
  { name: '国家级', worth: 2 },
  { name: '省部级', worth: 2 },
  { name: '行业级', worth: 2 },
  { name: '集团级', worth: 2 },
  { name: '公司级', worth: 1 },
  { name: '支部级', worth: 0 },
] as const;

/** 荣誉: titles and the different people who hold them. */
export const honours: Register = {
  id: 'honours',
  sheet: '荣誉',
  name: { zh: '荣誉', en: 'Honours' },
  purpose: {
    zh: '技术能手、大国工匠、五一劳动奖章等；一人多项荣誉分别登记，人数另行去重。',
    en: 'Titles won; a person with several is counted once as a person.',
  },
  columns: [
    {
      id: 'person',
      name: { zh: '姓名', en: 'Person' },
      type: { kind: 'text' },
      required: true,
      width: 70,
    },
    {
      id: 'team',
      name: { zh: '班组', en: 'Team' },
      type: { kind: 'text' },
      width: 80,
      link: { register: 'teams', column: 'team' },
    },
    {
      id: 'title',
      name: { zh: '荣誉称号', en: 'Title' },
      type: { kind: 'text' },
      required: true,
      width: 170,
    },
    {
      id: 'level',
      name: { zh: '级别', en: 'Level' },
      type: { kind: 'choice', choices: honourLevels.map(({ name }) => name) },
      required: true,
      width: 60,
    },
    {
      id: 'date',
      name: { zh: '授予日期', en: 'Date' },
      type: { kind: 'date' },
      required: true,
      width: 74,
    },
    {
      id: 'basis',
      name: { zh: '文件号', en: 'Document' },
      type: { kind: 'text' },
      required: true,
      width: 120,
    },
  ],
  key: ['person', 'title', 'date'],
  rows: 150,
  rules: [
    {
      id: 'same-title-again',
      severity: 'warning',
      says: {
        zh: '{person}的“{title}”已经登记过。如果不是再次获得，请删去一条。',
        en: '{person} already has “{title}”. Unless won again, delete one line.',
      },
      find: (records) =>
        records.flatMap((record, index) => {
          const [person, title] = [textIn(record, 'person'), textIn(record, 'title')];
          const again = records
            .slice(0, index)
            .some((one) => textIn(one, 'person') === person && textIn(one, 'title') === title);
          return again ? [{ record, column: 'title', params: { person, title } }] : [];
        }),
    },
  ],
  figures: [
    { id: 'titles', name: { zh: '荣誉项数', en: 'Titles' }, value: count() },
    {
      id: 'people',
      name: { zh: '获奖人数（去重）', en: 'Different people' },
      value: distinct('person'),
    },
    {
      id: 'high',
      name: { zh: '集团级以上占比', en: 'Group level and above' },
      value: { share: count(is('level', '国家级', '省部级', '行业级', '集团级')), of: count() },
    },
    {
      id: 'share',
      name: { zh: '获奖人数占总人数', en: 'People honoured among all' },
      value: { share: distinct('person'), of: over('teams', sum('headcount')) },
    },
  ],
};
