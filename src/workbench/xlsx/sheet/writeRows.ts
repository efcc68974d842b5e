import { columnLetters } from '../../workbook/area';
import { isCellError, type Cell, type CellValue } from '../../workbook/cell';
import type { LineFormat, Sheet } from '../../workbook/Sheet';
import { attributesXml, withAttributes, withPrefix } from '../xml/tag';
import { cellXml, valueXml, type CellTargets } from './cellXml';
import type { FileCell } from './readCell';
import { cellsOfRow, readRowFormat, type ReadContext } from './readRows';
import { fastAttribute, type Span } from './scanRows';
import type { SheetSource } from './SheetSource';

/** Cells that got or lost a formula by a save, for the calculation chain. */
export interface FormulaChanges {
  readonly gained: string[];
  readonly lost: string[];
}

type OldCells = ReturnType<typeof cellsOfRow>;

/** The new text of the sheet's rows (what stands inside sheetData), or null where nothing changed. */
export function writeRows(
  sheet: Sheet,
  source: SheetSource,
  context: ReadContext,
  targets: CellTargets,
  formulas: FormulaChanges,
): string | null {
  const data = source.sheetData;
  const before = data === undefined ? '' : source.text.slice(data.openEnd, data.closeStart);
  const broken = brokenShares(sheet, source, context);
  const touched = new Set(sheet.touchedRows);
  for (const index of broken)
    for (const row of source.sharedRows.get(index) ?? []) touched.add(row);
  if (touched.size === 0) return null;
  const added = [...touched].filter((row) => !source.rows.has(row)).sort((a, b) => a - b);
  const pieces: string[] = [];
  let at = data?.openEnd ?? 0;
  let nextAdded = 0;
  const addRowsBefore = (limit: number): void => {
    for (let row = added[nextAdded]; row !== undefined && row < limit; row = added[++nextAdded]) {
      pieces.push(newRow(sheet, row, source.prefix, targets, formulas));
    }
  };
  for (const span of [...source.rows.values()].sort((a, b) => a.start - b.start)) {
    const isTouched = touched.has(span.index);
    if (!isTouched && (added[nextAdded] ?? Infinity) > span.index) continue;
    pieces.push(source.text.slice(at, span.start));
    at = span.start;
    addRowsBefore(span.index);
    if (!isTouched) continue;
    pieces.push(changedRow(sheet, source, span, broken, context, targets, formulas));
    at = span.end;
  }
  pieces.push(data === undefined ? '' : source.text.slice(at, data.closeStart));
  addRowsBefore(Infinity);
  const after = pieces.join('');
  return after === before ? null : after;
}

/** The shared formulas whose first cell no longer has its formula: each user needs its own now. */
function brokenShares(sheet: Sheet, source: SheetSource, context: ReadContext): Set<string> {
  const broken = new Set<string>();
  for (const [index, master] of source.masters) {
    const span = source.rows.get(master.row);
    if (!sheet.touchedRows.has(master.row) || span === undefined) continue;
    const old = cellsOfRow(source, span, context).get(master.column)?.cell;
    const now = sheet.cell(master.row, master.column);
    if (now?.formula !== old?.formula || now?.arrayRef !== undefined) broken.add(index);
  }
  return broken;
}

function newRow(
  sheet: Sheet,
  row: number,
  prefix: string,
  targets: CellTargets,
  formulas: FormulaChanges,
): string {
  const format = sheet.rowFormat(row);
  const cells = [...(sheet.row(row) ?? [])].sort(([a], [b]) => a - b);
  const changes = rowChanges({ size: null, hidden: false, style: null }, format, targets);
  if (cells.length === 0 && Object.keys(changes).length === 0) return '';
  const xml = cells.map(([column, cell]) => {
    if (cell.formula !== null) formulas.gained.push(addressOf(row, column));
    return cellXml(row, column, cell, targets);
  });
  const open = `<row${attributesXml({ r: row + 1, ...changes })}`;
  return withPrefix(prefix, xml.length === 0 ? `${open}/>` : `${open}>${xml.join('')}</row>`);
}

