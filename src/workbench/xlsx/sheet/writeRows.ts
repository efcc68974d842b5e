import { columnLetters, MAX_ROWS } from '../../workbook/area';
import { isCellError, type Cell, type CellValue } from '../../workbook/cell';
import type { LineFormat, Sheet } from '../../workbook/Sheet';
import type { Replay } from '../structure/Replay';
import { attributesXml, withAttributes, withPrefix } from '../xml/tag';
import { cellXml, valueXml, type CellTargets } from './cellXml';
import { cellsOfRow, readRowFormat, type ReadContext } from './readRows';
import { fastAttribute, type Span } from './scanRows';
import type { SheetSource } from './SheetSource';

/** Cells that got or lost a formula by a save, for the calculation chain. */
export interface FormulaChanges {
  readonly gained: string[];
  readonly lost: string[];
}

type OldCells = ReturnType<typeof cellsOfRow>;
type OldCell = OldCells extends ReadonlyMap<number, infer Each> ? Each : never;

/** What writing rows works on. */
interface RowWriting {
  readonly sheet: Sheet;
  readonly source: SheetSource;
  readonly replay: Replay;
  readonly targets: CellTargets;
  readonly formulas: FormulaChanges;
  /** Shared formulas of which each user needs its own now. */
  readonly broken: ReadonlySet<string>;
  /** The cells of a row of the file. */
  readonly oldCells: (row: number) => OldCells;
}

/** The new text of the sheet's rows (what stands inside sheetData), or null where nothing changed. */
export function writeRows(
  sheet: Sheet,
  source: SheetSource,
  context: ReadContext,
  targets: CellTargets,
  formulas: FormulaChanges,
  replay: Replay,
): string | null {
  const cells = new Map<number, OldCells>();
  const oldCells = (row: number): OldCells => {
    const known = cells.get(row);
    if (known !== undefined) return known;
    const span = source.rows.get(row);
    const read = span === undefined ? new Map<number, never>() : cellsOfRow(source, span, context);
    cells.set(row, read);
    return read;
  };
  const broken = replay.moves
    ? new Set(source.masters.keys())
    : brokenShares(sheet, source, oldCells);
  const writing = { sheet, source, replay, targets, formulas, broken, oldCells };
  return replay.moves ? movedRows(writing) : changedRows(writing);
}

/** Only what was touched is written anew; everything between stays as it is. */
function changedRows(writing: RowWriting): string | null {
  const { sheet, source, broken } = writing;
  const data = source.sheetData;
  const before = data === undefined ? '' : source.text.slice(data.openEnd, data.closeStart);
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
      pieces.push(newRow(writing, row));
    }
  };
  for (const span of [...source.rows.values()].sort((a, b) => a.start - b.start)) {
    const isTouched = touched.has(span.index);
    if (!isTouched && (added[nextAdded] ?? Infinity) > span.index) continue;
    pieces.push(source.text.slice(at, span.start));
    at = span.start;
    addRowsBefore(span.index);
    if (!isTouched) continue;
    noteFormulas(writing, span.index);
    pieces.push(changedRow(writing, span, span.index));
    at = span.end;
  }
  pieces.push(data === undefined ? '' : source.text.slice(at, data.closeStart));
  addRowsBefore(Infinity);
  const after = pieces.join('');
  return after === before ? null : after;
}

/** Rows and cells came in, went out or moved: each row is written at its place, with what the file says of it. */
function movedRows(writing: RowWriting): string {
  const { sheet, source, replay, formulas, targets, oldCells } = writing;
  const rows = new Map<number, Span | null>();
  for (const row of sheet.rowNumbers()) rows.set(row, null);
  for (const row of sheet.formattedRows().keys()) rows.set(row, null);
  let shared = 0;
  for (const span of source.rows.values()) {
    const row = replay.line(span.index, true);
    if (row !== null && row < MAX_ROWS) rows.set(row, span);
    for (const [column, { cell, file }] of oldCells(span.index)) {
      if (cell.formula !== null) formulas.lost.push(addressOf(span.index, column));
      if (file.usesSharedString) shared++;
    }
  }
  const used = new Set<OldCell>();
  const texts = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, span]) => {
      for (const [column, cell] of sheet.row(row) ?? []) {
        if (cell.formula !== null) formulas.gained.push(addressOf(row, column));
        const before = oldCellAt(writing, row, column);
        if (before?.file.usesSharedString === true) used.add(before);
      }
      return span === null ? newRow(writing, row) : changedRow(writing, span, row);
    });
  // Those of the cells that are no more; the others have been reckoned with.
  targets.strings.release(shared - used.size);
  return texts.join('');
}

/** The cell of the file that is at a place now. */
function oldCellAt(writing: RowWriting, row: number, column: number): OldCell | undefined {
  if (!writing.replay.moves) return writing.oldCells(row).get(column);
  const origin = writing.replay.origin({ row, column });
  return origin === null ? undefined : writing.oldCells(origin.row).get(origin.column);
}

