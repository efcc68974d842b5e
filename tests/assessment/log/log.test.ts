import { assessTeams } from '../../../src/assessment/assess';
import type { EntryCells } from '../../../src/assessment/EntryCells';
import { checkLog } from '../../../src/assessment/log/checkLog';
import { compareLog } from '../../../src/assessment/log/compareLog';
import type { DeductionEvent } from '../../../src/assessment/log/DeductionEvent';
import { eventDate } from '../../../src/assessment/log/eventDate';
import { tallyOf } from '../../../src/assessment/log/LogTally';
import { tallyLog } from '../../../src/assessment/log/tallyLog';
import { withLoggedEntries } from '../../../src/assessment/log/withLoggedEntries';
import type { Policy } from '../../../src/assessment/Rubric';
import { buildItem, buildRubric } from '../buildRubric';
import { monthOf } from '../monthOf';
import { eventOf } from './eventOf';

const items = [
  buildItem('A-01', 'A', 40, { type: 'deduct', step: 2 }),
  buildItem('A-02', 'A', 30, { type: 'deduct', step: 1 }),
  buildItem('A-03', 'A', 10, { type: 'veto' }),
  buildItem('A-04', 'A', 20, { type: 'passfail' }),
  buildItem('A-05', 'A', 0, { type: 'bonus', step: 1, cap: 3 }),
];
const rubric = buildRubric(items);

/** item → [counted, lines that count elsewhere] of 甲班. */
function tallied(events: readonly DeductionEvent[], policy: Partial<Policy> = {}): unknown {
  const tally = tallyLog(buildRubric(items, policy), events, '2026-11');
  return Object.fromEntries(
    items.flatMap(({ id }) => {
      const own = tallyOf(tally, '甲班', id);
      const elsewhere = own?.lines.flatMap(({ countedAt }) => countedAt ?? []) ?? [];
      return own === null ? [] : [[id, [own.quantity / 100, ...elsewhere]]];
    }),
  );
}

describe('dates', () => {
  it.each<[string | number | null, string | null]>([
    ['2026-03-15', '2026-03-15'],
    ['2026-03-15T08:00:00', '2026-03-15'],
    ['2026-02-30', null],
    ['3月15日', null],
    [46096, '2026-03-15'],
    [46096.75, '2026-03-15'],
    [60, null],
    [null, null],
  ])('%p is %p', (date, expected) => {
    expect(eventDate(date)).toBe(expected);
  });
});

describe('what the log adds up to', () => {
  it('quantities by team and item, of the month only', () => {
    const events = [
      eventOf('1'),
      eventOf('2', { quantity: 2 }),
      eventOf('3', { date: '2026-10-31' }),
      eventOf('4', { team: '乙班', quantity: 5 }),
      eventOf('5', { itemId: 'A-02' }),
      eventOf('6', { date: '2026-10-31', month: '2026-11', itemId: 'A-05' }),
      eventOf('7', { quantity: null }),
      eventOf('8', { itemId: 'X' }),
    ];
    expect(tallied(events)).toEqual({ 'A-01': [3], 'A-02': [1], 'A-05': [1] });
  });

  it('a correction counts in the month of the line it corrects', () => {
    const events = [
      eventOf('1', { quantity: 3, appeal: 'corrected' }),
      eventOf('2', { date: '2026-12-05', corrects: '1', quantity: -2 }),
    ];
    expect(tallied(events)).toEqual({ 'A-01': [1] });
    expect(tallyLog(rubric, events, '2026-12').teams.size).toBe(0);
  });

  it.each(['pending', 'rejected', 'withdrawn', 'corrected'] as const)(
    'an appeal that is %s changes nothing by itself',
    (appeal) => {
      expect(tallied([eventOf('1', { appeal })])).toEqual({ 'A-01': [1] });
    },
  );

  it('is never below 0', () => {
    expect(tallied([eventOf('1'), eventOf('2', { corrects: '1', quantity: -3 })])).toEqual({
      'A-01': [0],
    });
  });

  it('lines that correct each other in a circle do not hang', () => {
    const events = [eventOf('1', { corrects: '2' }), eventOf('2', { corrects: '1' })];
    expect(tallied(events)).toEqual({ 'A-01': [2] });
  });
});

