import { count, is } from '../Measure';
import type { Register, RuleHit } from '../Register';
import { textIn } from '../recordValues';

/** The stages of a future team leader, each with the date it was reached. */
const stages = [
  { name: '列入培养', date: 'start' },
  { name: '跟班实习', date: 'shadowing' },
  { name: '考核合格', date: 'passed' },
  { name: '任命上岗', date: 'appointed' },
] as const;

const stageNames = stages.map(({ name }) => name);

/** 班组长培养: from being put on the list to being appointed. */
export const teamLeaders: Register = {
  id: 'teamLeaders',
  sheet: '班组长培养',
  name: { zh: '班组长培养', en: 'Training of team leaders' },
  purpose: {
    zh: '后备班组长从列入培养到任命；阶段只能向前。',
    en: 'Future team leaders from the list to the appointment; stages only move forward.',
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
      id: 'status',
      name: { zh: '政治面貌', en: 'Party status' },
      type: { kind: 'choice', choices: ['群众', '积极分子', '发展对象', '预备党员', '党员'] },
      required: true,
      width: 70,
    },
    {
      id: 'stage',
      name: { zh: '当前阶段', en: 'Stage' },
      type: { kind: 'choice', choices: stageNames },
      required: true,
      width: 74,
    },
    {
      id: 'start',
      name: { zh: '列入日期', en: 'On the list' },
      type: { kind: 'date' },
      required: true,
      width: 74,
    },
    {
      id: 'shadowing',
      name: { zh: '跟班日期', en: 'Shadowing from' },
      type: { kind: 'date' },
      width: 74,
    },
    { id: 'passed', name: { zh: '合格日期', en: 'Passed on' }, type: { kind: 'date' }, width: 74 },
    {
      id: 'appointed',
      name: { zh: '任命日期', en: 'Appointed on' },
      type: { kind: 'date' },
      width: 74,
    },
  ],
  key: ['person'],
  rows: 60,
  rules: [
    {
      id: 'dates-in-order',
      severity: 'error',
      says: {
        zh: '{person}的{stage}日期早于前一阶段。请核对日期。',
        en: '{person}: a stage ({stage}) is dated before the one it follows. Check the dates.',
      },
      find: (records) =>
        records.flatMap((record) =>
          stages.slice(1).flatMap(({ name, date }, index): RuleHit[] => {
            const day = textIn(record, date);
            const before = stages.slice(0, index + 1).map((stage) => textIn(record, stage.date));
            if (day === '' || before.every((earlier) => earlier <= day)) return [];
            return [
              { record, column: date, params: { person: textIn(record, 'person'), stage: name } },
            ];
          }),
        ),
    },
    {
      id: 'stage-skipped',
      severity: 'error',
      says: {
        zh: '{person}没有{stage}的日期，却有后面阶段的日期。阶段只能一步步向前，请补填。',
        en: '{person} has no date for {stage} but one for a later stage. Stages move one by one; fill it in.',
      },
      find: (records) =>
        records.flatMap((record) =>
          stages.flatMap(({ name, date }, index): RuleHit[] => {
            const later = stages
              .slice(index + 1)
              .some((stage) => textIn(record, stage.date) !== '');
            if (textIn(record, date) !== '' || !later) return [];
            return [
              { record, column: date, params: { person: textIn(record, 'person'), stage: name } },
            ];
          }),
        ),
    },
    {
      id: 'stage-differs',
      severity: 'error',
      says: {
        zh: '{person}的当前阶段写的是“{stage}”，按日期应是“{expected}”。阶段只能随日期向前，请核对。',
        en: '{person} is put down at “{stage}”, but by the dates it is “{expected}”. Check.',
      },
      find: (records) =>
        records.flatMap((record): RuleHit[] => {
          const expected = stages.findLast(({ date }) => textIn(record, date) !== '')?.name ?? '';
          const stage = textIn(record, 'stage');
          if (stage === '' || expected === '' || stage === expected) return [];
          const params = { person: textIn(record, 'person'), stage, expected };
          return [{ record, column: 'stage', params }];
        }),
    },
  ],
  figures: [
    { id: 'trained', name: { zh: '培养人数', en: 'In training' }, value: count() },
    {
      id: 'party',
      name: { zh: '党员、预备党员占比', en: 'Members or probationary' },
      value: { share: count(is('status', '党员', '预备党员')), of: count() },
    },
    {
      id: 'targets',
      name: { zh: '发展对象占比', en: 'Targets for development' },
      value: { share: count(is('status', '发展对象')), of: count() },
    },
    {
      id: 'together',
      name: { zh: '以上合计占比', en: 'The two together' },
      value: { share: count(is('status', '党员', '预备党员', '发展对象')), of: count() },
    },
    {
      id: 'appointed',
      name: { zh: '已任命占比', en: 'Appointed' },
      value: { share: count(is('stage', '任命上岗')), of: count() },
    },
  ],
};
