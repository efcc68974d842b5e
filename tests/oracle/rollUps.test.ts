/**
 * The oracle: LibreOffice computes the formulas of quarters and years anew, and every mean, total,
 * grade and rank must equal the engine's. Needs LibreOffice; run with `npm run test:oracle`.
 */
import type { TeamEntries } from '../../src/assessment/TeamEntries';
import type { RawEntry } from '../../src/assessment/TeamEntries';
import { policyDefaults } from '../../src/assessment/policyDefaults';
import type { Policy } from '../../src/assessment/Rubric';
import type { AssessmentInput } from '../../src/assessment/record/inputHash';
import { rollUpOf } from '../../src/app/year/prepareRollUp';
import { applyPlan } from '../../src/excel/applyPlan';
import { cellAddress } from '../../src/forms/address';
import { rollUpColumns, rollUpLayout } from '../../src/forms/year/rollUpLayout';
import { rollUpSheet } from '../../src/forms/year/yearSheets';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { openSession } from '../../src/workbench/cli/openSession';
import { buildItem, buildRubric } from '../assessment/buildRubric';
import { shownValues } from './shownValues';

const books = process.env['FULL'] === '1' ? 50 : 4;

/** A number in [0, 1) that depends on the seed alone. */
function dice(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), 3_266_489_917);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(chance: () => number, list: readonly T[]): T {
  const found = list[Math.floor(chance() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** Months of a year with few different scores, so that ties are common; teams come and go. */
function randomYear(seed: number): {
  readonly months: readonly AssessmentInput[];
  readonly reviews: ReadonlyMap<string, number>;
} {
  const chance = dice(seed);
  const policy: Partial<Policy> = {
    rankMethod: pick(chance, ['competition', 'dense', 'average']),
    tieBreakCategories: pick(chance, [[], ['B'], ['A', 'B'], ['C', 'A', 'B']]),
    quota: {
      on: chance() < 0.5,
      seats: 1,
      per: pick(chance, [2, 3, 4]),
      grades: pick(chance, [1, 2]),
    },
    rollUp: {
      reviewShare: pick(chance, [0, 0.2, 0.3, 0.1234]),
      vetoBars: pick(chance, [0, 1, 2, 9]),
    },
    grades: [
      { min: 95, name: '标杆' },
      { min: 90, name: '优秀' },
      { min: 80, name: '达标' },
      { min: 0, name: '不达标' },
    ],
  };
  const rubric = buildRubric(
    [
      buildItem('A-01', 'A', 40, { type: 'deduct', step: pick(chance, [0.5, 1, 0.33]) }),
      buildItem('B-01', 'B', 35, { type: 'linear', fullAt: 100, zeroAt: 0 }),
      buildItem('C-01', 'C', 20, { type: 'deduct', step: 2 }),
      buildItem('C-02', 'C', 5, { type: 'veto' }),
    ],
    { ...policyDefaults, ...policy },
  );
  const teams = Array.from({ length: 1 + Math.floor(chance() * 12) }, (_, index) => ({
    team: `${index + 1}班`,
    group: pick(chance, [null, '运行', '检修']),
  }));
  const months = Array.from({ length: 12 }, (_, index): AssessmentInput => ({
    rubric,
    period: `2026-${String(index + 1).padStart(2, '0')}`,
    log: [],
    teams: teams.flatMap(({ team, group }): readonly TeamEntries[] => {
      if (chance() < 0.08) return [];
      const entries = new Map<string, RawEntry>([
        ['A-01', pick(chance, [0, 1, 2, 3, 15])],
        ['B-01', pick(chance, [100, 98.5, 95, 90.01, 60])],
        ['C-01', pick(chance, [0, 0, 1, 2])],
        ['C-02', chance() < 0.05 ? 1 : 0],
      ]);
      return [{ team, group, entries }];
    }),
  })).filter(({ teams: own }) => own.length > 0 && chance() > 0.1);
  const reviews = new Map(
    teams.flatMap(({ team }) =>
      chance() < 0.1 ? [] : [[team, pick(chance, [100, 90, 88.5, 77.77])] as const],
    ),
  );
  return { months, reviews };
}

describe('LibreOffice agrees with the engine on quarters and years', () => {
  it.each(Array.from({ length: books }, (_, index) => index + 1))(
    'random year %i',
    async (seed) => {
      const { months, reviews } = randomYear(seed);
      const document = createXlsx();
      await openSession(document);
      const year = rollUpOf(months, 'year', reviews);
      const quarter = rollUpOf(months, 'quarter', reviews);
      await applyPlan({
        ...year.plan,
        sheets: [
          ...year.plan.sheets,
          ...quarter.plan.sheets.filter(
            ({ sheet }) => sheet === rollUpSheet(quarter.period.period),
          ),
        ],
      });
      const at = await shownValues(saveXlsx(document));
      const differences = [year, quarter].flatMap(({ period, movement }) => {
        const yearly = !period.period.includes('Q');
        const columns = rollUpColumns(yearly ? 12 : 3, period.rubric.categories.length, yearly);
        const moved = new Map(movement.map(({ team, up }) => [team, up]));
        return period.teams.flatMap((team, index) => {
          const expected: readonly (readonly [number, number | string | null])[] = [
            [columns.counted, team.counted],
            [columns.mean, team.mean?.toNumber() ?? null],
            [columns.total, team.total?.toNumber() ?? null],
            [columns.grade, team.grade],
            [columns.rank, team.rank],
            [columns.groupRank, team.groupRank],
            [columns.movement, moved.get(team.team) ?? null],
            [columns.vetoes, team.vetoedIn.length],
            [columns.deductions, team.deductions.toNumber()],
            ...team.categories.map(
              ({ mean }, place) => [columns.category(place), mean?.toNumber() ?? null] as const,
            ),
          ];
          return expected.flatMap(([column, value]) => {
            const address = cellAddress({ row: rollUpLayout.firstRow + index, column });
            const found = at(rollUpSheet(period.period), address);
            const wanted = value === null ? '' : String(value);
            return found === wanted ? [] : [{ sheet: period.period, address, wanted, found }];
          });
        });
      });
      expect(differences).toEqual([]);
    },
  );
});
