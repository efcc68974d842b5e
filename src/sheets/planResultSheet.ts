import type { ScoreForm, SheetCell } from '../forms/ScoreForm';
import { cellText } from './cellRanges';
import { entriesByEntity } from './entriesByEntity';
import { rankChart } from './formChart';
import type { FormResults } from './FormResults';
import { totalFormula } from './formFormulas';
import { look } from './look';
import { newSheet } from './newSheet';
import { rankedTotals, rankFormula } from './rankFormula';
import type { PlannedValue, SheetPlan } from './SheetPlan';

const names = ['汇总', '考评汇总', '班组考评汇总'];

/** True where a form has no place for its totals, or for the ranks of several. */
export function needsResultSheet({ layout, results, unranked }: ScoreForm): boolean {
  if (unranked === true) return false;
  const isList = layout.shape === 'points-list';
  const noRanks = results.every(({ ranks }) => ranks.length === 0);
  if (isList) return noRanks;
  return results.some(({ totals }) => totals.length === 0) || (noRanks && results.length > 1);
}

/**
 * A new sheet for the results of a form that has no place for them: rank, name and total of each,
 * as formulas that follow the form.
 */
export function planResultSheet(
  form: ScoreForm,
  computed: FormResults,
  totalCells: readonly (SheetCell | null)[],
  taken: readonly string[],
  options: { readonly chart: boolean },
): SheetPlan {
  const sheet = resultSheetName(taken);
  const { entities } = form;
  const cells = resultSheetTotals(form, sheet);
  const own = entriesByEntity(computed.entries, entities.length);
  const ranked = rankedTotals(cells, sheet, {
    rounded: !computed.asTheyStand,
    blanks: true,
    better: form.better,
  });
  const rows = entities.map(({ name }, index): PlannedValue[] => {
    const { total = null, rank = null } = computed.results[index] ?? {};
    const cell = totalCells[index] ?? null;
    const value: PlannedValue = total === null ? null : total.toNumber();
    const reference = cell === null ? null : { formula: `=${cellText(cell, sheet)}` };
    const formula = computed.asTheyStand ? null : totalFormula(form, own[index] ?? [], sheet);
    const at = cells[index];
    return [
      computed.rankMethod === 'competition' && at !== undefined
        ? { formula: rankFormula(at, ranked, sheet) }
        : rank,
      name === '' ? null : name,
      reference ?? (formula === null ? value : { formula }),
    ];
  });
  const last = rows.length + 1;
  return newSheet(sheet, {
    blocks: [{ at: 'A1', values: [['名次', '名称', '总分'], ...rows] }],
    formats: [
      { range: `A1:C${last}`, horizontal: 'center', vertical: 'center', borders: 'thin' },
      { range: 'A1:C1', bold: true, fill: look.headerFill, fontColor: look.headerText },
    ],
    columnWidths: [{ columns: 'B', points: 96 }],
    charts:
      options.chart && computed.results.some(({ total }) => total !== null)
        ? [rankChart(form, `$C$2:$C$${last}`, `$B$2:$B$${last}`, { row: 0, column: 4 })]
        : [],
  });
}

/** Where the totals stand on that sheet. */
export function resultSheetTotals(
  { entities }: Pick<ScoreForm, 'entities'>,
  sheet: string,
): readonly SheetCell[] {
  return entities.map((_, index) => ({ sheet, row: index + 1, column: 2 }));
}

/** What the new sheet for results will be called. */
export function resultSheetName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = names.find((name) => !used.has(name));
  if (free !== undefined) return free;
  let number = 2;
  while (used.has(`汇总${number}`)) number++;
  return `汇总${number}`;
}
