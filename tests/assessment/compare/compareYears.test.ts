import { compareAssessments } from '../../../src/assessment/compare/compareAssessments';
import { compareYears } from '../../../src/assessment/compare/compareYears';
import { assessTeams } from '../../../src/assessment/assess';
import type { YearBook } from '../../../src/assessment/periods/assessYear';
import { buildItem, buildRubric } from '../buildRubric';
import { eventOf } from '../log/eventOf';
import { monthOf } from '../monthOf';

const rubric = buildRubric([
  buildItem('A-01', 'A', 60, { type: 'deduct', step: 1 }),
  buildItem('A-02', 'A', 40, { type: 'passfail' }),
]);
const book: YearBook = {
  year: '2026',
  months: Array.from({ length: 12 }, (_, index) => ({
    period: `2026-${String(index + 1).padStart(2, '0')}`,
    rubric,
    teams: ['甲班', '乙班', '丙班'].map((team) => monthOf(rubric, team)),
  })),
  log: [
    eventOf('3-1', { date: '2026-03-10', quantity: 4 }),
    eventOf('3-2', { date: '2026-03-11', team: '乙班', quantity: 3 }),
    eventOf('7-1', { date: '2026-07-02', team: '丙班', quantity: 12 }),
  ],
  reviews: new Map([
    ['甲班', 90],
    ['乙班', 90],
    ['丙班', 90],
  ]),
};

it('nothing changes in a year that nobody touched', () => {
  expect(compareYears(book, { ...book, log: [...(book.log ?? [])].reverse() })).toEqual({
    log: [],
    periods: [],
  });
});

it('one line of March, edited after posting, is followed through to the year', () => {
  const edited = {
    ...book,
    log: (book.log ?? []).map((line) => (line.serial === '3-1' ? { ...line, quantity: 1 } : line)),
  };
  const { log, periods } = compareYears(book, edited);
  expect(log).toEqual([
    { serial: '3-1', kind: 'edited', fields: [{ field: 'quantity', old: 4, new: 1 }] },
  ]);
  expect(periods.map(({ period }) => period)).toEqual(['2026-03', '2026-Q1', '2026']);
  const [march, quarter, year] = periods;
  expect(march?.teams).toEqual([
    {
      team: '甲班',
      changes: [
        { what: 'score', of: 'A-01', old: '56.00', new: '59.00' },
        { what: 'category', of: 'A', old: '96.00', new: '99.00' },
        { what: 'base', of: null, old: '96.00', new: '99.00' },
        { what: 'total', of: null, old: '96.00', new: '99.00' },
        { what: 'rank', of: null, old: 3, new: 2 },
      ],
      causes: [
        {
          key: 'change-entry',
          params: { item: 'name of A-01', itemEn: 'English name of A-01', from: '4', to: '1' },
        },
        {
          key: 'change-line-edited',
          params: { serial: '3-1', field: 'quantity', from: '4', to: '1' },
        },
      ],
    },
    {
      team: '乙班',
      changes: [{ what: 'rank', of: null, old: 2, new: 3 }],
      causes: [{ key: 'change-by-others', params: {} }],
    },
  ]);
  const total = (change: typeof march): unknown =>
    change?.teams.map(({ team, changes }) => [
      team,
      ...changes
        .filter(({ what }) => what === 'total' || what === 'rank')
        .flatMap((one) => [one.old, one.new]),
    ]);
  // 296 ÷ 3 and 299 ÷ 3; 乙班 has 297 ÷ 3.
  expect(total(quarter)).toEqual([
    ['甲班', '98.67', '99.67', 3, 2],
    ['乙班', 2, 3],
  ]);
  // 1196 ÷ 12 × 0.8 + 18 = 97.7333…, 1199 ÷ 12 × 0.8 + 18 = 97.9333…; 乙班 97.8.
  expect(total(year)).toEqual([
    ['甲班', '97.73', '97.93', 2, 1],
    ['乙班', 1, 2],
  ]);
  expect(year?.teams[0]?.causes).toEqual([
    { key: 'change-month', params: { month: '2026-03', from: '96.00', to: '99.00' } },
  ]);
});

it('an appeal’s new line changes the month of the line it corrects', () => {
  const line = eventOf('4-1', { date: '2026-04-20', corrects: '3-1', quantity: -4 });
  const { log, periods } = compareYears(book, { ...book, log: [...(book.log ?? []), line] });
  expect(log).toEqual([{ serial: '4-1', kind: 'added', fields: [] }]);
  expect(periods.map(({ period }) => period)).toEqual(['2026-03', '2026-Q1', '2026']);
  expect(periods[0]?.teams[0]?.causes[1]).toMatchObject({
    key: 'change-line-added',
    params: { serial: '4-1', counted: -4 },
  });
});

it('a team that came or went, and a changed standard, are told', () => {
  const one = assessTeams(rubric, [monthOf(rubric, '甲班')], '2026-11');
  const two = assessTeams(rubric, [monthOf(rubric, '乙班')], '2026-11');
  expect(compareAssessments(one, two).map(({ changes }) => changes)).toEqual([
    [{ what: 'team', of: null, old: null, new: '乙班' }],
    [{ what: 'team', of: null, old: '甲班', new: null }],
  ]);
  const grades = [
    { min: 101, name: '标杆班组' },
    { min: 0, name: '达标班组' },
  ];
  const other = { ...rubric, version: '2', policy: { ...rubric.policy, grades } };
  const [change] = compareAssessments(one, assessTeams(other, [monthOf(other, '甲班')], '2026-11'));
  expect(change).toEqual({
    team: '甲班',
    changes: [{ what: 'grade', of: null, old: '标杆班组', new: '达标班组' }],
    causes: [{ key: 'change-standard', params: { from: '1', to: '2' } }],
  });
});
