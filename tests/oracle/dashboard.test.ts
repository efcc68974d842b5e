/**
 * The oracle on 双促进看板: LibreOffice computes the board anew from the records, and every number,
 * share and count must be what a second reckoning makes of the same records.
 */
import { chanceOf } from '../../src/app/newYear/chance';
import { sampleYear } from '../../src/app/newYear/sampleYear';
import type { YearRequest } from '../../src/app/newYear/YearRequest';
import { cellAddress } from '../../src/forms/address';
import { dashboardLayout, monthsHeaderRow } from '../../src/forms/dashboard/dashboardLayout';
import { pointsScheme } from '../../src/points/pointsSchemes';
import { yearWorkbook } from '../../src/workbench/cli/yearWorkbook';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { pointsEvent, pointsMember } from '../points/pointsOf';
import { boardNumbers } from './boardNumbers';
import { shownValues } from './shownValues';

/** Fifteen teams, five months, points by the quarter; two teams without any record. */
function manyTeams(): YearRequest {
  const chance = chanceOf(11);
  const base = sampleYear(11);
  const teams = Array.from({ length: 15 }, (_, index) => `${index + 1}班`);
  const busy = teams.slice(0, 13);
  const months = [1, 2, 3, 4, 5];
  const each = <T>(make: (team: string, day: string, month: string) => T): readonly T[] =>
    months.flatMap((month) =>
      busy.map((team) => {
        const text = `2026-${String(month).padStart(2, '0')}`;
        return make(team, `${text}-${String(chance.whole(1, 28)).padStart(2, '0')}`, text);
      }),
    );
  const attended = () => ({ due: chance.whole(8, 20), attended: chance.whole(5, 8) });
  const cents = (max: number) => chance.whole(0, max * 100) / 100;
  const scheme = pointsScheme('100-quarter');
  if (scheme === null) throw new Error('no scheme');
  return {
    ...base,
    scheme,
    sampleEntries: false,
    points: {
      year: 2026,
      through: 2,
      members: teams.map((team, index) => pointsMember(`党员${index + 1}`, { team })),
      events: teams.map((_team, index) =>
        pointsEvent('P-B1', chance.whole(0, 3), {
          member: `党员${index + 1}`,
          date: `2026-0${chance.whole(1, 6)}-15`,
        }),
      ),
    },
    content: new Map([
      ...base.content,
      ['teams', teams.map((team) => ({ team, headcount: 10 }))],
      [
        'results',
        each((team, _day, month) => ({
          month,
          team,
          category1: cents(19),
          category2: cents(28),
          category3: cents(24),
          category4: cents(14),
          category5: cents(15),
          total: cents(100),
          rank: 1,
          grade: '达标',
        })),
      ],
      [
        'classes',
        each((team, date) => ({
          date,
          level: '班组微课堂',
          team,
          topic: `题目${chance.whole(1, 999)}`,
          lecturer: '讲师',
          status: chance.pick(['已开课', '已开课', '未开课']),
          ...attended(),
          hours: 1,
        })),
      ],
      [
        'lessons',
        each((team, date) => ({
          date,
          kind: '微安课',
          team,
          speaker: '讲师',
          topic: `题目${chance.whole(1, 999)}`,
          ...attended(),
        })),
      ],
      [
        'posts',
        each((team, _day, month) => ({
          month,
          kind: '党员示范岗',
          post: `${team}岗`,
          holder: '张三',
          team,
          rating: chance.pick(['优秀', '达标', '不达标']),
          reason: '说明',
        })),
      ],
      [
        'drills',
        each((team, date) => ({
          date,
          team,
          scenario: '泄漏',
          step1: '一',
          step2: '二',
          step3: '三',
          seconds: chance.whole(150, 210),
          errors: 0,
          keyError: '否',
        })),
      ],
    ]),
  };
}

it.each([
  ['6 teams, 12 months', sampleYear(7)],
  ['15 teams, 5 months, points by the quarter', manyTeams()],
])('%s', async (_what, request) => {
  const expected = boardNumbers(request);
  const at = await shownValues(saveXlsx(await yearWorkbook(request)));
  const shown = (row: number, columns: readonly number[]) =>
    columns.map((column) => at(dashboardLayout.sheet, cellAddress({ row, column })));
  const columns = Array.from({ length: 13 }, (_, column) => column);
  const { firstRow } = dashboardLayout.teams;
  const months = monthsHeaderRow(expected.teams.length);
  expect(expected.teams.map((_row, index) => shown(firstRow + index, columns))).toEqual(
    expected.teams,
  );
  expect(expected.months.map((_row, index) => shown(months + 1 + index, columns.slice(1)))).toEqual(
    expected.months,
  );
  const [statement = ''] = shown(months + 13, [0]);
  const counts = [
    ...statement.matchAll(
      /(\d+) 次比较中同升同降 (\d+) 次、一升一降 (\d+) 次、其余持平 (\d+) 次/gu,
    ),
  ];
  expect(counts.map(([, ...numbers]) => numbers.map(Number))).toEqual(expected.moves);
  // It counts; it claims nothing, and says so where there is little to count.
  expect(statement).toContain('只说明同时出现，不说明谁影响了谁');
  expect(statement.includes('月份还少')).toBe((expected.moves[0]?.[0] ?? 0) < 6);
  expect(statement).not.toMatch(/促进了|导致|因此|所以|提高了/u);
  const [ratios = ''] = shown(months + 14, [0]);
  expect(ratios.match(/\d+\/\d+ \d+\.\d%/gu)?.length).toBeGreaterThanOrEqual(5);
});
