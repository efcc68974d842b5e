/** A year's workbook: the sample year without an error, a new year, and the year after. */
import { newYear } from '../../src/app/newYear/newYear';
import { planYear } from '../../src/app/newYear/planYear';
import { rollYear } from '../../src/app/newYear/rollYear';
import { sampleYear } from '../../src/app/newYear/sampleYear';
import type { YearPeople } from '../../src/app/newYear/YearRequest';
import { findingKinds } from '../../src/assessment/findingKinds';
import { assessPoints } from '../../src/points/assessPoints';
import { checkPoints } from '../../src/points/checkPoints';
import { defaultScheme } from '../../src/points/pointsSchemes';
import { registers } from '../../src/registers/registers';
import { findingsIn, figuresIn, recordsOf, type Tables } from '../registers/tableOf';

const people: YearPeople = {
  teams: [
    { name: '甲班', headcount: 10 },
    { name: '乙班', headcount: 8 },
    { name: '丙班', headcount: 9 },
  ],
  committee: [
    { name: '孙书记', post: '书记' },
    { name: '李委员', post: '组织委员' },
  ],
  members: [
    { name: '赵一', group: '第一党小组', team: '甲班', leads: true },
    { name: '周三', group: '第一党小组', team: '乙班', leads: false },
  ],
};

const errorsIn = (tables: Tables, year = 2026) =>
  registers.flatMap(({ id }) =>
    findingsIn(id, tables, { year }).filter(({ code }) => findingKinds[code] === 'error'),
  );

describe.each([1, 7, 42])('the sample year of seed %d', (seed) => {
  const sample = sampleYear(seed);
  const tables: Tables = Object.fromEntries(sample.content);

  it('has 6 teams, 40 members, every register filled and nothing wrong in it', () => {
    expect(tables['teams']).toHaveLength(6);
    expect(sample.points.members).toHaveLength(40);
    expect(new Set(sample.points.members.map(({ name }) => name)).size).toBe(40);
    for (const { id } of registers) expect([id, tables[id]?.length ?? 0]).not.toEqual([id, 0]);
    expect(errorsIn(tables)).toEqual([]);
  });

  it('has points without an error, and a result for everyone', () => {
    const result = assessPoints(sample.scheme, sample.points);
    const at = { sheet: '', address: 'A1' };
    const cells = {
      event: () => at,
      memberName: () => at,
      memberIndex: () => at,
      period: () => at,
    };
    const found = checkPoints(sample.scheme, sample.points, result, cells);
    expect(found.filter(({ code }) => findingKinds[code] !== 'info')).toEqual([]);
    expect(result.members.every(({ annual }) => annual !== null)).toBe(true);
  });

  it('is the same every time', () => {
    expect(sampleYear(seed)).toEqual(sample);
  });
});

it('a new year has everyone in it, the hosts planned and each team tied to the committee', () => {
  const year = newYear('year', 2027, people, defaultScheme);
  const tables: Tables = Object.fromEntries(year.content);
  expect(errorsIn(tables, 2027)).toEqual([]);
  expect(tables['hosting']?.map(({ team }) => team)).toEqual(['甲班', '乙班', '丙班', '甲班']);
  expect(tables['liaison']?.map(({ member }) => member)).toEqual(['孙书记', '李委员', '孙书记']);
  const sheets = planYear(year).sheets.map(({ sheet }) => sheet);
  expect(sheets).toEqual(expect.arrayContaining(['双促进看板', '考核录入', '积分台账', '口袋卡']));
  expect(planYear({ ...year, kit: 'points' }).sheets).toHaveLength(5);
});

it('the year after keeps people and what is unfinished, and starts the rest empty', () => {
  const last = sampleYear(7);
  const tables = registers.map((register) => ({
    register,
    records: recordsOf(register.id, last.content.get(register.id) ?? []),
    bad: [],
  }));
  const next = rollYear('year', tables, null, 2027);
  const rolled: Tables = Object.fromEntries(next.content);
  expect(rolled['teams']).toHaveLength(6);
  expect(rolled['groups']).toHaveLength(40);
  expect(rolled['liaison']?.every((tie) => tie['to'] === null)).toBe(true);
  expect(rolled['bottlenecks']?.every((one) => one['status'] !== '已完成')).toBe(true);
  for (const id of ['classes', 'lessons', 'drills', 'posts', 'honours', 'results']) {
    expect([id, rolled[id] ?? []]).toEqual([id, []]);
  }
  // Eight turns of six teams: the third team waits longest.
  expect(rolled['hosting']?.slice(-4).map(({ quarter, team }) => [quarter, team])).toEqual([
    ['2027-Q1', '三班'],
    ['2027-Q2', '四班'],
    ['2027-Q3', '五班'],
    ['2027-Q4', '检修班'],
  ]);
  expect(errorsIn(rolled, 2027)).toEqual([]);
  expect(figuresIn('groups', rolled)['members']).toBe('40');
});