describe('one incident, one item', () => {
  const incident = 'S-7';
  it('counts where it costs most', () => {
    // 1 × 2 at A-01, 3 × 1 at A-02.
    const events = [
      eventOf('1', { incident }),
      eventOf('2', { incident, itemId: 'A-02', quantity: 3 }),
      eventOf('3'),
    ];
    expect(tallied(events)).toEqual({ 'A-01': [1, 'A-02'], 'A-02': [3] });
    expect(tallied(events, { oneIncidentOneItem: false })).toEqual({ 'A-01': [2], 'A-02': [3] });
  });
  it('counts at the first item of the rubric where two cost the same', () => {
    const events = [
      eventOf('1', { incident, itemId: 'A-02', quantity: 2 }),
      eventOf('2', { incident }),
    ];
    expect(tallied(events)).toEqual({ 'A-01': [1], 'A-02': [0, 'A-01'] });
  });
  it('costs no more than the item has', () => {
    // 30 × 2 would be 60, but A-01 has 40 points; A-02 has 30.
    const events = [
      eventOf('1', { incident, itemId: 'A-02', quantity: 99 }),
      eventOf('2', { incident, quantity: 14 }),
    ];
    expect(tallied(events)).toEqual({ 'A-01': [0, 'A-02'], 'A-02': [99] });
  });
  it('a veto costs more than anything', () => {
    const events = [
      eventOf('1', { incident, quantity: 20 }),
      eventOf('2', { incident, itemId: 'A-03' }),
    ];
    expect(tallied(events)).toEqual({ 'A-01': [0, 'A-03'], 'A-03': [1] });
  });
  it('leaves a bonus and other teams alone', () => {
    const events = [
      eventOf('1', { incident }),
      eventOf('2', { incident, itemId: 'A-05' }),
      eventOf('3', { incident, team: '乙班', itemId: 'A-02' }),
    ];
    expect(tallied(events)).toEqual({ 'A-01': [1], 'A-05': [1] });
  });
  it('weighs corrections with what they correct', () => {
    const events = [
      eventOf('1', { incident, quantity: 3 }),
      eventOf('2', { incident, itemId: 'A-02', quantity: 5 }),
      eventOf('3', { corrects: '2', itemId: 'A-02', quantity: -4 }),
    ];
    // 6 at A-01 against 5 − 4 = 1 at A-02.
    expect(tallied(events)).toEqual({ 'A-01': [3], 'A-02': [0, 'A-01', 'A-01'] });
  });
});

describe('scores from the log', () => {
  const events = [
    eventOf('1', { incident: 'S-1', quantity: 2 }),
    eventOf('2', { incident: 'S-1', itemId: 'A-02' }),
  ];
  const tally = tallyLog(rubric, events, '2026-11');
  it('fill blank counts only, and explain themselves by their lines', () => {
    const entered = [monthOf(rubric, '甲班'), monthOf(rubric, '甲班', { 'A-01': 9 })];
    const teams = withLoggedEntries(rubric, entered, tally);
    const { teams: results } = assessTeams(rubric, teams, '2026-11', { log: tally });
    expect(results.map(({ total }) => total?.toNumber())).toEqual([96, 82]);
    expect(results[0]?.items[0]?.explanation.map(({ key }) => key)).toEqual(['deduct', 'log-line']);
    expect(results[0]?.items[1]?.explanation[1]).toEqual({
      key: 'log-line-elsewhere',
      params: {
        serial: '2',
        date: '2026-11-15',
        person: '张三',
        reason: '未戴安全帽',
        quantity: 1,
        incident: 'S-1',
        item: 'name of A-01',
        itemEn: 'English name of A-01',
      },
    });
  });
  it('that disagree with the entries are findings, both ways', () => {
    const cells: EntryCells = {
      entry: (itemId) => ({ sheet: 'S', address: itemId }),
      teamName: () => ({ sheet: 'S', address: 'A1' }),
    };
    const teams = [monthOf(rubric, '甲班', { 'A-01': 1, 'A-03': 1, 'A-04': '否' })];
    expect(
      compareLog(rubric, teams, tally, cells).map(({ code, params }) => [code, params]),
    ).toEqual([
      ['log-differs', { entity: '甲班', criterion: 'name of A-01', found: 1, expected: 2 }],
      ['log-missing-lines', { entity: '甲班', criterion: 'name of A-03', found: 1 }],
    ]);
    const agreeing = [monthOf(rubric, '甲班', { 'A-01': 2 })];
    expect(compareLog(rubric, agreeing, tally, cells)).toEqual([]);
  });
});

