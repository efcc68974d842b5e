import { bodyRows } from './blockLayout';
import type { ColumnReading } from './columnRoles';
import { columnEvidence } from './columnEvidence';
import { looksLikePerson, looksLikeTeam } from '../words/entityWords';
import type { Reason } from '../Reason';
import { foldText } from '../../assessment/foldText';
import type { LayoutReading } from './itemLayout';
import { itemFieldRole } from '../words/itemWords';
import { isBlank, shownAt, textOf } from '../SheetView';
import type { SheetView } from '../SheetView';
import { signedPoints } from '../words/signedPoints';
import type { TableFields } from './tableFields';
import type { FieldColumn, FieldRole } from '../TableLayout';
import { valueAt } from '../Grid';

const naming: readonly ColumnReading['guess'][] = ['person', 'team', 'unit'];
/** How many lines are read to see whether names come back. */
const mostLines = 500;

const kept = new Set<FieldRole>([
  'deduction',
  'bonus',
  'score',
  'reason',
  'basis',
  'date',
  'reviewer',
  'remark',
  'sequence',
  'code',
]);

/**
 * Shape (d) with a header: a column of names that repeat, a column of points, and dates, reasons
 * or items that tell the lines apart. Null where it is no log.
 */
export function logLayout(view: SheetView, fields: TableFields): LayoutReading | null {
  const { columns, header, sample } = fields;
  const points = pointColumns(columns);
  if (points.size === 0) return null;
  const candidates = naming.flatMap((guess) => {
    const named = columns.find((column) => column.guess === guess);
    const none =
      named === undefined ||
      isBlock(view, named, columns, sample) ||
      // 单位 may be who, or what is measured in; a team may be called Alpha.
      (guess === 'unit' && isMeasure(view, named.header.column, sample));
    return none ? [] : [named];
  });
  // Where every line names another person, the teams they belong to are what comes back.
  const dated = columns.some(({ guess }) => guess === 'date');
  const repeats = (names: ColumnReading): boolean =>
    comeBack(view, fields, points, names.header.column);
  const names = candidates.find(repeats);
  if (names === undefined || (names !== candidates[0] && !dated)) return null;
  const column = names.header.column;
  const tells = columns.some(
    ({ guess, text }) =>
      guess === 'date' ||
      guess === 'reason' ||
      guess === 'item' ||
      itemFieldRole(text.name) === 'standard',
  );
  if (!tells) return null;
  if (columns.some(({ guess }) => guess === 'rank')) return null;
  const roles: FieldColumn[] = columns.map((reading): FieldColumn => {
    const at = reading.header.column;
    if (at === column) return { column: at, role: 'name' };
    const role = points.get(at);
    if (role !== undefined) return { column: at, role };
    const own = itemFieldRole(reading.text.name);
    if (own === 'item' || own === 'standard' || own === 'rule') return { column: at, role: own };
    if (reading.guess === 'date') return { column: at, role: 'date' };
    if (naming.includes(reading.guess)) return { column: at, role: 'group' };
    return { column: at, role: own !== null && kept.has(own) ? own : 'attribute' };
  });
  const hasReason = roles.some(({ role }) => role === 'reason');
  const item = roles.find(({ role }) => role === 'item' || role === 'standard')?.column;
  return {
    layout: {
      shape: 'event-log',
      headerTop: header.top,
      headerBottom: header.bottom,
      columns: hasReason
        ? roles
        : roles.map((one) => (one.column === item ? { ...one, role: 'reason' as const } : one)),
    },
    weight: 0.9 + (points.size > 1 ? 0.1 : 0),
    doubts: [],
  };
}

/** True for a 单位 of measure: "g/kWh", "%", "吨", "万元". */
function isMeasure(view: SheetView, column: number, rows: readonly number[]): boolean {
  const texts = rows.map((row) => shownOwn(view, row, column)).filter((text) => text !== '');
  const measures = texts.filter((text) =>
    /^(?:[%‰℃°Ω]|[a-zμ·³²%℃\d]{1,6}(?:\/[a-zμ·³²%℃\d]{1,6})?|[万千百]?(?:元|吨|米|次|分|个|件|台|小时|千瓦时|公里|立方米|条|项|起|人|天)(?:\/[a-z\p{sc=Han}]{1,6})?)$/iu.test(
      text.normalize('NFKC'),
    ),
  );
  return texts.length > 0 && measures.length === texts.length;
}

/** Whether the names of a column come back, as they do in a log of at least three lines. */
function comeBack(
  view: SheetView,
  fields: TableFields,
  points: ReadonlyMap<number, FieldRole>,
  column: number,
): boolean {
  const seen = new Set<string>();
  let filled = 0;
  let before = '';
  // Of many people none may come back within the first rows.
  for (const row of bodyRows(view, fields, mostLines)) {
    const own = foldText(textOf(shownAt(view, row, column)));
    // A line without a name goes with the one above, where it has points.
    const name = own === '' && hasPoints(view, points, row) ? before : own;
    if (name === '') continue;
    before = name;
    filled++;
    seen.add(name);
  }
  return filled >= 3 && seen.size <= filled * 0.75;
}

/**
 * Shape (d) without a header: names in one column, small numbers in another, from the first row
 * (or under a title) on. Sure only where names repeat, look like names, and points have signs.
 */
