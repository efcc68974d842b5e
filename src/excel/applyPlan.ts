import { cellAddress, parseArea } from '../forms/address';
import type { BlockPlan, SheetPlan, WorkbookPlan } from '../sheets/SheetPlan';
import { type Band, bandsOf, batchesOf } from './bands';
import { can } from './capabilities';
import { ExcelError } from './ExcelError';
import { literal } from './literal';
import { run } from './run';
import { takeSnapshot } from './takeSnapshot';
import { undoPlan } from './undoPlan';
import type { UndoRecord } from './UndoRecord';
import { addChart, refreshChart } from './writeChart';
import { addConditionalFormat } from './writeConditionalFormat';
import { setPage } from './writePage';
import { setNumberFormat, writeFormat } from './writeFormat';
import { addValidation } from './writeValidation';
import { stopIfCancelled, type Watch } from './Watch';

/** What applying did. */
export interface PlanApplied {
  readonly undo: UndoRecord;
  /** What this Excel cannot do and was left out: "validation", … */
  readonly skipped: readonly string[];
}

/** A filled cell that may be replaced, and what a person was shown as standing in it. */
export interface AllowedOverwrite {
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
}

/**
 * Does all that a plan says, or nothing: it is written in as few batches as Excel's limits allow,
 * and if Excel refuses any of it, or the person stops it between two batches, what was already done
 * is taken back before the error is thrown. On sheets that are there only blank cells and the
 * `allowed` ones are written.
 * Throws ExcelError; "AccessDenied" for a protected sheet, "ItemAlreadyExists" for a sheet that
 * should have been new, "ContentChanged" where a cell no longer holds what the person was shown,
 * "Cancelled".
 */
export async function applyPlan(
  plan: WorkbookPlan,
  allowed: readonly AllowedOverwrite[] = [],
  watch: Watch = {},
): Promise<PlanApplied> {
  const undo = await takeSnapshot(plan);
  refuseChanged(plan, undo, allowed);
  const skipped = new Set<string>();
  const batches = batchesOf(stepsOf(plan, undo, skipped));
  try {
    for (const [done, batch] of batches.entries()) {
      stopIfCancelled(watch);
      watch.onProgress?.(done, batches.length);
      // Each batch syncs once, so that it can be begun again when a cell was being edited.
      await run(async (context) => {
        for (const { write } of batch) write(context);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      }, watch);
    }
  } catch (error) {
    await undoPlan(undo);
    throw error;
  }
  return { undo, skipped: [...skipped] };
}

/** A part of a plan that is written together. */
interface Step {
  readonly cells: number;
  readonly write: (context: Excel.RequestContext) => void;
}

/** All that a plan says, in the order it has to be done. */
function stepsOf(plan: WorkbookPlan, undo: UndoRecord, skipped: Set<string>): readonly Step[] {
  const structure: Step = {
    cells: 0,
    write: (context) => {
      for (const sheetPlan of plan.sheets) {
        if (sheetPlan.create) context.workbook.worksheets.add(sheetPlan.sheet);
      }
      for (const name of plan.names) writeName(context, name.name, name.formula, undo);
    },
  };
  // Cells of all sheets first: formulas point across sheets, looks and charts at cells.
  const cells = plan.sheets.flatMap((sheetPlan) =>
    sheetPlan.blocks.flatMap(bandsOfBlock).map((band): Step => ({
      cells: band.rows * band.columns,
      write: (context) => writeBand(sheetOf(context, sheetPlan), sheetPlan, band),
    })),
  );
  const looks = plan.sheets.map((sheetPlan): Step => ({
    cells: 0,
    write: (context) => writeLooks(context, sheetPlan, undo, skipped),
  }));
  const { activate } = plan;
  const show: Step = {
    cells: 0,
    write: (context) => {
      if (activate === undefined) return;
      const sheet = context.workbook.worksheets.getItem(activate.sheet);
      sheet.activate();
      sheet.getRange(activate.address).select();
    },
  };
  return [structure, ...cells, ...looks, show];
}

/** Some rows of a block. */
interface BlockBand extends Band {
  readonly block: BlockPlan;
  readonly columns: number;
}

function bandsOfBlock(block: BlockPlan): readonly BlockBand[] {
  const columns = block.values[0]?.length ?? 0;
  return bandsOf({ rows: block.values.length, columns }).map((band) => ({
    ...band,
    block,
    columns,
  }));
}

