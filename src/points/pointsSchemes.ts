import type { PointsArea, PointsKind, PointsScheme } from './PointsScheme';

const duties: PointsArea = { name: '履行义务', part: '基础分', cap: 60 };

/** The five areas and service, with the caps of the proposed default (rubric-44, memberPoints). */
const contributions: readonly PointsArea[] = [
  { name: '生产组织', part: '贡献分', cap: 9 },
  { name: '安全环保', part: '贡献分', cap: 10 },
  { name: '长周期运行', part: '贡献分', cap: 8 },
  { name: '降本增效', part: '贡献分', cap: 6 },
  { name: '隐患排查', part: '贡献分', cap: 8 },
  { name: '服务班组', part: '贡献分', cap: 5 },
];

function kind(
  id: string,
  name: string,
  area: string,
  step: number | null,
  unit: string,
  rest: Partial<PointsKind> = {},
): PointsKind {
  const effect = id.startsWith('P-B') ? 'deduct' : 'add';
  return { id, name, area, effect, step, unit, eventCap: null, ...rest };
}

const dutyKinds: readonly PointsKind[] = [
  kind('P-B1', '无故缺席三会一课或主题党日', '履行义务', 5, '次'),
  kind('P-B2', '未按期完成学习任务', '履行义务', 2, '项'),
  kind('P-B3', '党员本人三违', '履行义务', 10, '次'),
  kind('P-B4', '责任区当月出现责任违章或隐患未治理', '履行义务', 5, '项'),
  kind('P-B5', '未按期交纳党费', '履行义务', 5, '次'),
];

const contributionKinds: readonly PointsKind[] = [
  kind('P-A1', '承担急难险重任务或保运', '生产组织', 3, '次'),
  kind('P-A2', '制止违章或避免事故', '安全环保', 5, '次'),
  kind('P-A3', '解决装置瓶颈或参与攻关', '长周期运行', 4, '项'),
  kind('P-A4', '建议采纳或节约创效', '降本增效', 2, '条'),
  kind('P-A5', '排查一般隐患', '隐患排查', 1, '项'),
  kind('P-A6', '讲微课、带徒、谈心帮扶', '服务班组', 1, '次'),
  kind('P-A7', '排查重大隐患', '隐患排查', 3, '项'),
];

/** 60 base minus duties missed, plus up to 40: the proposed default (domain.md §4). */
export const defaultScheme: PointsScheme = {
  id: '60+40',
  name: '60 分义务 + 40 分贡献',
  nameEn: '60 duties + 40 contributions',
  cycle: 'month',
  parts: [
    { name: '基础分', start: 60, cap: 60 },
    { name: '贡献分', start: 0, cap: 40 },
  ],
  areas: [duties, ...contributions],
  kinds: [...dutyKinds, ...contributionKinds],
  needsApproval: true,
  scale: 100,
  periodShare: 0.7,
  indices: [
    { name: '安全生产责任落实', max: 40 },
    { name: '民主评议党员', max: 30 },
    { name: '技能与培训', max: 30 },
  ],
  bands: [
    { name: '优秀', min: 90, use: '评先评优资格' },
    { name: '良好', min: 80, use: '' },
    { name: '合格', min: 60, use: '' },
    { name: '待提升', min: 0, use: '支部约谈，当年不参评' },
  ],
  barredBand: '良好',
  posting: { day: 7, days: 5, workingDays: true },
};

/** Every scheme that can be set up at once (domain.md §4 Member points); the first is the default. */
export const pointsSchemes: readonly PointsScheme[] = [
  defaultScheme,
  {
    ...defaultScheme,
    id: '100-quarter',
    name: '每季 100 分',
    nameEn: '100 a quarter',
    cycle: 'quarter',
    parts: [{ name: '季度积分', start: 100, cap: 100 }],
    areas: [
      { name: '履行义务', part: '季度积分', cap: 100 },
      ...contributions.map((area) => ({ ...area, part: '季度积分' })),
    ],
    posting: { day: 7, days: 7, workingDays: false },
  },
  {
    ...defaultScheme,
    id: '80+20',
    name: '80 分基础 + 20 分加分',
    nameEn: '80 base + 20 bonus',
    parts: [
      { name: '基础分', start: 80, cap: 80 },
      { name: '加分', start: 0, cap: 20 },
    ],
    areas: [{ ...duties, cap: 80 }, ...contributions.map((area) => ({ ...area, part: '加分' }))],
  },
  {
    ...defaultScheme,
    id: '20+70+10',
    name: '20 分基础 + 70 分任务 + 10 分奖励',
    nameEn: '20 base + 70 tasks + 10 reward',
    parts: [
      { name: '基础分', start: 20, cap: 20 },
      { name: '任务分', start: 0, cap: 70 },
      { name: '奖励分', start: 0, cap: 10 },
    ],
    areas: [
      { ...duties, cap: 20 },
      { name: '岗位任务', part: '任务分', cap: 40 },
      { name: '组织任务', part: '任务分', cap: 30 },
      { name: '奖励', part: '奖励分', cap: 10 },
    ],
    kinds: [
      ...dutyKinds,
      kind('P-T1', '完成当月岗位安全任务', '岗位任务', 10, '项'),
      kind('P-T2', '完成支部交办任务', '组织任务', 10, '项'),
      kind('P-R1', '先进事迹或避免事故', '奖励', null, '件', { eventCap: 5 }),
    ],
  },
  {
    ...defaultScheme,
    id: 'event-caps',
    name: '按件限分',
    nameEn: 'Caps for each event',
    kinds: [
      ...dutyKinds,
      ...contributionKinds.map((one) => ({ ...one, eventCap: one.id === 'P-A2' ? 5 : 3 })),
      kind('P-A8', '其他突出贡献（按认定分）', '生产组织', null, '件', { eventCap: 6 }),
    ],
  },
];

/** The scheme of an id, or null. */
export function pointsScheme(id: string): PointsScheme | null {
  return pointsSchemes.find((scheme) => scheme.id === id) ?? null;
}
