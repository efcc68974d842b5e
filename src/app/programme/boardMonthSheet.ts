import type { Assessment } from '../../assessment/Assessment';
import { areaAddress, cellAddress } from '../../forms/address';
import type { Grid } from '../../forms/Grid';
import { isRegister, readRegister } from '../../forms/registers/readRegister';
import { registerLayout } from '../../forms/registers/registerLayout';
import { boardCategories, results } from '../../registers/descriptions/results';
import type { RecordValue, RegisterRecord } from '../../registers/Register';
import { textIn } from '../../registers/recordValues';
import { changeSheet } from '../../sheets/newSheet';
import { planRegister } from '../../sheets/registers/planRegister';
import type { SheetPlan } from '../../sheets/SheetPlan';
import { AppError } from '../AppError';

/**
 * A month's results in 考评数据: a line a team, over the one it has already for the month, else in
 * the first free row; on a new sheet where there is none. Categories go by their names: one the
 * board does not know is left out. Throws AppError 'register-full', and 'sheet-exists' where a
 * sheet of that name is a person's own.
 */
export function boardMonthSheet(assessment: Assessment, grids: readonly Grid[]): SheetPlan {
  const lines = boardLines(assessment);
  const grid = grids.find(({ sheet }) => sheet === results.sheet);
  if (grid === undefined) {
    const year = Number(assessment.period.slice(0, 4));
    return planRegister(results, {
      year,
      present: new Set([results.id]),
      teams: lines.length,
      records: lines,
    });
  }
  if (!isRegister(grid, results)) throw new AppError('sheet-exists', { sheet: results.sheet });
  return changed(lines, readRegister(grid, results).records);
}

type Line = Readonly<Record<string, RecordValue>>;

function boardLines({ period, rubric, teams }: Assessment): readonly Line[] {
  return teams.map(({ team, categories, total, rank, grade }) => ({
    month: period,
    team,
    ...Object.fromEntries(
      boardCategories.map((name, index) => {
        const code = rubric.categories.find((one) => one.name === name)?.code;
        const score = categories.find((one) => one.code === code)?.score.toNumber() ?? null;
        return [`category${index + 1}`, score];
      }),
    ),
    total: total?.toNumber() ?? null,
    rank,
    grade,
  }));
}

function changed(lines: readonly Line[], records: readonly RegisterRecord[]): SheetPlan {
  const { firstRow } = registerLayout;
  let free = Math.max(firstRow - 1, ...records.map(({ row }) => row)) + 1;
  const rows = lines.map((line) => {
    const own = records.find(
      (record) =>
        textIn(record, 'month') === line['month'] && textIn(record, 'team') === line['team'],
    );
    return own?.row ?? free++;
  });
  if (free > firstRow + results.rows) {
    throw new AppError('register-full', { register: results.sheet });
  }
  return changeSheet(results.sheet, {
    blocks: lines.map((line, index) => ({
      at: cellAddress({ row: rows[index] ?? firstRow, column: 0 }),
      values: [results.columns.map(({ id }) => line[id] ?? null)],
    })),
    formats: rows.map((row) => ({
      range: areaAddress({ row, column: 0, rows: 1, columns: 1 }),
      numberFormat: '@',
    })),
  });
}
