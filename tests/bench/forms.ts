import { performance } from 'node:perf_hooks';

import { checkScoreForm } from '../../src/forms/checkScoreForm';
import type { CellValue, Grid } from '../../src/forms/Grid';
import { recogniseForms } from '../../src/forms/recogniseForms';

const ROWS = 5_000;
const COLUMNS = 60;
const GOAL = 1_000;
const RUNS = 7;

/**
 * `npm run bench -- forms`: a sheet of 5,000 rows × 60 columns, with its totals and ranks as
 * formulas or as values, is recognised and validated (issue 4: under 1 s; the first run counts too).
 */
function bench(): void {
  const cases = [
    ['teams in rows, values', teamsInRows(false)],
    ['teams in rows, formulas', teamsInRows(true)],
    ['items in rows, teams in columns', itemsInRows()],
    ['a log', log()],
  ] as const;
  let good = true;
  for (const [what, grid] of cases) {
    const before = process.cpuUsage().user;
    const times = Array.from({ length: RUNS }, () => run(grid));
    const busy = (process.cpuUsage().user - before) / 1000 / RUNS;
    const [first = 0] = times;
    const median = [...times].sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
    good &&= first < GOAL && median < GOAL;
    // On a machine that is busy with other things the clock says little: so the processor's too.
    print(
      `${what}: first run ${first.toFixed(0)} ms, median of ${RUNS} ${median.toFixed(0)} ms, ` +
        `processor ${busy.toFixed(0)} ms each`,
    );
  }
  print(good ? 'within the goal' : `NOT within the goal (${GOAL} ms)`);
  if (!good) process.exitCode = 1;
}

function run(grid: Grid): number {
  const start = performance.now();
  const [form] = recogniseForms([grid]).forms;
  if (form === undefined) throw new Error('no form');
  const findings = checkScoreForm(form, [grid]);
  const time = performance.now() - start;
  if (form.entries.length < 4_000 || findings.length > 200)
    throw new Error(`read wrongly: ${form.entries.length} entries, ${findings.length} findings`);
  return time;
}

/** Whole points, so that the sums are what they look like. */
function points(row: number, column: number): number {
  return (row * 31 + column * 17) % 3;
}

function teamsInRows(formulas: boolean): Grid {
  const items = COLUMNS - 3;
  const totals = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: items }, (__, column) => points(row, column)).reduce((a, b) => a + b, 0),
  );
  const above = new Map<number, number>();
  for (const total of totals) above.set(total, (above.get(total) ?? 0) + 1);
  const ranks = new Map<number, number>();
  let before = 1;
  for (const total of [...above.keys()].sort((a, b) => b - a)) {
    ranks.set(total, before);
    before += above.get(total) ?? 0;
  }
  const header = [
    '班组',
    ...Array.from({ length: items }, (_, index) => `项目${index + 1}（2分）`),
    '总分',
    '排名',
  ];
  const values: CellValue[][] = [header];
  const texts: string[][] = [header.map(() => '')];
  totals.forEach((total, row) => {
    const line = row + 2;
    values.push([
      `第${row + 1}班`,
      ...Array.from({ length: items }, (_, column) => points(row, column)),
      total,
      ranks.get(total) ?? null,
    ]);
    texts.push([
      ...Array.from({ length: items + 1 }, () => ''),
      formulas ? `=SUM(B${line}:BF${line})` : '',
      formulas ? `=RANK(BG${line},$BG$2:$BG$${ROWS + 1})` : '',
    ]);
  });
  return gridOf(values, texts);
}

function itemsInRows(): Grid {
  const teams = COLUMNS - 4;
  const values: CellValue[][] = [
    ['序号', '考核项目', '考核标准', '分值', ...range(teams).map((team) => `第${team + 1}班`)],
  ];
  for (let row = 0; row < ROWS; row++) {
    values.push([
      row + 1,
      `第${row + 1}项检查`,
      '不符合要求每次扣1分',
      2,
      ...range(teams).map((team) => points(row, team)),
    ]);
  }
  return gridOf(values);
}

function log(): Grid {
  const values: CellValue[][] = [['日期', '姓名', '事由', '加减分', ...range(56).map(() => null)]];
  for (let row = 0; row < ROWS; row++) {
    values.push([
      `5月${(row % 31) + 1}日`,
      `赵${row % 200}`,
      `第${row}件事`,
      (row % 4) - 5,
      ...range(56).map((column) => (column % 7 === 0 ? '备查' : null)),
    ]);
  }
  return gridOf(values);
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function gridOf(values: CellValue[][], formulas: string[][] = []): Grid {
  const columns = values[0]?.length ?? 0;
  return {
    sheet: '考核',
    area: { row: 0, column: 0, rows: values.length, columns },
    values,
    formulas: values.map((row, index) => formulas[index] ?? row.map(() => '')),
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: [],
    mergesKnown: true,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visible: true,
    protected: false,
  };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

bench();
