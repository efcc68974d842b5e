import { deductionEndings } from './headerWords';
import { describedBy, foldWords, headerRole } from './headerRole';
import type { FieldRole } from '../TableLayout';

/** Headers of forms whose items stand in rows, finer than `headerWords`; folded the same way. */
const words: readonly { readonly role: FieldRole; readonly whole: readonly string[] }[] = [
  {
    role: 'category',
    whole: [
      '考核类别',
      '类别',
      '大项',
      '考核大项',
      '分类',
      '类型',
      '模块',
      '板块',
      '考核模块',
      '维度',
      '一级指标',
      '考评类别',
      '项目类别',
      '考核维度',
      '评价维度',
      'category',
      'section',
      'area',
      'dimension',
    ],
  },
  {
    role: 'item',
    whole: [
      '考核项目',
      '考评项目',
      '检查项目',
      '评分项目',
      '评价项目',
      '评比项目',
      '项目',
      '项目名称',
      '小项',
      '指标',
      '指标名称',
      '考核指标',
      '评价指标',
      '二级指标',
      '三级指标',
      '要素',
      '条款',
      '考核要素',
      'item',
      'items',
      'criterion',
      'criteria',
      'indicator',
      'assessmentitem',
      'checkitem',
    ],
  },
  {
    role: 'standard',
    whole: [
      '考核内容',
      '考评内容',
      '检查内容',
      '评分内容',
      '评价内容',
      '评比内容',
      '内容',
      '考核内容/标准',
      '标准',
      '考核标准',
      '考核要求',
      '要求',
      '内容及要求',
      '考核内容及标准',
      '内容与标准',
      '评价标准',
      '考评标准',
      'description',
      'standard',
      'requirement',
      'content',
    ],
  },
  {
    role: 'rule',
    whole: [
      '评分标准',
      '评分办法',
      '考核办法',
      '评分细则',
      '考核细则',
      '扣分标准',
      '计分办法',
      '评分标准/办法',
      '评分方法',
      '计分方法',
      '扣分细则',
      '考评办法',
      'rule',
      'scoringrule',
      'scoring',
      'method',
    ],
  },
  {
    role: 'weighted',
    whole: [
      '加权得分',
      '加权分',
      '加权后得分',
      '折算得分',
      '折算分',
      '权重得分',
      '得分*权重',
      '得分×权重',
      'weighted',
      'weightedscore',
    ],
  },
  {
    role: 'bonus',
    whole: ['加分', '奖分', '加分值', '奖励分', '奖励', '加分项', 'bonus', 'plus', 'award'],
  },
  {
    role: 'deduction',
    whole: [
      '扣分值',
      '扣',
      '扣减分',
      '应扣分',
      '实扣分',
      'minus',
      'lost',
      'pointslost',
      'pointsoff',
    ],
  },
  {
    role: 'score',
    whole: ['加减分', '加扣分', '奖扣分', '增减分', '分数变动', '变动分值', '分值变动', '+/-', '±'],
  },
];

/** Bare words that beside items give figures, but over a column of teams' scores could name a criterion. */
const figures = new Set(['目标', '实际', '计划', '完成', '完成数', '单位', '计量单位']);

/** What "验收…", "检查…" and the like describe, by their last word. */
const descriptions: Readonly<Record<string, FieldRole>> = {
  内容: 'standard',
  要求: 'standard',
  标准: 'standard',
  办法: 'rule',
  方法: 'rule',
  细则: 'rule',
};

/** "考评" beside 自评 under one team's heading: what counts. */
const reviews =
  /^(?:考核|考评|审核|复核|复评|核定|评定|终评|他评|上级|领导评?|车间评?|单位评?|考评组|reviewed?)$/u;

/** "验收分" and "检查得分": the points that whoever came gave. */
const reviewedPoints =
  /^(?:验收|检查|评审|核定|评定|审定|评议|督查|督导|终评|复评|复查|复核|抽查|确认|认定|专家|领导|车间|部门|小组|考评组|考核组|检查组)(?:评|打)?得?分[数值]?$/u;

const byWord = new Map(
  words.flatMap(({ role, whole }) => whole.map((word) => [word, role] as const)),
);

/** What a column of a form with items in rows is for, by its header's words; null: it may be a team. */
export function itemFieldRole(name: string): FieldRole | null {
  const folded = foldWords(name).replace(/[:*★]+$/u, '');
  const own = byWord.get(folded) ?? byWord.get(folded.replace(/\([^)]*\)$/u, ''));
  if (own !== undefined) return own;
  if (figures.has(folded)) return 'attribute';
  const described = describedBy(name);
  if (described !== null) return descriptions[described] ?? 'item';
  const role = headerRole(name);
  if (role === 'subtotal' && folded.startsWith('加分')) return 'bonus';
  if (role !== 'subtotal' && deductionEndings.some((ending) => folded.endsWith(ending)))
    return 'deduction';
  if (role === null && reviewedPoints.test(folded)) return 'reviewedScore';
  switch (role) {
    case null:
    case 'person':
    case 'team':
    case 'unit':
      return null;
    case 'attribute':
      return 'attribute';
    case 'item':
      return 'standard';
    default:
      return role;
  }
}

/** The same for a column under a heading where 自评 or 扣分 stand beside it: there "考评" is a score. */
export function groupedFieldRole(name: string): FieldRole | null {
  return itemFieldRole(name) ?? (reviews.test(foldWords(name)) ? 'reviewedScore' : null);
}
