/** What a person is told about a year of points: each thing at its cell. */
import { assessPoints } from '../../src/points/assessPoints';
import { checkPoints } from '../../src/points/checkPoints';
import { checkScheme } from '../../src/points/checkScheme';
import type { PointsCells } from '../../src/points/PointsCells';
import type { PointsEvent, PointsYear } from '../../src/points/PointsEvent';
import { defaultScheme } from '../../src/points/pointsSchemes';
import { pointsEvent, pointsMember, pointsYear } from './pointsOf';

const cells: PointsCells = {
  event: (index, field) => ({ sheet: '积分台账', address: `${field}${index}` }),
  memberName: (index) => ({ sheet: '积分设置', address: `A${index}` }),
  memberIndex: (index, place) => ({ sheet: '年度积分', address: `I${index}-${place}` }),
  period: (index, period) => ({ sheet: '月度积分', address: `P${index}-${period}` }),
};

function findings(events: readonly PointsEvent[], rest: Partial<PointsYear> = {}) {
  const year = pointsYear(events, rest);
  const result = assessPoints(defaultScheme, year);
  return checkPoints(defaultScheme, year, result, cells);
}

const codes = (...args: Parameters<typeof findings>) =>
  findings(...args).map(({ code, at }) => `${code} ${at?.address ?? ''}`);

it('says nothing where everything is right', () => {
  expect(findings([pointsEvent('P-A1', 1, { serial: '1' })])).toEqual([]);
});

it.each<[string, Partial<PointsEvent>, string]>([
  ['no date', { date: null }, 'member-points-no-date date0'],
  ['another year', { date: '2025-12-31' }, 'member-points-outside-year date0'],
  ['a member nobody knows', { member: '赵六' }, 'member-points-unknown-member member0'],
  ['a kind nobody knows', { kindId: 'P-X' }, 'member-points-unknown-kind kind0'],
  ['no quantity', { quantity: null }, 'member-points-no-quantity quantity0'],
  ['a quantity below 0', { quantity: -1 }, 'member-points-below-zero quantity0'],
  ['no basis', { basis: '' }, 'member-points-no-basis basis0'],
  ['judged unlike its step', { judged: 2 }, 'member-points-judged-differs judged0'],
])('%s', (_what, rest, expected) => {
  expect(codes([pointsEvent('P-A1', 1, rest)])).toEqual([expected]);
});

it('offers the name that was meant', () => {
  const [finding] = findings([pointsEvent('P-A1', 1, { member: '张 三' })]);
  expect(finding?.repair).toMatchObject({ value: '张三', safe: true });
});

it.each<[string, Partial<PointsEvent['approval']>, readonly string[]]>([
  ['not approved', { approved: null }, ['member-points-not-approved approved0']],
  [
    'a step left out',
    { groupChecked: null },
    ['member-points-approval-order branchReviewed0', 'member-points-approval-order approved0'],
  ],
  [
    'a step before the one it follows',
    { branchReviewed: '2026-03-01' },
    ['member-points-approval-order branchReviewed0'],
  ],
  [
    'approved after the posting',
    { approved: '2026-05-01' },
    ['member-points-after-posting approved0'],
  ],
])('%s', (_what, approval, expected) => {
  const plain = pointsEvent('P-A1', 1);
  expect(codes([{ ...plain, approval: { ...plain.approval, ...approval } }])).toEqual(expected);
});

it('finds the same event entered twice, and a serial used twice', () => {
  const one = pointsEvent('P-A1', 1, { serial: '7' });
  expect(codes([one, one])).toEqual([
    'member-points-doubled-serial serial1',
    'member-points-duplicate date1',
  ]);
  expect(codes([one, { ...one, serial: '8', basis: '另一件事' }])).toEqual([]);
});

it('tells which cap and which part left something out, and of how much', () => {
  const [area] = findings([pointsEvent('P-A5', 12)]);
  expect(area).toMatchObject({
    code: 'member-points-area-capped',
    at: { address: 'P0-2' },
    params: { member: '张三', period: '2026-03', area: '隐患排查', raw: 12, cap: 8 },
  });
  const all = ['P-A1', 'P-A2', 'P-A3', 'P-A4', 'P-A5', 'P-A6'].map((id) => pointsEvent(id, 9));
  expect(findings(all)).toContainEqual(
    expect.objectContaining({
      code: 'member-points-part-clamped',
      params: { member: '张三', period: '2026-03', part: '贡献分', raw: 46, counted: 40 },
    }),
  );
});

it('tells what one event was held to', () => {
  const scheme = {
    ...defaultScheme,
    kinds: defaultScheme.kinds.map((kind) => ({ ...kind, eventCap: 3 })),
  };
  const year = pointsYear([pointsEvent('P-A2', 1)]);
  const found = checkPoints(scheme, year, assessPoints(scheme, year), cells);
  expect(found).toMatchObject([{ code: 'member-points-event-capped', params: { raw: 5, cap: 3 } }]);
});

it('finds annual indices that are missing among others, or out of range', () => {
  const members = [pointsMember('张三', { indices: [41, null, 10] })];
  expect(codes([], { members })).toEqual([
    'member-points-index-out-of-range I0-0',
    'member-points-index-missing I0-1',
  ]);
  expect(codes([], { members: [pointsMember('张三', { indices: [null, null, null] })] })).toEqual(
    [],
  );
});

it('finds two members of one name', () => {
  const members = [pointsMember('张三'), pointsMember('张 三')];
  expect(codes([], { members })).toEqual(['doubled-name A1']);
});

it('says which setting cannot be', () => {
  const broken = {
    ...defaultScheme,
    areas: defaultScheme.areas.map((area, index) => (index === 1 ? { ...area, cap: -1 } : area)),
    kinds: defaultScheme.kinds.map((kind, index) =>
      index === 0 ? { ...kind, area: '没有' } : kind,
    ),
    periodShare: 1.2,
  };
  expect(checkScheme(broken)).toEqual([
    { code: 'below-zero', setting: '生产组织 上限', value: -1 },
    { code: 'unknown-name', setting: 'P-B1', value: '没有' },
    { code: 'range', setting: '月均占比', value: 1.2 },
  ]);
});