function changedRow(
  sheet: Sheet,
  source: SheetSource,
  span: Span,
  broken: ReadonlySet<string>,
  context: ReadContext,
  targets: CellTargets,
  formulas: FormulaChanges,
): string {
  const old = cellsOfRow(source, span, context);
  const cells = [...(sheet.row(span.index) ?? [])].sort(([a], [b]) => a - b);
  noteFormulas(span.index, old, sheet, formulas);
  for (const [column, { file }] of old) {
    if (sheet.cell(span.index, column) === undefined && file.usesSharedString) {
      targets.strings.release(1);
    }
  }
  const pieces = cells.map(([column, cell]) => {
    const before = old.get(column);
    return before === undefined
      ? withPrefix(source.prefix, cellXml(span.index, column, cell, targets))
      : changedCell(source, span.index, column, before, cell, broken, targets);
  });
  const tag = source.text.slice(span.start, span.openEnd).replace(/\s*\/>$/, '>');
  const had = readRowFormat(tag) ?? { size: null, hidden: false, style: null };
  const changes = {
    ...rowChanges(had, sheet.rowFormat(span.index), targets),
    ...spansChange(tag, cells),
  };
  const open = Object.keys(changes).length === 0 ? tag : withAttributes(tag, changes);
  if (pieces.length === 0) return `${open.slice(0, -1)}/>`;
  return `${open}${pieces.join('')}</${source.prefix}row>`;
}

/** A cell of the file as it now is: unchanged text where nothing changed, else as little as possible. */
function changedCell(
  source: SheetSource,
  row: number,
  column: number,
  before: { span: Span; file: FileCell; cell: Cell },
  cell: Cell,
  broken: ReadonlySet<string>,
  targets: CellTargets,
): string {
  const { span, file } = before;
  const raw = source.text.slice(span.start, span.end);
  const shared = file.formula?.type === 'shared' ? file.formula.sharedIndex : undefined;
  const sameFormula =
    before.cell.formula === cell.formula &&
    before.cell.arrayRef === cell.arrayRef &&
    !(shared !== undefined && broken.has(shared));
  const sameContent = sameFormula && sameValue(before.cell.value, cell.value);
  const styled = before.cell.style === cell.style ? raw : withStyle(raw, cell.style, targets);
  if (sameContent) return styled;
  if (file.usesSharedString) targets.strings.release(1);
  if (!sameFormula || cell.formula === null) {
    return withPrefix(source.prefix, cellXml(row, column, cell, targets));
  }
  // Only the result changed: the formula element stays as it is, shared or array.
  const formula = new RegExp(
    `<${source.prefix}f(?=[\\s/>])[^>]*(?:/>|>[\\s\\S]*?</${source.prefix}f\\s*>)`,
  ).exec(raw)?.[0];
  const { type, value } = valueXml(cell, targets.strings);
  const open = withAttributes(styled.slice(0, styled.indexOf('>') + 1), { t: type, vm: undefined });
  return `${open}${formula ?? ''}${withPrefix(source.prefix, value)}</${source.prefix}c>`;
}

function withStyle(xml: string, index: number, targets: CellTargets): string {
  const style = targets.styles.cellFormat(index);
  return withAttributes(xml, { s: style === 0 ? undefined : style });
}

function noteFormulas(row: number, old: OldCells, sheet: Sheet, formulas: FormulaChanges): void {
  for (const [column, { cell }] of old) {
    const now = sheet.cell(row, column)?.formula ?? null;
    if (cell.formula !== null && now === null) formulas.lost.push(addressOf(row, column));
    if (cell.formula === null && now !== null) formulas.gained.push(addressOf(row, column));
  }
  for (const [column, cell] of sheet.row(row) ?? []) {
    if (cell.formula !== null && !old.has(column)) formulas.gained.push(addressOf(row, column));
  }
}

function rowChanges(
  had: LineFormat,
  now: LineFormat,
  targets: CellTargets,
): Record<string, string | number | undefined> {
  const changes: Record<string, string | number | undefined> = {};
  if (had.size !== now.size) {
    changes['ht'] = now.size ?? undefined;
    changes['customHeight'] = now.size === null ? undefined : 1;
  }
  if (had.hidden !== now.hidden) changes['hidden'] = now.hidden ? 1 : undefined;
  if (had.style !== now.style) {
    changes['s'] = now.style === null ? undefined : targets.styles.cellFormat(now.style);
    changes['customFormat'] = now.style === null ? undefined : 1;
  }
  return changes;
}

/** The `spans` hint must cover all cells. */
function spansChange(
  tag: string,
  cells: readonly (readonly [number, Cell])[],
): Record<string, string> {
  const match = /^(\d+):(\d+)$/.exec(fastAttribute(tag, 'spans') ?? '');
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (match === null || first === undefined || last === undefined) return {};
  const low = Math.min(Number(match[1]), first[0] + 1);
  const high = Math.max(Number(match[2]), last[0] + 1);
  const spans = `${low}:${high}`;
  return spans === match[0] ? {} : { spans };
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
