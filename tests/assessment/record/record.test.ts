import type { RawEntry } from '../../../src/assessment/TeamEntries';
import { canonicalJson } from '../../../src/assessment/record/canonicalJson';
import { hashInput, sha256Hex } from '../../../src/assessment/record/inputHash';
import type { AssessmentInput } from '../../../src/assessment/record/inputHash';
import { makeRecord } from '../../../src/assessment/record/makeRecord';
import { verifyRecord } from '../../../src/assessment/record/verifyRecord';
import { buildItem, buildRubric } from '../buildRubric';
import { eventOf } from '../log/eventOf';
import { monthOf } from '../monthOf';

const rubric = buildRubric([
  buildItem('A-01', 'A', 60, { type: 'deduct', step: 1 }),
  buildItem('A-02', 'A', 40, { type: 'linear', fullAt: 100, zeroAt: 0 }),
]);
const input: AssessmentInput = {
  rubric,
  period: '2026-11',
  teams: [monthOf(rubric, '甲班', { 'A-02': 97.1 }), monthOf(rubric, '乙班')],
  log: [eventOf('1'), eventOf('2', { team: '乙班', quantity: 3 })],
};
const stamp = { time: '2026-12-05T08:00:00+08:00', who: '李四', addIn: '0.1.0' };

describe('canonical text', () => {
  it('has one form', () => {
    expect(canonicalJson({ b: [1, 'ü', null], a: -0, 10: 1e21, c: undefined, 9: true })).toBe(
      '{"10":1e+21,"9":true,"a":0,"b":[1,"ü",null]}',
    );
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
    expect(() => canonicalJson(() => 1)).toThrow(TypeError);
  });
  it('is hashed as UTF-8 by SHA-256', () => {
    // printf '"班"' | sha256sum
    expect(sha256Hex('班')).toBe(
      '304bb63e88ffd94e0a806e10b503269dce5f3ab1e7d74e9f01defb3a45735155',
    );
  });
});

describe('the hash of the inputs', () => {
  const { input: hash } = hashInput(input);
  it('is the same whatever the order of teams, items, entries and lines', () => {
    const turned: AssessmentInput = {
      ...input,
      rubric: { ...rubric, items: [...rubric.items].reverse() },
      teams: [...input.teams].reverse().map((team) => ({
        ...team,
        entries: new Map([...team.entries].reverse()),
      })),
      log: [...(input.log ?? [])].reverse(),
    };
    expect(hashInput(turned).input).toBe(hash);
  });
  it('takes no account of blanks, spaces at the ends, how a date is held, nor the 16th digit', () => {
    const [first, ...rest] = input.teams;
    const [line, ...lines] = input.log ?? [];
    if (first === undefined || line === undefined) throw new Error('no input');
    const entries = new Map<string, RawEntry>(first.entries)
      .set('A-01', '  ')
      .set('A-02', 97.10000000000001);
    const same = {
      ...input,
      teams: [{ ...first, entries }, ...rest],
      log: [{ ...line, date: 46341 }, ...lines],
    };
    expect(hashInput(same).input).toBe(hash);
  });
  it.each<[string, AssessmentInput]>([
    ['the month', { ...input, period: '2026-12' }],
    [
      'an entry',
      { ...input, teams: [monthOf(rubric, '甲班', { 'A-02': 97.11 }), monthOf(rubric, '乙班')] },
    ],
    ['a line', { ...input, log: [eventOf('1', { reason: '别的' }), eventOf('2')] }],
    [
      'a policy',
      { ...input, rubric: { ...rubric, policy: { ...rubric.policy, rankMethod: 'dense' } } },
    ],
  ])('changes with %s', (_, other) => {
    expect(hashInput(other).input).not.toBe(hash);
  });
});

describe('a record', () => {
  const record = makeRecord(input, stamp);
  it('says what came out of what', () => {
    expect(record).toMatchObject({
      ...stamp,
      period: '2026-11',
      rubricVersion: '1',
      results: [
        // 59 + 38.84; 57 + 40
        { team: '甲班', total: '97.84', grade: '标杆班组', rank: 1 },
        { team: '乙班', total: '97.00', grade: '标杆班组', rank: 2 },
      ],
    });
    expect(record.inputHash).toMatch(/^[0-9a-f]{64}$/u);
  });
  it('is proven by its inputs, in any order', () => {
    expect(verifyRecord(record, input)).toEqual({ proven: true, differences: [] });
    const turned = { ...input, teams: [...input.teams].reverse() };
    expect(verifyRecord(record, turned).proven).toBe(true);
  });
  it('survives being written down', () => {
    expect(verifyRecord(JSON.parse(JSON.stringify(record)) as typeof record, input).proven).toBe(
      true,
    );
  });
  it('shows a log edited afterwards', () => {
    const edited = { ...input, log: [eventOf('1'), eventOf('2', { team: '乙班', quantity: 1 })] };
    const { proven, differences } = verifyRecord(record, edited);
    expect(proven).toBe(false);
    expect(differences.map(({ field, team, found }) => [field, team, found]).slice(2)).toEqual([
      ['rank', '甲班', 2],
      ['total', '乙班', '99.00'],
      ['rank', '乙班', 1],
    ]);
  });
  it('shows a record edited afterwards', () => {
    const results = record.results.map((result) => ({ ...result, rank: 1 }));
    expect(
      verifyRecord({ ...record, results }, input).differences.map(({ field }) => field),
    ).toEqual(['results', 'rank']);
  });
  it('shows a team too many and one too few', () => {
    const results = record.results.slice(1);
    const { differences } = verifyRecord({ ...record, results }, input);
    expect(differences.map(({ field, found }) => [field, found]).slice(1)).toEqual([
      ['team', '甲班'],
    ]);
  });
});