export function headlessLog(view: SheetView): LayoutReading | null {
  const { used } = view;
  let first = used.row;
  const end = used.row + used.rows;
  const filledIn = (row: number): number =>
    Array.from({ length: used.columns }, (_, index) =>
      shownOwn(view, row, used.column + index),
    ).filter((value) => value !== '').length;
  while (
    first < end &&
    first < used.row + 4 &&
    (filledIn(first) <= 1 || givesParticulars(view, first))
  )
    first++;
  const rows: number[] = [];
  for (let row = first; row < end && rows.length < 200 && filledIn(row) >= 2; row++) rows.push(row);
  if (rows.length < 3) return null;
  const columns: FieldColumn[] = [];
  let name: number | null = null;
  let points: number | null = null;
  let signs = false;
  for (let column = used.column; column < used.column + used.columns; column++) {
    const evidence = columnEvidence(view, column, rows);
    const texts = rows.map((row) => shownOwn(view, row, column));
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) continue;
    const numbers = filled.map(signedPoints).filter((number) => number !== null);
    const dates = filled.filter((text) => isDate(text)).length + evidence.dates;
    if (dates * 2 > filled.length) columns.push({ column, role: 'date' });
    else if (numbers.length >= filled.length * 0.9 && evidence.ids === 0) {
      // The first row of a table with a header is no number.
      if (numbers.length < filled.length || signedPoints(texts[0] ?? '') === null) return null;
      if (evidence.counting && column === used.column) columns.push({ column, role: 'sequence' });
      else if (points !== null || numbers.some((number) => number.abs().gt(100))) return null;
      else {
        points = column;
        signs =
          numbers.some((number) => number.lt(0)) || filled.some((text) => /^[+＋]/u.test(text));
        columns.push({ column, role: 'score' });
      }
    } else if (
      name === null &&
      filled.every((text) => text.length <= 12) &&
      filled.length > rows.length * 0.6
    ) {
      name = column;
      columns.push({ column, role: 'name' });
    } else
      columns.push({
        column,
        role: columns.some(({ role }) => role === 'reason') ? 'attribute' : 'reason',
      });
  }
  if (name === null || points === null) return null;
  const at = name;
  const names = rows.map((row) => foldText(shownOwn(view, row, at))).filter((text) => text !== '');
  const called = names.filter((text) => looksLikePerson(text) || looksLikeTeam(text)).length;
  const repeats = new Set(names).size < names.length * 0.85;
  if (called * 2 < names.length) return null;
  const doubts: Reason[] = repeats && signs ? [] : [{ code: 'no-header', params: {} }];
  return {
    layout: { shape: 'event-log', headerTop: first - 1, headerBottom: first - 1, columns },
    weight: doubts.length === 0 ? 0.8 : 0.5,
    doubts,
  };
}

function pointColumns(columns: readonly ColumnReading[]): ReadonlyMap<number, FieldRole> {
  const found = new Map<number, FieldRole>();
  for (const { header, text, evidence, guess } of columns) {
    if (header.named !== 'own' || evidence.numbers + evidence.textNumbers + evidence.texts === 0)
      continue;
    if (evidence.dates > 0 || evidence.ids > 0) continue;
    const role = itemFieldRole(text.name);
    if (role === 'score' || role === 'reviewedScore') found.set(header.column, 'score');
    else if (role === 'deduction' || role === 'bonus') found.set(header.column, role);
    else if (guess === 'maximum' && evidence.negatives > 0) found.set(header.column, 'score');
    else if (guess === 'criterion' && evidence.negatives > 0) found.set(header.column, 'score');
  }
  return found;
}

/**
 * True where names are merged over several rows that are no lines of a log: those have dates, and
 * neither maxima nor totals.
 */
function isBlock(
  view: SheetView,
  { header }: ColumnReading,
  columns: readonly ColumnReading[],
  rows: readonly number[],
): boolean {
  if (!rows.some((row) => (view.mergeOf(row, header.column)?.rows ?? 1) > 1)) return false;
  const has = (...guesses: readonly string[]): boolean =>
    columns.some(({ guess }) => guesses.includes(guess));
  return !has('date') || has('maximum', 'total', 'rank', 'grade', 'subtotal');
}

function hasPoints(view: SheetView, points: ReadonlyMap<number, FieldRole>, row: number): boolean {
  return [...points.keys()].some((column) => !isBlank(valueAt(view.grid, row, column)));
}

/** "填表单位：一车间   日期：5月8日": particulars of the form, no line of it. */
function givesParticulars(view: SheetView, row: number): boolean {
  const { used } = view;
  const texts = Array.from({ length: used.columns }, (_, index) =>
    shownOwn(view, row, used.column + index),
  ).filter((text) => text !== '');
  return texts.every((text) => /[:：]/u.test(text));
}

function shownOwn(view: SheetView, row: number, column: number): string {
  const value = valueAt(view.grid, row, column);
  return isBlank(value) ? '' : textOf(value);
}

function isDate(text: string): boolean {
  return /^\d{2,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?$|^\d{1,2}月\d{1,2}[日号]$|^\d{1,2}[日号]$/u.test(
    text.trim(),
  );
}