/** The shared formulas whose first cell no longer has its formula: each user needs its own now. */
function brokenShares(
  sheet: Sheet,
  source: SheetSource,
  oldCells: (row: number) => OldCells,
): Set<string> {
  const broken = new Set<string>();
  for (const [index, master] of source.masters) {
    if (!sheet.touchedRows.has(master.row) || !source.rows.has(master.row)) continue;
    const old = oldCells(master.row).get(master.column)?.cell;
    const now = sheet.cell(master.row, master.column);
    if (now?.formula !== old?.formula || now?.arrayRef !== undefined) broken.add(index);
  }
  return broken;
}

function newRow(writing: RowWriting, row: number): string {
  const { sheet, source, targets, formulas, replay } = writing;
  const format = sheet.rowFormat(row);
  const cells = [...(sheet.row(row) ?? [])].sort(([a], [b]) => a - b);
  const changes = rowChanges({ size: null, hidden: false, style: null }, format, targets);
  if (cells.length === 0 && Object.keys(changes).length === 0) return '';
  const xml = cells.map(([column, cell]) => {
    if (cell.formula !== null && !replay.moves) formulas.gained.push(addressOf(row, column));
    return cellText(writing, row, column, cell);
  });
  const open = withPrefix(source.prefix, `<row${attributesXml({ r: row + 1, ...changes })}`);
  return xml.length === 0 ? `${open}/>` : `${open}>${xml.join('')}</${source.prefix}row>`;
}

/** A row of the file as it now is, at the place where it now is. */
function changedRow(writing: RowWriting, span: Span, row: number): string {
  const { sheet, source, targets, replay, oldCells } = writing;
  const cells = [...(sheet.row(row) ?? [])].sort(([a], [b]) => a - b);
  if (!replay.moves) {
    for (const [column, { file }] of oldCells(row)) {
      if (sheet.cell(row, column) === undefined && file.usesSharedString)
        targets.strings.release(1);
    }
  }
  const pieces = cells.map(([column, cell]) => cellText(writing, row, column, cell));
  const tag = source.text.slice(span.start, span.openEnd).replace(/\s*\/>$/, '>');
  const had = readRowFormat(tag) ?? { size: null, hidden: false, style: null };
  const changes = {
    ...(row === span.index ? {} : { r: row + 1 }),
    ...rowChanges(had, sheet.rowFormat(row), targets),
    ...spansChange(tag, cells),
  };
  const open = Object.keys(changes).length === 0 ? tag : withAttributes(tag, changes);
  if (pieces.length === 0) return `${open.slice(0, -1)}/>`;
  return `${open}${pieces.join('')}</${source.prefix}row>`;
}

function cellText(writing: RowWriting, row: number, column: number, cell: Cell): string {
  const before = oldCellAt(writing, row, column);
  return before === undefined
    ? withPrefix(writing.source.prefix, cellXml(row, column, cell, writing.targets))
    : changedCell(writing, row, column, before, cell);
}

/** A cell of the file as it now is: unchanged text where nothing changed, else as little as possible. */
function changedCell(
  { source, targets, broken, replay }: RowWriting,
  row: number,
  column: number,
  before: OldCell,
  cell: Cell,
): string {
  const { span, file } = before;
  const raw = source.text.slice(span.start, span.end);
  const shared = file.formula?.type === 'shared' ? file.formula.sharedIndex : undefined;
  const sameFormula =
    before.cell.formula === cell.formula &&
    before.cell.arrayRef === cell.arrayRef &&
    !(shared !== undefined && broken.has(shared));
  // The same text written again keeps the looks it has; a copy of a text with others brings its own.
  const sameLooks = cell.richText === undefined || cell.richText === before.cell.richText;
  const sameContent = sameFormula && sameLooks && sameValue(before.cell.value, cell.value);
  const placed = replay.moves ? withAttributes(raw, { r: addressOf(row, column) }) : raw;
  const styled = before.cell.style === cell.style ? placed : withStyle(placed, cell.style, targets);
  if (sameContent) return styled;
  if (file.usesSharedString) targets.strings.release(1);
  const tag = styled.slice(0, styled.indexOf('>') + 1);
  if (!sameFormula || cell.formula === null) {
    const xml = withPrefix(source.prefix, cellXml(row, column, cell, targets));
    // A dynamic array stays one while it is an array formula.
    const dynamic = fastAttribute(tag, 'cm');
    const stays = dynamic !== undefined && cell.arrayRef !== undefined && cell.formula !== null;
    return stays ? withAttributes(xml, { cm: dynamic }) : xml;
  }
  // Only the result changed: the formula element stays as it is, shared or array.
  const formula = new RegExp(
    `<${source.prefix}f(?=[\\s/>])[^>]*(?:/>|>[\\s\\S]*?</${source.prefix}f\\s*>)`,
  ).exec(raw)?.[0];
  const { type, value } = valueXml(cell, targets.strings);
  const open = withAttributes(tag.replace(/\s*\/>$/, '>'), { t: type, vm: undefined });
  return `${open}${formula ?? ''}${withPrefix(source.prefix, value)}</${source.prefix}c>`;
}

function withStyle(xml: string, index: number, targets: CellTargets): string {
  const style = targets.styles.cellFormat(index);
  return withAttributes(xml, { s: style === 0 ? undefined : style });
}

function noteFormulas({ sheet, formulas, oldCells }: RowWriting, row: number): void {
  const old = oldCells(row);
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
