import { count, distinct, is } from '../Measure';
import type { Register, RuleHit } from '../Register';
import { textIn } from '../recordValues';

/** A rating that meets the standard. */
export const goodRatings = ['优秀', '达标'];

/** 示范岗、责任区、先锋岗: posts and zones with a sign, rated every month. */
export const posts: Register = {
  id: 'posts',
  sheet: '示范岗责任区',
  name: { zh: '示范岗、责任区、先锋岗', en: 'Model posts and zones' },
  purpose: {
    zh: '挂牌的示范岗、责任区、先锋岗每月评价一次，一岗一月一行。',
    en: 'Posts and zones with a sign, rated every month: a row a post and month.',
  },
  columns: [
    {
      id: 'month',
      name: { zh: '月份', en: 'Month' },
      type: { kind: 'month' },
      required: true,
      width: 60,
    },
    {
      id: 'kind',
      name: { zh: '类别', en: 'Kind' },
      type: { kind: 'choice', choices: ['党员示范岗', '党员责任区', '党员先锋岗'] },
      required: true,
      width: 76,
    },
    {
      id: 'post',
      name: { zh: '岗位/区域', en: 'Post or zone' },
      type: { kind: 'text' },
      required: true,
      width: 130,
    },
    {
      id: 'holder',
      name: { zh: '责任党员', en: 'Holder' },
      type: { kind: 'text' },
      required: true,
      width: 64,
      link: { register: 'groups', column: 'member' },
    },
    {
      id: 'team',
      name: { zh: '班组', en: 'Team' },
      type: { kind: 'text' },
      required: true,
      width: 74,
      link: { register: 'teams', column: 'team' },
    },
    {
      id: 'rating',
      name: { zh: '月度评价', en: 'Rating' },
      type: { kind: 'choice', choices: [...goodRatings, '不达标'] },
      required: true,
      width: 62,
    },
    { id: 'reason', name: { zh: '说明', en: 'Reason' }, type: { kind: 'text' }, width: 150 },
  ],
  key: ['month', 'kind', 'post'],
  rows: 400,
  rules: [
    {
      id: 'failed-without-reason',
      severity: 'warning',
      says: {
        zh: '“{post}”不达标，没有写说明。请补填。',
        en: '“{post}” failed without a reason. Give one.',
      },
      find: (records) =>
        records
          .filter((one) => textIn(one, 'rating') === '不达标' && textIn(one, 'reason') === '')
          .map((record) => ({
            record,
            column: 'reason',
            params: { post: textIn(record, 'post') },
          })),
    },
    {
      id: 'holder-of-another-team',
      severity: 'warning',
      says: {
        zh: '{holder}在“党小组”里属于{expected}，这里写的是{team}。请核对。',
        en: '{holder} belongs to {expected} by the Party groups, here {team} is given. Check.',
      },
      find: (records, { tables }) => {
        const teamOf = new Map(
          (tables.get('groups') ?? []).map((one) => [textIn(one, 'member'), textIn(one, 'team')]),
        );
        return records.flatMap((record): RuleHit[] => {
          const [holder, team] = [textIn(record, 'holder'), textIn(record, 'team')];
          const expected = teamOf.get(holder);
          if (expected === undefined || expected === team) return [];
          return [{ record, column: 'team', params: { holder, team, expected } }];
        });
      },
    },
  ],
  figures: [
    { id: 'ratings', name: { zh: '评价次数', en: 'Ratings' }, value: count() },
    { id: 'posts', name: { zh: '岗区数', en: 'Posts and zones' }, value: distinct('post') },
    {
      id: 'good',
      name: { zh: '达标率', en: 'Meeting the standard' },
      value: { share: count(is('rating', ...goodRatings)), of: count() },
    },
    {
      id: 'best',
      name: { zh: '优秀率', en: 'Excellent' },
      value: { share: count(is('rating', '优秀')), of: count() },
    },
  ],
};
