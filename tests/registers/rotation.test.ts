/** The rotation of hosts: fair over years for any number of teams. */
import fc from 'fast-check';

import { stageCoverage } from '../../src/registers/descriptions/hosting';
import { hostedTooSoon, planRotation } from '../../src/registers/rotation';
import { recordsOf } from './tableOf';

const teamNames = fc
  .integer({ min: 1, max: 30 })
  .map((count) => Array.from({ length: count }, (_, index) => `班${index + 1}`));

it('no team hosts twice before all have hosted, over any number of years', () => {
  fc.assert(
    fc.property(teamNames, fc.integer({ min: 1, max: 80 }), (teams, count) => {
      const turns = planRotation(teams, '2026-Q1', count);
      expect(turns).toHaveLength(count);
      expect(
        hostedTooSoon(
          teams,
          turns.map(({ team }) => team),
        ),
      ).toEqual([]);
      const times = teams.map((team) => turns.filter((turn) => turn.team === team).length);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
    }),
  );
});

it('goes on fairly from the turns already taken, in parts or in one go', () => {
  fc.assert(
    fc.property(teamNames, fc.nat(20), fc.integer({ min: 1, max: 20 }), (teams, past, next) => {
      const all = planRotation(teams, '2026-Q1', past + next);
      const first = all.slice(0, past);
      const start = all[past]?.quarter ?? '2026-Q1';
      expect(planRotation(teams, start, next, first)).toEqual(all.slice(past));
    }),
  );
});

it('goes through the years quarter by quarter', () => {
  expect(planRotation(['甲班', '乙班', '丙班'], '2026-Q3', 4)).toEqual([
    { quarter: '2026-Q3', team: '甲班' },
    { quarter: '2026-Q4', team: '乙班' },
    { quarter: '2027-Q1', team: '丙班' },
    { quarter: '2027-Q2', team: '甲班' },
  ]);
});

it('a new team hosts next', () => {
  const past = [
    { quarter: '2026-Q1', team: '甲班' },
    { quarter: '2026-Q2', team: '乙班' },
  ];
  expect(
    planRotation(['甲班', '乙班', '新班'], '2026-Q3', 2, past).map(({ team }) => team),
  ).toEqual(['新班', '甲班']);
});

it('tells how many of each team have been on stage', () => {
  const hosting = recordsOf('hosting', [
    { quarter: '2026-Q1', team: '甲班', leader: '一', chief: '二', deputy: '三' },
    { quarter: '2026-Q3', team: '甲班', leader: '一', chief: '四', deputy: null },
  ]);
  const teams = recordsOf('teams', [
    { team: '甲班', headcount: 10 },
    { team: '乙班', headcount: 8 },
  ]);
  expect(stageCoverage(hosting, teams)).toEqual([
    { team: '甲班', spoken: 4, headcount: 10 },
    { team: '乙班', spoken: 0, headcount: 8 },
  ]);
});
