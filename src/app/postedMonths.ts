import { foldText } from '../assessment/foldText';
import { absoluteAddress, formulaPrefix } from '../forms/address';
import type { CellValue, Grid } from '../forms/Grid';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { readResults, type ResultLine } from '../forms/year/resultsSheet';
import { yearSheets } from '../forms/year/yearSheets';
import type { ChartMonth, Sourced } from '../sheets/charts/ChartSubject';

/**
 * The closed months' results of the teams there are now, in order of time, each number by the cell
 * of 月度成绩 in which it is kept. Empty where no month was closed.
 */
export function postedMonths(
  grids: readonly Grid[],
  { teams }: Pick<TemplateWorkbook, 'teams'>,
): readonly ChartMonth[] {
  const grid = grids.find(({ sheet }) => sheet === yearSheets.results);
  if (grid === undefined) return [];
  const { lines, columns } = readResults(grid);
  const [total, rank] = [columns.get('total'), columns.get('rank')];
  if (total === undefined || rank === undefined) return [];
  const months = new Map<string, Map<string, ResultLine>>();
  for (const line of lines) {
    const known = months.get(line.period) ?? new Map<string, ResultLine>();
    months.set(line.period, known.set(foldText(line.team), line));
  }
  return [...months]
    .filter(([period]) => /^\d{4}-\d{2}$/u.test(period))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, own]): ChartMonth => {
      const cells = (column: number, of: 'total' | 'rank'): readonly Sourced[] =>
        teams.map(({ team }) => {
          const line = own.get(foldText(team));
          if (line === undefined) return { expression: null, value: null };
          const at = absoluteAddress({ row: line.row, column });
          return {
            expression: `${formulaPrefix(yearSheets.results)}${at}`,
            value: numberOf(line[of]),
          };
        });
      return { period, totals: cells(total, 'total'), ranks: cells(rank, 'rank') };
    });
}

function numberOf(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}
