import { foldText } from '../assessment/foldText';
import { absoluteAddress, formulaPrefix } from '../forms/address';
import type { CellValue, Grid } from '../forms/Grid';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { readResults, type ResultLine } from '../forms/year/resultsSheet';
import { yearSheets } from '../forms/year/yearSheets';
import { results } from '../registers/descriptions/results';
import type { ChartMonth, Sourced } from '../sheets/charts/ChartSubject';

/** Where months' results are kept, by the same words; what was closed counts before what was copied. */
const keepers = [yearSheets.results, results.sheet] as const;

/**
 * The results of the months before, of the teams there are now, in order of time, each number by
 * the cell in which it is kept. Empty where none are kept.
 */
export function postedMonths(
  grids: readonly Grid[],
  { teams }: Pick<TemplateWorkbook, 'teams'>,
): readonly ChartMonth[] {
  const months = new Map<string, KeptMonth>();
  for (const keeper of keepers) {
    for (const [period, month] of keptMonths(grids, keeper)) {
      if (!months.has(period)) months.set(period, month);
    }
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, { sheet, lines, columns }]): ChartMonth => {
      const cells = (of: 'total' | 'rank'): readonly Sourced[] =>
        teams.map(({ team }) => {
          const line = lines.get(foldText(team));
          if (line === undefined) return { expression: null, value: null };
          const at = absoluteAddress({ row: line.row, column: columns[of] });
          return { expression: `${formulaPrefix(sheet)}${at}`, value: numberOf(line[of]) };
        });
      return { period, totals: cells('total'), ranks: cells('rank') };
    });
}

interface KeptMonth {
  readonly sheet: string;
  /** By the team's folded name. */
  readonly lines: Map<string, ResultLine>;
  readonly columns: { readonly total: number; readonly rank: number };
}

function keptMonths(grids: readonly Grid[], sheet: string): ReadonlyMap<string, KeptMonth> {
  const months = new Map<string, KeptMonth>();
  const grid = grids.find((one) => one.sheet === sheet);
  if (grid === undefined) return months;
  const { lines, columns } = readResults(grid);
  const [total, rank] = [columns.get('total'), columns.get('rank')];
  if (total === undefined || rank === undefined) return months;
  for (const line of lines) {
    if (!/^\d{4}-\d{2}$/u.test(line.period)) continue;
    const month = months.get(line.period) ?? { sheet, lines: new Map(), columns: { total, rank } };
    month.lines.set(foldText(line.team), line);
    months.set(line.period, month);
  }
  return months;
}

function numberOf(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}
