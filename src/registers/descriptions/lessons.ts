import { attendanceColumns, attendanceRule } from '../attendance';
import { count, distinct, is, sum } from '../Measure';
import type { Register } from '../Register';
import { textIn } from '../recordValues';
import { liaisonOf } from './liaison';

/** 微党课、微安课: short lessons on Party matters and safety, in the teams. */
export const lessons: Register = {
  id: 'lessons',
  sheet: '微党课微安课',
  name: { zh: '微党课、微安课', en: 'Micro Party and safety lessons' },
  purpose: {
    zh: '到班组讲的微党课、微安课；联系支委每月到班组讲课不少于两次。',
    en: 'Short lessons in the teams; the tied committee member gives at least two a month.',
  },
  columns: [
    {
      id: 'date',
      name: { zh: '日期', en: 'Date' },
      type: { kind: 'date' },
      required: true,
      width: 74,
    },
    {
      id: 'kind',
      name: { zh: '类别', en: 'Kind' },
      type: { kind: 'choice', choices: ['微党课', '微安课'] },
      required: true,
      width: 56,
    },
    {
      id: 'team',
      name: { zh: '班组', en: 'Team' },
      type: { kind: 'text' },
      required: true,
      width: 80,
      link: { register: 'teams', column: 'team' },
    },
    {
      id: 'speaker',
      name: { zh: '主讲', en: 'Speaker' },
      type: { kind: 'text' },
      required: true,
      width: 64,
    },
    {
      id: 'topic',
      name: { zh: '题目', en: 'Topic' },
      type: { kind: 'text' },
      required: true,
      width: 180,
    },
    ...attendanceColumns,
  ],
  key: ['date', 'kind', 'team', 'topic'],
  rows: 400,
  rules: [
    attendanceRule,
    {
      id: 'not-tied',
      severity: 'warning',
      says: {
        zh: '{speaker}是支委，但当天联系{team}的不是他，不计入联系支委讲课。请核对。',
        en: '{speaker} is on the committee but was not tied to {team} that day; it does not count as a liaison lesson.',
      },
      find: (records, { tables }) => {
        const members = new Set((tables.get('committee') ?? []).map((one) => textIn(one, 'name')));
        const ties = tables.get('liaison') ?? [];
        return records.flatMap((record) => {
          const [speaker, team] = [textIn(record, 'speaker'), textIn(record, 'team')];
          const tied = liaisonOf(ties, team, textIn(record, 'date')) === speaker;
          if (ties.length === 0 || !members.has(speaker) || tied) return [];
          return [{ record, column: 'speaker', params: { speaker, team } }];
        });
      },
    },
  ],
  figures: [
    {
      id: 'party',
      name: { zh: '微党课节数', en: 'Party lessons' },
      value: count(is('kind', '微党课')),
    },
    {
      id: 'safety',
      name: { zh: '微安课节数', en: 'Safety lessons' },
      value: count(is('kind', '微安课')),
    },
    {
      id: 'speakers',
      name: { zh: '主讲人数', en: 'Different speakers' },
      value: distinct('speaker'),
    },
    {
      id: 'attendance',
      name: { zh: '到课率（人次）', en: 'Attendance' },
      value: { share: sum('attended'), of: sum('due') },
    },
  ],
};
