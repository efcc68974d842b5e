import type { TeamEntries } from '../../src/assessment/TeamEntries';
import type { RawEntry } from '../../src/assessment/TeamEntries';
import { checkEntries } from '../../src/assessment/checkEntries';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import type { Finding } from '../../src/assessment/Finding';
import { monthOf } from './monthOf';

const cells = {
  entry: (itemId: string, team: number) => ({ sheet: '录入', address: `${itemId}@${team}` }),
  teamName: (team: number) => ({ sheet: '录入', address: `${'CDEF'.charAt(team)}3` }),
};

function findings(
  entries: Readonly<Record<string, RawEntry>>,
  period = '2026-12',
): readonly Finding[] {
  return checkEntries(defaultRubric, [monthOf(defaultRubric, '甲班', entries)], period, cells);
}

/** Code and repair of each finding but the results' own. */
function brief(entries: Readonly<Record<string, RawEntry>>, period?: string): readonly unknown[] {
  return findings(entries, period)
    .filter(({ code }) => code !== 'category-below-floor' && code !== 'vetoed')
    .map(({ code, repair }) => (repair ? [code, repair.value, repair.safe] : [code]));
}

it('a faultless month has no findings', () => {
  expect(findings({})).toEqual([]);
});

describe('a count', () => {
  it.each<[RawEntry, readonly unknown[]]>([
    [null, []],
    [3, []],
    ['不适用', []],
    [-1, [['below-zero']]],
    [1.5, [['not-whole']]],
    ['3', [['number-as-text', 3, true]]],
    ['３', [['number-as-text', 3, true]]],
    ['2人次', [['number-as-text', 2, true]]],
    ['两次', [['not-a-number']]],
    ['\u3000', [['not-a-number', null, true]]],
    ['Ｎ／Ａ', [['not-a-number', '不适用', true]]],
    [true, [['not-a-number']]],
    [{ error: '#REF!' }, [['error-value']]],
  ])('%p', (raw, expected) => {
    // DJ-02: deduct, counted in 人次.
    expect(brief({ 'DJ-02': raw })).toEqual(expected);
  });
  it('is shown with its cell, team and item', () => {
    expect(findings({ 'AQ-03': -1 })).toEqual([
      {
        code: 'below-zero',
        at: { sheet: '录入', address: 'AQ-03@0' },
        params: { value: -1, criterion: '三违行为', entity: '甲班' },
      },
    ]);
  });
});

describe('a percent', () => {
  it.each<[RawEntry, readonly unknown[]]>([
    [null, [['missing-entry']]],
    [98, []],
    [0, []],
    [1.51, []],
    [0.98, [['fraction-for-percent', 98, false]]],
    [1.5, [['fraction-for-percent', 150, false]]],
    ['９８.５', [['number-as-text', 98.5, true]]],
    ['98%', [['number-as-text', 98, true]]],
  ])('%p', (raw, expected) => {
    expect(brief({ 'DJ-01': raw })).toEqual(expected);
  });
  it('of ‰ may be below 1', () => {
    expect(brief({ 'SB-03': 0.4 })).toEqual([]);
  });
});

describe('a choice', () => {
  it.each<[string, RawEntry, readonly unknown[]]>([
    ['SB-06', null, [['missing-entry']]],
    ['SB-06', 'b', []],
    ['SB-06', 'Ｂ', [['not-a-choice', '良', true]]],
    ['SB-06', '良\u3000', [['not-a-choice', '良', true]]],
    ['SB-06', '优秀', [['not-a-choice']]],
    ['SB-06', 90, [['not-a-choice']]],
    ['SB-05', '是', []],
    ['SB-05', '√', [['not-a-choice']]],
    ['SB-05', true, [['not-a-choice', '是', false]]],
    ['SB-05', false, [['not-a-choice', '否', false]]],
  ])('%s %p', (id, raw, expected) => {
    expect(brief({ [id]: raw })).toEqual(expected);
  });
  it('names the choices', () => {
    expect(findings({ 'SB-06': '优秀' })[0]?.params).toEqual({
      text: '优秀',
      choices: '优 / 良 / 中 / 差',
      criterion: '现场6S',
      entity: '甲班',
    });
  });
});

it('N/A is refused where the rubric needs the item', () => {
  expect(brief({ 'AQ-01': '不适用', 'DJ-11': '不适用' })).toEqual([['na-not-allowed']]);
});

it('a quarterly item is only looked at in its months', () => {
  expect(brief({ 'DJ-04': '优', 'JB-05': null }, '2026-11')).toEqual([['not-this-month']]);
  expect(brief({ 'DJ-04': '优', 'JB-05': null }, '2026-12')).toEqual([['missing-entry']]);
});

it('tells of categories below the floor and of vetoes', () => {
  // 设备维护: 15 points, SB-02 and SB-05 and half the tiers lost leave 8.
  const entries = { 'AQ-02': 1, 'SB-01': 0, 'SB-02': 2, 'SB-03': 9 };
  const found = findings(entries).map(({ code, at, params }) => [code, at?.address, params]);
  expect(found).toEqual([
    [
      'category-below-floor',
      'C3',
      {
        category: '设备维护',
        categoryEn: 'Equipment maintenance',
        score: 8,
        floor: 9,
        entity: '甲班',
      },
    ],
    ['vetoed', 'AQ-02@0', { criterion: '环保责任事件与达标排放', entity: '甲班' }],
  ]);
});

describe('team names', () => {
  function names(...teams: readonly string[]): readonly unknown[] {
    const months = teams.map((team) => monthOf(defaultRubric, team));
    return checkEntries(defaultRubric, months, '2026-12', cells).map(({ code, at, params }) => [
      code,
      at?.address,
      params,
    ]);
  }
  it('are needed', () => {
    expect(names('甲班', ' ')).toEqual([['missing-name', 'D3', { row: 3 }]]);
  });
  it('are told apart, look-alikes too', () => {
    expect(names('A班', '乙班', 'Ａ 班', '甲班')).toEqual([
      ['doubled-name', 'E3', { name: 'Ａ 班', other: 'C3' }],
    ]);
  });
  it('an unused place, without name and entries, is no finding', () => {
    const unused: TeamEntries = { team: '', entries: new Map([['DJ-01', null]]) };
    const teams = [monthOf(defaultRubric, '甲班'), unused];
    expect(checkEntries(defaultRubric, teams, '2026-12', cells)).toEqual([]);
  });
});
