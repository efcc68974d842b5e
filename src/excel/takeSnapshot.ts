import { areaAddress, parseArea } from '../forms/address';
import type { ChartRefresh, WorkbookPlan } from '../sheets/SheetPlan';
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
        const address = area === null ? block.at : areaAddress(area);
        const range = sheet.getRange(address);
        range.load('values,formulas,numberFormat,rowIndex,columnIndex');
        return { sheet: sheetPlan.sheet, address, range, used };
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
      blocks: blocks.map(({ sheet, address, range, used }) => ({
        sheet,
        address,
        formulas: range.formulas.map((line, row) =>
          line.map((formula, column) => restorable(formula, range.values[row]?.[column])),
        ),
        contents: range.formulas.map((line) => line.map(String)),
        numberFormats: range.numberFormat,
        wasOutside:
          used.isNullObject ||
          range.columnIndex >= used.columnIndex + used.columnCount ||
          range.rowIndex >= used.rowIndex + used.rowCount,
      })),
      columnWidths: columnWidths.map(({ sheet, columns, format }) => ({
        sheet,
        columns,
        points: format.columnWidth ?? null,
      })),
    };
  });
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
