import fc from 'fast-check';

import { assessTeams } from '../../src/assessment/assess';
import type { TeamResult } from '../../src/assessment/Assessment';
import { checkRubric } from '../../src/assessment/checkRubric';
import { explanationKeys } from '../../src/assessment/explanationKeys';
import { rollUpQuarter, rollUpYear } from '../../src/assessment/periods/rollUp';
import { policyDefaults } from '../../src/assessment/policyDefaults';
import { months, runs, teamOf } from './randomMonths';
import type { Month } from './randomMonths';
import { oracle, oracleYear } from './rationalOracle';

jest.setTimeout(600_000);

function assess({ rubric, teams, period }: Month): readonly TeamResult[] {
  return assessTeams(rubric, teams, period).teams;
}

function always(property: (month: Month) => void): void {
  fc.assert(fc.property(months, property), { numRuns: runs });
}

it('the months are made of sound rubrics', () => {
  always(({ rubric }) => {
    expect(checkRubric(rubric)).toEqual([]);
  });
});

it('results equal those of the rational oracle', () => {
  always((month) => {
    const found = assess(month).map((team) => ({
      scores: team.items.map(({ score }) => score?.toFixed(2) ?? null),
      base: team.base?.toFixed(2) ?? null,
      bonus: team.bonus.toFixed(2),
      total: team.total?.toFixed(2) ?? null,
      grade: team.grade,
      vetoed: team.vetoed,
      rank: team.rank,
      groupRank: team.groupRank,
      deductions: team.deductions.toFixed(2),
      incomplete: team.incomplete,
    }));
    expect(found).toEqual(oracle(month.rubric, month.teams, month.period));
  });
});

it('every score lies between 0 and its maximum and has at most two decimals', () => {
  always((month) => {
    for (const team of assess(month)) {
      const wrong = team.items.filter(({ score, maximum, state }) =>
        score === null
          ? state !== 'na'
          : state === 'na' || score.lt(0) || score.gt(maximum) || !score.round(2).eq(score),
      );
      expect(wrong).toEqual([]);
      expect(team.base === null || (team.base.gte(0) && team.base.lte(100))).toBe(true);
      expect(team.bonus.gte(0) && team.bonus.lte(month.rubric.policy.bonusCapTotal)).toBe(true);
    }
  });
});

it('one more deduction never raises a total nor betters a grade', () => {
  const names = ['标杆班组', '优秀班组', '达标班组', '不达标'];
  fc.assert(
    fc.property(months, fc.nat(), fc.integer({ min: 1, max: 5 }), (month, pick, more) => {
      const items = month.rubric.items.filter(({ scoring }) => scoring.type === 'deduct');
      const item = items[pick % Math.max(1, items.length)];
      const [team] = month.teams;
      const before = team && item ? team.entries.get(item.id) : undefined;
      if (!team || !item || typeof before !== 'number' || before < 0) return;
      const entries = new Map(team.entries).set(item.id, before + more);
      const [first] = assess({ ...month, teams: [team] });
      const [second] = assess({ ...month, teams: [{ ...team, entries }] });
      if (!first?.total || !second?.total) return;
      expect(second.total.lte(first.total)).toBe(true);
      expect(names.indexOf(second.grade ?? '')).toBeGreaterThanOrEqual(
        names.indexOf(first.grade ?? ''),
      );
    }),
    { numRuns: runs },
  );
});

it('the order of teams and of items never changes a result', () => {
  always((month) => {
    const key = (team: TeamResult): unknown => [
      team.team,
      team.total?.toFixed(2),
      team.grade,
      team.rank,
      team.deductions.toFixed(),
      [...team.items].map(({ itemId, score }) => `${itemId} ${score?.toFixed(2)}`).sort(),
      team.categories.map(({ score, bonus }) => [score.toFixed(), bonus.toFixed()]),
    ];
    const rubric = { ...month.rubric, items: [...month.rubric.items].reverse() };
    const turned = assess({ ...month, rubric, teams: [...month.teams].reverse() });
    expect([...turned].reverse().map(key)).toEqual(assess(month).map(key));
  });
});

