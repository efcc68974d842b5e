import { isQuarterEnd, lastQuarterEnd } from '../../assessment/period';
import { foldText } from '../../assessment/foldText';
import { NA, scoreOf } from '../../assessment/mark';
import { readWorkbook } from '../../excel/readGrid';
import { cellAddress, parseArea } from '../../forms/address';
import { formulaAt, type Grid, valueAt } from '../../forms/Grid';
import { entriesLayout, templateSheets } from '../../forms/template/layout';
import { readSettings, settingCell } from '../../forms/template/readSettings';
import type { TemplateWorkbook } from '../../forms/template/readTemplate';
import { carriedArea, carriedItems } from '../../sheets/template/carriedRows';
import { changeSheet } from '../../sheets/newSheet';
import type { BlockPlan, WorkbookPlan } from '../../sheets/SheetPlan';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { findOverwrites } from '../findOverwrites';
import type { Preparation } from '../Preparation';
import { assessInputs, closedMonths } from './closedMonths';
import { templateOf } from './prepareClosing';
import { type Year, yearOf } from './Year';

/**
 * Makes the sheets ready for the month after a closed one: the month is set, what was typed into
 * 考核录入 goes, formulas and the log stay, and where quarterly scores are carried on those of the
 * last quarter's month are put in. All of it is shown as old and new first.
 * Throws AppError: 'no-template', 'month-not-closed'.
 */
export async function prepareNextMonth(): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const year = yearOf(grids);
    const template = templateOf(year);
    const { period } = template;
    if (year.archives.every((archive) => archive.period !== period)) {
      throw new AppError('month-not-closed', { month: period });
    }
    const next = monthAfter(period);
    const settings = sheetOf(grids, templateSheets.settings);
    const entries = sheetOf(grids, templateSheets.entries);
    const month = settingCell(readSettings(settings).place, 'period');
    const plan: WorkbookPlan = {
      sheets: [
        changeSheet(templateSheets.settings, {
          blocks: [{ at: month.address, values: [[next]] }],
        }),
        changeSheet(templateSheets.entries, {
          blocks: [...emptied(template, entries), ...carried(year, template, next)],
        }),
      ],
      names: [],
      activate: { sheet: templateSheets.entries, address: 'G5' },
    };
    return { plan, overwrites: findOverwrites(plan, grids), report: null };
  });
}

function sheetOf(grids: readonly Grid[], name: string): Grid {
  const grid = grids.find(({ sheet }) => sheet === name);
  if (grid === undefined) throw new AppError('no-template');
  return grid;
}

function monthAfter(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return number === '12'
    ? `${Number(year) + 1}-01`
    : `${year}-${String(Number(number) + 1).padStart(2, '0')}`;
}

/** The typed entries; what formulas bring stays. */
function emptied({ rubric, teams, cells }: TemplateWorkbook, grid: Grid): readonly BlockPlan[] {
  return rubric.items.flatMap(({ id }) =>
    teams.flatMap((_, index): readonly BlockPlan[] => {
      const { address } = cells.entry(id, index);
      const place = parseArea(address);
      if (place === null || formulaAt(grid, place.row, place.column) !== '') return [];
      if (valueAt(grid, place.row, place.column) === null) return [];
      return [{ at: address, values: [[null]] }];
    }),
  );
}

/** What quarterly items got in the last quarter's month, where they are carried on. */
function carried(year: Year, template: TemplateWorkbook, next: string): readonly BlockPlan[] {
  const { rubric, teams } = template;
  const area = carriedArea({ rubric, teams: teams.map(({ team }) => team), period: next });
  if (rubric.policy.quarterly !== 'carry' || area === null) return [];
  const months = isQuarterEnd(next) ? [] : assessInputs(closedMonths(year));
  const last = months.find(({ period }) => period === lastQuarterEnd(next));
  return carriedItems(rubric).map(({ id }, row): BlockPlan => ({
    at: cellAddress({ row: area.row + row, column: entriesLayout.firstTeamColumn }),
    values: [
      teams.map(({ team }) => {
        const result = last?.teams.find((one) => foldText(one.team) === foldText(team));
        const place = last?.rubric.items.findIndex((item) => item.id === id) ?? -1;
        const mark = result?.sums.marks[place] ?? NA;
        return mark === NA ? null : scoreOf(mark) / 100;
      }),
    ],
  }));
}