function refuseChanged(
  plan: WorkbookPlan,
  undo: UndoRecord,
  allowed: readonly AllowedOverwrite[],
): void {
  const before = new Map(
    allowed.map((cell) => [`${cell.sheet}!${cell.address}`, cell.before] as const),
  );
  const existing = plan.sheets.filter(({ create }) => !create);
  const planned = existing.flatMap(({ blocks, own }) => blocks.map((block) => ({ block, own })));
  undo.blocks.forEach(({ sheet, contents }, index) => {
    const { block, own } = planned[index] ?? {};
    if (own === true) return;
    const first = block === undefined ? null : parseArea(block.at);
    if (block === undefined || first === null) return;
    contents.forEach((line, row) =>
      line.forEach((content, column) => {
        const at = cellAddress({ row: first.row + row, column: first.column + column });
        const value = block.values[row]?.[column] ?? null;
        // A text that needs an apostrophe to be one reads back without it.
        const given = String(literal(value));
        if (content === '' || content === given || `'${content}` === given) return;
        if (before.get(`${sheet}!${at}`) === content) return;
        throw new ExcelError('ContentChanged', `${sheet}!${at} holds ${content}`, sheet);
      }),
    );
  });
}

function sheetOf(context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  return context.workbook.worksheets.getItem(plan.sheet);
}

function writeName(
  context: Excel.RequestContext,
  name: string,
  formula: string,
  undo: UndoRecord,
): void {
  if (undo.replacedNames.some((replaced) => replaced.name === name)) {
    context.workbook.names.getItem(name).delete();
  }
  // A formula, not a range: the cells it points at may not be written yet.
  context.workbook.names.add(name, formula);
}

function writeBand(sheet: Excel.Worksheet, plan: SheetPlan, band: BlockBand): void {
  const { block, firstRow, rows, columns } = band;
  const lines = block.values.slice(firstRow, firstRow + rows);
  if (lines.some((line) => line.length !== columns)) {
    throw new ExcelError('InvalidArgument', `uneven block at ${plan.sheet}!${block.at}`, null);
  }
  const range = sheet
    .getRange(block.at)
    .getOffsetRange(firstRow, 0)
    .getResizedRange(rows - 1, columns - 1);
  if (block.numberFormat !== undefined) setNumberFormat(range, block.numberFormat);
  range.formulas = lines.map((line) => line.map(literal));
}

function writeLooks(
  context: Excel.RequestContext,
  plan: SheetPlan,
  undo: UndoRecord,
  skipped: Set<string>,
): void {
  const sheet = sheetOf(context, plan);
  for (const merge of plan.merges) sheet.getRange(merge).merge(false);
  for (const format of plan.formats) writeFormat(sheet.getRange(format.range), format);
  for (const { columns, points } of plan.columnWidths) {
    sheet.getRange(columns.includes(':') ? columns : `${columns}:${columns}`).format.columnWidth =
      points;
  }
  for (const { rows, points } of plan.rowHeights) {
    sheet.getRange(rows.includes(':') ? rows : `${rows}:${rows}`).format.rowHeight = points;
  }
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  if (plan.freeze !== undefined) freeze(sheet, plan.freeze);
  if (plan.validations.length > 0) {
    if (can('dataValidation')) {
      for (const validation of plan.validations) {
        addValidation(sheet.getRange(validation.range), validation);
      }
    } else {
      skipped.add('validation');
    }
  }
  for (const format of plan.conditionalFormats) {
    addConditionalFormat(sheet.getRange(format.range), format);
  }
  for (const chart of plan.charts) {
    const data =
      chart.dataSheet === undefined ? sheet : context.workbook.worksheets.getItem(chart.dataSheet);
    const present = undo.changedCharts.find(
      ({ sheet: on, name }) => on === plan.sheet && name === chart.name,
    );
    if (chart.refresh === undefined) addChart(sheet, chart, data);
    else refreshChart(sheet, chart, data, present ?? { series: 0, axis: {} });
  }
  if (plan.page !== undefined) {
    if (can('pageLayout')) setPage(sheet, plan.page);
    else skipped.add('page');
  }
}

function freeze(sheet: Excel.Worksheet, frozen: { rows: number; columns: number }): void {
  if (frozen.rows > 0 && frozen.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  } else if (frozen.rows > 0) {
    sheet.freezePanes.freezeRows(frozen.rows);
  } else if (frozen.columns > 0) {
    sheet.freezePanes.freezeColumns(frozen.columns);
  }
}