it('ranks are a valid ranking, and the list has no gaps', () => {
  always((month) => {
    const teams = assess(month);
    const inList = [...teams].sort((a, b) => a.order - b.order);
    expect(inList.map(({ order }) => order)).toEqual(teams.map((_, index) => index + 1));
    const ranks = inList.flatMap(({ rank }) => (rank === null ? [] : [rank]));
    // Those without a rank come last.
    expect(inList.slice(0, ranks.length).every(({ rank }) => rank !== null)).toBe(true);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    for (const [index, team] of inList.slice(1, ranks.length).entries()) {
      const above = inList[index];
      expect(above?.total && team.total && above.total.gte(team.total)).toBe(true);
    }
    switch (month.rubric.policy.rankMethod) {
      case 'competition':
        ranks.forEach((rank) => expect(rank).toBe(ranks.indexOf(rank) + 1));
        break;
      case 'dense':
        expect([...new Set(ranks)]).toEqual([...new Set(ranks)].map((_, index) => index + 1));
        break;
      case 'average':
        // Places are only shared out, so their sum stays that of 1 … n.
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe(
          (ranks.length * (ranks.length + 1)) / 2,
        );
    }
  });
});

it('every result explains itself with known keys and plain numbers', () => {
  const known = new Set<string>(explanationKeys);
  always((month) => {
    for (const team of assess(month)) {
      expect(team.explanation.some(({ key }) => key.startsWith('rank'))).toBe(true);
      const steps = [...team.explanation, ...team.items.flatMap((one) => one.explanation)];
      expect(team.items.every(({ explanation }) => explanation.length > 0)).toBe(true);
      const odd = steps.filter(
        ({ key, params }) =>
          !known.has(key) ||
          Object.values(params).some((value) => Object.is(value, -0) || Number.isNaN(value)),
      );
      expect(odd).toEqual([]);
    }
  });
});

it('quarters and years equal those of the rational oracle', () => {
  const reviews = fc.array(fc.option(fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100)), {
    minLength: 6,
    maxLength: 6,
  });
  const year = months.chain(({ rubric }) =>
    fc.record({
      rubric: fc.constant(rubric),
      reviews,
      months: fc.array(fc.array(teamOf(rubric), { minLength: 4, maxLength: 4 }), {
        minLength: 4,
        maxLength: 4,
      }),
    }),
  );
  fc.assert(
    fc.property(year, ({ rubric, reviews: all, months: entered }) => {
      // Without the quota and what is carried on: those are the months' own matter.
      const plain = {
        ...rubric,
        policy: { ...rubric.policy, quota: policyDefaults.quota, quarterly: 'leave-out' as const },
      };
      const named = entered.map((teams) => teams.map((team, at) => ({ ...team, team: `T${at}` })));
      const assessed = named.map((teams, at) => assessTeams(plain, teams, `2026-0${at + 1}`));
      const given = all.flatMap((review, at) =>
        review === null ? [] : [[`T${at}`, review] as const],
      );
      const whole = rollUpYear(assessed, '2026', new Map(given));
      const quarter = rollUpQuarter(assessed, '2026-Q1');
      const found = whole.teams.map(({ total, grade }, at) => ({
        quarter: quarter.teams[at]?.total?.toFixed(2) ?? null,
        year: total?.toFixed(2) ?? null,
        grade,
      }));
      const textbook = named.map((teams, at) => oracle(plain, teams, `2026-0${at + 1}`));
      expect(found).toEqual(oracleYear(plain, textbook, all.slice(0, 4)));
    }),
    { numRuns: Math.ceil(runs / 3) },
  );
});

it('the quota is exceeded by a shared place only, and never changes a total or a rank', () => {
  always((month) => {
    const { policy } = month.rubric;
    const on = { ...policy, quota: { ...policy.quota, on: true } };
    const off = { ...policy, quota: { ...policy.quota, on: false } };
    const [limited, free] = [on, off].map((one) =>
      assess({ ...month, rubric: { ...month.rubric, policy: one } }),
    );
    const best = policy.grades.slice(0, policy.quota.grades).map(({ name }) => name);
    const sitting = limited?.filter(({ grade }) => best.includes(grade ?? '')) ?? [];
    const ranked = limited?.filter(({ rank }) => rank !== null).length ?? 0;
    const seats = Math.max(1, Math.floor((ranked * policy.quota.seats) / policy.quota.per));
    const worst = sitting.map(({ rank }) => rank ?? 0).sort((a, b) => b - a)[0];
    expect(sitting.filter(({ rank }) => rank !== worst).length).toBeLessThan(seats + 1);
    expect(limited?.map(({ rank, order, sums }) => [rank, order, sums.total])).toEqual(
      free?.map(({ rank, order, sums }) => [rank, order, sums.total]),
    );
    expect(limited?.map(({ gradeBeforeQuota }) => gradeBeforeQuota)).toEqual(
      free?.map(({ grade }) => grade),
    );
  });
});
