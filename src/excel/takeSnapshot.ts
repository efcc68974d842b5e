import { type Area, areaAddress, parseArea } from '../forms/address';
import type { ChartRefresh, WorkbookPlan } from '../sheets/SheetPlan';
import { bandsOf, batchesOf } from './bands';
import { ExcelError } from './ExcelError';
import { literal } from './literal';
import { run } from './run';
import type { UndoRecord } from './UndoRecord';

/**
 * What a plan is about to replace, read before anything is written, so that it can be taken back.
 * Throws ExcelError "ItemAlreadyExists" where a sheet to create is there, "AccessDenied" where a
 * sheet to write on is protected, "ItemNotFound" where it is missing: nothing was written then.
 */
export async function takeSnapshot(plan: WorkbookPlan): Promise<UndoRecord> {
  return run(async (context) => {
    const sheets = plan.sheets.map((sheetPlan) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetPlan.sheet);
      sheet.load('name');
      if (!sheetPlan.create) sheet.protection.load('protected');
      return { sheetPlan, sheet };
    });
    const names = plan.names.map((namePlan) => {
      const item = context.workbook.names.getItemOrNullObject(namePlan.name);
      item.load('formula');
      return { namePlan, item };
    });
    await context.sync();
    for (const { sheetPlan, sheet } of sheets) {
      if (sheetPlan.create !== sheet.isNullObject) {
        const code = sheetPlan.create ? 'ItemAlreadyExists' : 'ItemNotFound';
        throw new ExcelError(code, sheetPlan.sheet, sheetPlan.sheet);
      }
      if (!sheetPlan.create && sheet.protection.protected) {
        throw new ExcelError('AccessDenied', sheetPlan.sheet, sheetPlan.sheet);
      }
    }
    const existing = sheets.filter(({ sheetPlan }) => !sheetPlan.create);
    const blocks = existing.flatMap(({ sheetPlan, sheet }) => {
      const used = sheet.getUsedRangeOrNullObject(false);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return sheetPlan.blocks.map((block) => {
        const first = parseArea(block.at);
        const area =
          first === null
            ? null
            : { ...first, rows: block.values.length, columns: block.values[0]?.length ?? 1 };
        if (area === null) throw new ExcelError('InvalidReference', block.at, sheetPlan.sheet);
        return { sheet: sheetPlan.sheet, area, used };
      });
    });
    const refreshed = existing.flatMap(({ sheetPlan, sheet }) =>
      sheetPlan.charts.flatMap(({ name, refresh }) => {
        if (refresh === undefined) return [];
        const chart = sheet.charts.getItemOrNullObject(name);
        chart.load('name');
        chart.title.load('text');
        chart.series.load('count');
        const axis = refresh.shows === undefined ? null : withEnds(chart);
        return [{ sheet: sheetPlan.sheet, name, refresh, chart, axis }];
      }),
    );
    const columnWidths = existing.flatMap(({ sheetPlan, sheet }) =>
      sheetPlan.columnWidths.map(({ columns }) => {
        const { format } = sheet.getRange(
          columns.includes(':') ? columns : `${columns}:${columns}`,
        );
        format.load('columnWidth');
        return { sheet: sheetPlan.sheet, columns, format };
      }),
    );
    await context.sync();
    const held = await readBlocks(context, blocks);
    return {
      createdSheets: plan.sheets.filter(({ create }) => create).map(({ sheet }) => sheet),
      createdNames: names
        .filter(({ item }) => item.isNullObject)
        .map(({ namePlan }) => namePlan.name),
      replacedNames: names
        .filter(({ item }) => !item.isNullObject)
        .map(({ namePlan, item }) => ({ name: namePlan.name, formula: String(item.formula) })),
      createdCharts: existing.flatMap(({ sheetPlan }) =>
        sheetPlan.charts
          .filter(({ refresh }) => refresh === undefined)
          .map(({ name }) => ({ sheet: sheetPlan.sheet, name })),
      ),
      changedCharts: refreshed.map(({ sheet, name, refresh, chart, axis }) => {
        if (chart.isNullObject) throw new ExcelError('ItemNotFound', `${sheet}: ${name}`, sheet);
        return {
          sheet,
          name,
          title: refresh.title ? chart.title.text : null,
          axis: axis === null ? {} : tooNarrow(axis, refresh),
          series: chart.series.count,
          before: refresh.before ?? null,
        };
      }),
      blocks: blocks.map(({ sheet, area, used }, index) => ({
        sheet,
        address: areaAddress(area),
        formulas: held[index]?.formulas ?? [],
        contents: held[index]?.contents ?? [],
        numberFormats: held[index]?.numberFormats ?? [],
        wasOutside:
          used.isNullObject ||
          area.column >= used.columnIndex + used.columnCount ||
          area.row >= used.rowIndex + used.rowCount,
      })),
      columnWidths: columnWidths.map(({ sheet, columns, format }) => ({
        sheet,
        columns,
        points: format.columnWidth ?? null,
      })),
    };
  });
}

/** What the cells of a block hold, and what to write to have that back. */
interface Held {
  readonly formulas: unknown[][];
  readonly contents: string[][];
  readonly numberFormats: unknown[][];
}

/** Reads the cells of the areas, in answers no larger than Excel sends in one piece. */
async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly { readonly sheet: string; readonly area: Area }[],
): Promise<readonly Held[]> {
  const held = blocks.map((): Held => ({ formulas: [], contents: [], numberFormats: [] }));
  const steps = blocks.flatMap(({ sheet, area }, index) =>
    bandsOf(area).map((band) => ({ sheet, area, index, ...band, cells: band.rows * area.columns })),
  );
  for (const batch of batchesOf(steps)) {
    const ranges = batch.map(({ sheet, area, index, firstRow, rows }) => {
      const { row, column, columns } = area;
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row + firstRow, column, rows, columns);
      range.load('values,formulas,numberFormat');
      return { index, range };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { index, range } of ranges) {
      const { values, formulas, numberFormat } = range;
      held[index]?.formulas.push(
        ...formulas.map((line, row) =>
          line.map((formula: unknown, column) => restorable(formula, values[row]?.[column])),
        ),
      );
      held[index]?.contents.push(...formulas.map((line) => line.map(String)));
      held[index]?.numberFormats.push(...numberFormat.map((line: unknown[]) => [...line]));
    }
  }
  return held;
}

/** What to write so that the cell holds again what it held: text stays text, even "007". */
function restorable(formula: unknown, value: unknown): unknown {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return !isFormula && typeof value === 'string' && value !== '' ? literal(value) : formula;
}

function withEnds({ axes }: Excel.Chart): Excel.ChartAxis {
  const axis = axes.valueAxis;
  axis.load('minimum,maximum');
  return axis;
}

/** The ends of an axis that leave numbers of its chart out. Excel gives a number for each end. */
function tooNarrow(
  axis: Pick<Excel.ChartAxis, 'minimum' | 'maximum'>,
  { shows }: ChartRefresh,
): UndoRecord['changedCharts'][number]['axis'] {
  if (shows === undefined) return {};
  const least: unknown = axis.minimum;
  const greatest: unknown = axis.maximum;
  return {
    ...(typeof least === 'number' && shows.least < least ? { minimum: least } : {}),
    ...(typeof greatest === 'number' && shows.greatest > greatest ? { maximum: greatest } : {}),
  };
}