describe('findings of the log', () => {
  const scope = { rubric, teams: ['甲班', '乙班'], months: ['2026-11'] };
  const cells = {
    cell: (index: number, field: string) => ({ sheet: '扣分台账', address: `${field}${index}` }),
  };
  function codes(...events: readonly DeductionEvent[]): readonly string[] {
    return checkLog(events, scope, cells).map(({ code, at }) => `${code} ${at?.address ?? ''}`);
  }
  it('none for a clean line', () => {
    expect(codes(eventOf('1', { points: 2 }))).toEqual([]);
  });
  it.each<[string, Partial<DeductionEvent>, string]>([
    ['no serial', { serial: '' }, 'log-no-serial serial0'],
    ['an unknown team', { team: '丙班' }, 'log-unknown-team team0'],
    ['an unknown item', { itemId: 'X' }, 'log-unknown-item itemId0'],
    ['an item that is not counted', { itemId: 'A-04' }, 'log-item-not-counted itemId0'],
    ['no date', { date: null }, 'log-no-date date0'],
    ['another month', { date: '2026-12-01' }, 'log-outside-period date0'],
    ['no quantity', { quantity: null }, 'log-no-quantity quantity0'],
    ['half an event', { quantity: 0.5 }, 'log-not-whole quantity0'],
    ['a negative without reason', { quantity: -1 }, 'log-below-zero quantity0'],
    ['other points', { points: 3 }, 'log-points-differ points0'],
    ['no reason', { reason: ' ' }, 'log-no-reason reason0'],
    ['no confirmation', { confirmed: false }, 'log-unconfirmed confirmed0'],
    ['an open appeal', { appeal: 'pending' }, 'log-appeal-pending appeal0'],
    ['a granted appeal without a line', { appeal: 'corrected' }, 'log-appeal-uncorrected appeal0'],
    ['a correction of nothing', { corrects: '9' }, 'log-unfounded-correction corrects0'],
  ])('%s', (_, rest, expected) => {
    expect(codes(eventOf('1', rest))).toEqual([expected]);
  });
  it('a doubled serial names the first', () => {
    const [found] = checkLog([eventOf('1'), eventOf('1')], scope, cells);
    expect(found).toMatchObject({ code: 'log-doubled-serial', params: { other: 'serial0' } });
  });
  it('a name that only looks like a team’s is repaired', () => {
    const [found] = checkLog([eventOf('1', { team: '甲 班' })], scope, cells);
    expect(found?.repair).toEqual({
      at: { sheet: '扣分台账', address: 'team0' },
      value: '甲班',
      safe: true,
    });
  });
  it('a granted appeal with its line is in order, unless it takes back too much', () => {
    const line = eventOf('1', { appeal: 'corrected' });
    expect(codes(line, eventOf('2', { corrects: '1', quantity: -1 }))).toEqual([]);
    expect(codes(line, eventOf('2', { corrects: '1', quantity: -2 }))).toEqual([
      'log-overcorrected quantity1',
    ]);
  });
  it('a line whose incident counts elsewhere', () => {
    expect(
      codes(eventOf('1', { incident: 'S' }), eventOf('2', { incident: 'S', itemId: 'A-02' })),
    ).toEqual(['log-counted-elsewhere incident1']);
  });
});
