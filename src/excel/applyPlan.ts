import { cellAddress, parseArea } from '../forms/address';
import type { SheetPlan, WorkbookPlan } from '../sheets/SheetPlan';
import { can } from './capabilities';
import { ExcelError } from './ExcelError';
import { literal } from './literal';
import { run } from './run';
import { takeSnapshot } from './takeSnapshot';
import { undoPlan } from './undoPlan';
import type { UndoRecord } from './UndoRecord';
import { addChart } from './writeChart';
import { addConditionalFormat } from './writeConditionalFormat';
import { setPage } from './writePage';
import { setNumberFormat, writeFormat } from './writeFormat';
import { addValidation } from './writeValidation';

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
 * Does all that a plan says, or nothing: everything is written in one batch, and if Excel refuses
 * any of it, what was already done is taken back before the error is thrown. On sheets that are
 * there only blank cells and the `allowed` ones are written.
 * Throws ExcelError; "AccessDenied" for a protected sheet, "ItemAlreadyExists" for a sheet that
 * should have been new, "ContentChanged" where a cell no longer holds what the person was shown.
 */
export async function applyPlan(
  plan: WorkbookPlan,
  allowed: readonly AllowedOverwrite[] = [],
): Promise<PlanApplied> {
  const undo = await takeSnapshot(plan);
  refuseChanged(plan, undo, allowed);
  const skipped = new Set<string>();
  try {
    await run(async (context) => {
      for (const sheetPlan of plan.sheets) {
        if (sheetPlan.create) context.workbook.worksheets.add(sheetPlan.sheet);
      }
      for (const name of plan.names) writeName(context, name.name, name.formula, undo);
      // Cells of all sheets first: formulas point across sheets, looks and charts at cells.
      for (const sheetPlan of plan.sheets) writeBlocks(sheetOf(context, sheetPlan), sheetPlan);
      for (const sheetPlan of plan.sheets) {
        writeLooks(sheetOf(context, sheetPlan), sheetPlan, skipped);
      }
      if (plan.activate !== undefined) {
        const sheet = context.workbook.worksheets.getItem(plan.activate.sheet);
        sheet.activate();
        sheet.getRange(plan.activate.address).select();
      }
      await context.sync();
    });
  } catch (error) {
    await undoPlan(undo);
    throw error;
  }
  return { undo, skipped: [...skipped] };
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
  const planned = existing.flatMap(({ blocks }) => blocks);
  undo.blocks.forEach(({ sheet, contents }, index) => {
    const block = planned[index];
    const first = block === undefined ? null : parseArea(block.at);
    if (block === undefined || first === null) return;
    contents.forEach((line, row) =>
      line.forEach((content, column) => {
        const at = cellAddress({ row: first.row + row, column: first.column + column });
        const value = block.values[row]?.[column] ?? null;
        if (content === '' || content === String(literal(value))) return;
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

function writeBlocks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const block of plan.blocks) {
    const rows = block.values.length;
    const columns = block.values[0]?.length ?? 0;
    if (rows === 0 || columns === 0) continue;
    if (block.values.some((line) => line.length !== columns)) {
      throw new ExcelError('InvalidArgument', `uneven block at ${plan.sheet}!${block.at}`, null);
    }
    const range = sheet.getRange(block.at).getResizedRange(rows - 1, columns - 1);
    if (block.numberFormat !== undefined) setNumberFormat(range, block.numberFormat);
    range.formulas = block.values.map((line) => line.map(literal));
  }
}

function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan, skipped: Set<string>): void {
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
  for (const chart of plan.charts) addChart(sheet, chart);
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
