import type { Decimal } from '../../assessment/decimal';
import type { RankMethod } from '../../assessment/Rubric';
import { type Grid, valueAt } from '../Grid';
import type { ScoreForm } from '../ScoreForm';
import { scoreRanks } from '../totals/scoreTotals';
import { shownRank } from '../shownRank';

const methods: readonly RankMethod[] = ['competition', 'dense', 'average'];

/** The way of ranking that fits most of the ranks that stand on a form; by competition where none do. */
export function rankMethodOf(
  form: ScoreForm,
  grids: readonly Grid[],
  totals: readonly (Decimal | null)[],
): RankMethod {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const shown = form.results.flatMap(({ ranks }, entity) =>
    ranks.flatMap(({ sheet, row, column, present }) => {
      const grid = present ? bySheet.get(sheet) : undefined;
      const rank = grid === undefined ? null : shownRank(valueAt(grid, row, column));
      return rank === null ? [] : [{ entity, rank }];
    }),
  );
  if (shown.length === 0) return 'competition';
  const misses = (method: RankMethod): number => {
    const ranks = scoreRanks(form, totals, method);
    return shown.filter(({ entity, rank }) => ranks[entity]?.rank !== rank).length;
  };
  return methods.reduce((best, next) => (misses(next) < misses(best) ? next : best));
}
