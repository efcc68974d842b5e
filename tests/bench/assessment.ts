import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

import { assessTeams } from '../../src/assessment/assess';
import type { TeamEntries } from '../../src/assessment/TeamEntries';
import type { RawEntry } from '../../src/assessment/TeamEntries';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import { mostLost } from '../../src/assessment/periods/mostLost';
import { rankMovement } from '../../src/assessment/periods/rankMovement';
import { rollUpQuarter, rollUpYear } from '../../src/assessment/periods/rollUp';
import type { Item } from '../../src/assessment/Rubric';

/**
 * `npx tsx tests/bench/assessment.ts`: a year of 500 teams × 44 items scored, ranked and rolled up
 * (issue 5: under 100 ms; in the first run V8 has yet to compile what is run, so both that and the
 * median are told), then of half and of twice the teams: cost must grow with the entries.
 * Beside the clock it tells the processor's time of this thread, which other work on the machine
 * does not lengthen as it does the clock's.
 */
function entryOf({ scoring }: Item, luck: number): RawEntry {
  switch (scoring.type) {
    case 'veto':
      return luck < 0.995 ? null : 1;
    case 'deduct':
      return luck < 0.6 ? null : Math.ceil(luck * 10) - 6;
    case 'bonus':
      return luck < 0.6 ? null : 1;
    case 'passfail':
      return luck < 0.9 ? '是' : '否';
    case 'level':
      return scoring.levels[luck < 0.5 ? 0 : 1]?.name ?? null;
    case 'linear':
      return twoPlaces(scoring.fullAt + (scoring.zeroAt - scoring.fullAt) * luck * 0.6);
    case 'tier':
      return twoPlaces(luck * 100);
  }
}

function twoPlaces(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The same numbers in [0, 1) on every machine. */
function* chances(): Generator<number, never> {
  let state = 42;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 4294967296;
  }
}

const months = Array.from(
  { length: 12 },
  (_, index) => `2026-${String(index + 1).padStart(2, '0')}`,
);

function yearOf(teams: number): readonly (readonly TeamEntries[])[] {
  const luck = chances();
  return months.map(() =>
    Array.from({ length: teams }, (_, index) => ({
      team: `班组${index}`,
      group: `车间${index % 10}`,
      entries: new Map(
        defaultRubric.items.map((item) => [item.id, entryOf(item, luck.next().value)]),
      ),
    })),
  );
}

/** Milliseconds the processor gave to this thread; to the whole process where Linux does not tell. */
function processorMs(): number {
  try {
    return (
      Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
    );
  } catch {
    // No Linux.
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}

interface Times {
  /** All but the analyses, by the processor's time. */
  readonly processor: number;
  readonly scored: number;
  readonly rolledUp: number;
  readonly analysed: number;
}

function run(
  year: readonly (readonly TeamEntries[])[],
  reviews: ReadonlyMap<string, number>,
): Times {
  const begun = processorMs();
  const start = performance.now();
  const assessed = year.map((teams, index) =>
    assessTeams(defaultRubric, teams, months[index] ?? ''),
  );
  const scored = performance.now();
  const quarters = [1, 2, 3, 4].map((quarter) => rollUpQuarter(assessed, `2026-Q${quarter}`));
  const whole = rollUpYear(assessed, '2026', reviews);
  const rolledUp = performance.now();
  const processor = processorMs() - begun;
  const lost = mostLost(assessed);
  const moved = rankMovement(quarters[0]?.teams ?? [], whole.teams);
  const analysed = performance.now();
  if (lost.length === 0 || moved.length === 0) throw new Error('nothing computed');
  return {
    processor,
    scored: scored - start,
    rolledUp: rolledUp - scored,
    analysed: analysed - rolledUp,
  };
}

function show(teams: number): void {
  const year = yearOf(teams);
  const reviews = new Map(
    Array.from({ length: teams }, (_, index) => [`班组${index}`, index % 101]),
  );
  const times = Array.from({ length: 9 }, () => run(year, reviews));
  const total = ({ processor }: Times): number => processor;
  const [first] = times;
  const sorted = [...times].sort((a, b) => total(a) - total(b));
  const [best] = sorted;
  const median = sorted[4];
  if (first === undefined || best === undefined || median === undefined) return;
  const entries = teams * defaultRubric.items.length * months.length;
  const text = ({ processor, scored, rolledUp, analysed }: Times): string =>
    `${(scored + rolledUp).toFixed(1)} ms, processor ${processor.toFixed(1)} ms (scored and ranked ${scored.toFixed(1)}, ` +
    `rolled up ${rolledUp.toFixed(1)}; most lost and movement ${analysed.toFixed(1)})`;
  console.log(`${teams} teams × 44 items × 12 months = ${entries} entries`);
  console.log(`  first run   ${text(first)}`);
  console.log(`  median of 9 ${text(median)}`);
  console.log(`  best of 9   ${text(best)}`);
  if (teams === claimed.teams) {
    const within = ({ scored, rolledUp }: Times): string =>
      scored + rolledUp < claimed.ms ? 'yes' : 'no';
    console.log(
      `  under ${claimed.ms} ms: first run in this process ${within(first)}, median ${within(median)}`,
    );
  }
  console.log(`  ${((total(best) * 1e6) / entries).toFixed(0)} ns of the processor an entry`);
}

/** Issue 5: so many teams' year in less than so many milliseconds. */
const claimed = { teams: 500, ms: 100 };

[500, 250, 1000].forEach(show);
