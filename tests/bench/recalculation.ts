import { performance } from 'node:perf_hooks';

import { templateWorkbook } from '../../src/workbench/cli/templateWorkbook';
import type { CellPlace } from '../../src/workbench/workbook/formulas/Calculator';
import { createCalculator } from '../../src/workbench/workbook/formulas/createCalculator';
import type { Workbook } from '../../src/workbench/workbook/Workbook';
import { openXlsx } from '../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';

const TEAMS = 20;
const EDITS = 15;
const GOAL = 100;

/**
 * `npm run bench -- recalculation`: the injected template of 20 teams, what depends on one entry
 * computed anew after each of some edits (issue 3: under 100 ms).
 */
async function bench(): Promise<void> {
  const teams = Array.from({ length: TEAMS }, (_, index) => `第${index + 1}班`);
  const made = await templateWorkbook({ teams, period: '2026-11', sample: true });
  const { workbook } = openXlsx(saveXlsx(made));
  const calculator = createCalculator();
  const started = performance.now();
  calculator.recalculateAll(workbook);
  print(`everything: ${(performance.now() - started).toFixed(0)} ms`);
  const entries = numericEntries(workbook);
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const place = entries[(edit * 97) % entries.length];
    const sheet = place && workbook.sheet(place.sheetId);
    const cell = place && sheet?.cell(place.row, place.column);
    if (place === undefined || sheet === undefined || cell === undefined) continue;
    sheet.setCell(place.row, place.column, { ...cell, value: Number(cell.value) + 1 });
    const start = performance.now();
    const { changed } = calculator.recalculateFrom(workbook, [place]);
    const time = performance.now() - start;
    times.push(time);
    print(`${sheet.name} row ${place.row + 1}: ${changed.length} cells, ${time.toFixed(1)} ms`);
  }
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  print(`one edit: median ${median.toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`);
  const good = median < GOAL;
  print(good ? 'within the goal' : `NOT within the goal (${GOAL} ms)`);
  if (!good) process.exitCode = 1;
}

/** The cells of the entry sheet that hold a number and no formula. */
function numericEntries(workbook: Workbook): CellPlace[] {
  const sheet = workbook.sheet('考核录入');
  if (sheet === undefined) return [];
  return sheet
    .rowNumbers()
    .flatMap((row) =>
      [...(sheet.row(row) ?? [])]
        .filter(
          ([column, cell]) => column > 5 && cell.formula === null && typeof cell.value === 'number',
        )
        .map(([column]) => ({ sheetId: sheet.id, row, column })),
    );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

void bench();
