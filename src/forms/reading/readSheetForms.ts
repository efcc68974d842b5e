import type { Reason } from '../Reason';
import type { Grid } from '../Grid';
import { bestIsOne } from '../layout/bestIsOne';
import type { BuiltForm } from './BuiltForm';
import { cellAddress } from '../address';
import { doubtCodes, doubtful } from './doubts';
import { headlessLog } from '../layout/logLayout';
import { isCodeList } from '../layout/isCodeList';
import { isOtherTable } from './isOtherTable';
import { joinTables } from './joinTables';
import { percentReasons } from './percentReasons';
import { readEntries } from '../readEntries';
import type { ShapeReading } from './readShape';
import { buildLayout, readShape, weighed } from './readShape';
import type { RecognitionCode } from '../Recognition';
import { sideBySide } from '../layout/sideBySide';
import { settleCounting } from '../totals/settleCounting';
import type { ScoreForm } from '../ScoreForm';
import type { SheetView } from '../SheetView';
import { viewSheet } from '../SheetView';
import { withGroupedNames } from './withGroupedNames';
import type { WeighedForm } from './WeighedForm';

/** How far down a header is looked for, and how many entities a first look takes in. */
const headerRows = 60;
const firstLook = 40;
/** A second table this close to the best makes it unsure which is meant. */
const secondTable = 0.25;

type Found = Extract<ShapeReading, { kind: 'form' }>;

/** The forms on one sheet, the best first; or why it holds none. */
export function readSheetForms(grid: Grid): readonly WeighedForm[] | RecognitionCode {
  const view = viewSheet(grid);
  if (view === null) return 'empty-sheet';
  if (isCodeList(view)) return 'code-list';
  const parts = sideBySide(view).map(readTables);
  const tables = parts.flatMap((part) => (typeof part === 'string' ? [] : part.slice(0, 1)));
  const joined = tables.length === parts.length ? joinTables(view, tables) : null;
  const read = joined === null ? readTables(view) : [asDoubtful(joined)];
  if (typeof read === 'string') return read;
  const forms = read.filter(({ form }) => !isOtherTable(view, form));
  return forms.length === 0 ? 'other-table' : forms;
}

/** The forms in one part of a sheet. */
function readTables(view: SheetView): readonly WeighedForm[] | RecognitionCode {
  const candidates: Found[] = [];
  let failure: Extract<ShapeReading, { kind: 'none' }> = {
    kind: 'none',
    code: 'no-table',
    depth: 0,
  };
  const end = view.used.row + Math.min(view.used.rows, headerRows);
  for (let bottom = view.used.row; bottom < end; bottom++) {
    const reading = readShape(view, bottom, firstLook);
    if (reading.kind === 'form') candidates.push(reading);
    else if (reading.depth > failure.depth) failure = reading;
  }
  const log = headlessLog(view);
  const built = log === null ? null : buildLayout(view, log.layout);
  if (log !== null && built !== null) {
    const reading = weighed(log, built, log.layout.headerBottom);
    if (reading.kind === 'form') candidates.push(reading);
  }
  const [best] = [...candidates].sort((a, b) => b.weight - a.weight);
  if (best === undefined) return failure.code;
  if (failure.depth >= 4 && best.weight < 0.75) return failure.code;
  const apart: Found[] = [];
  for (const next of [...candidates].sort((a, b) => b.weight - a.weight)) {
    if (apart.every((other) => isApart(other.built.form, next.built.form))) apart.push(next);
  }
  const rival = apart.find((other) => other !== best && best.weight - other.weight < secondTable);
  const forms = apart.flatMap((one): { found: Found; whole: BuiltForm }[] => {
    const whole = wholeOf(view, one);
    return whole === null ? [] : [{ found: one, whole }];
  });
  if (forms.length === 0) return failure.code;
  const inOrder = [...forms].sort((a, b) => a.found.bottom - b.found.bottom);
  const joined = joinTables(
    view,
    inOrder.map(({ found, whole }) => settle(view, whole.form, whole.doubts, found.weight)),
  );
  if (joined !== null) return [asDoubtful(joined)];
  return forms.map(({ found, whole }): WeighedForm => {
    const doubts: Reason[] = [...whole.doubts];
    const other = found === best ? rival : best;
    if (other !== undefined && found.weight > best.weight - secondTable) {
      doubts.push({ code: 'several-tables', params: { row: other.bottom + 1 } });
    }
    return settle(view, whole.form, doubts, found.weight);
  });
}

/** Tables read as one, of which it may be unclear how they are ranked. */
function asDoubtful(joined: WeighedForm): WeighedForm {
  const { form } = joined;
  if (!form.reasons.some(({ code }) => doubtCodes.has(code))) return joined;
  return { ...joined, form: { ...form, confidence: Math.min(form.confidence, doubtful) } };
}

/** The form with all its rows; null where those that the first look did not reach make it none. */
function wholeOf(view: SheetView, one: Found): BuiltForm | null {
  const { layout, entities } = one.built.form;
  // A first look takes in all items in rows: there is nothing more to read.
  if (layout.shape === 'items-in-rows') return one.built;
  if (layout.headerBottom !== one.bottom || one.bottom < 0 || entities.length < firstLook - 1)
    return one.built;
  const full = readShape(view, one.bottom, Infinity);
  return full.kind === 'form' ? full.built : null;
}

/** Weighs a form's doubts: totals that stand there may settle how they are made. */
export function settle(
  view: SheetView,
  read: ScoreForm,
  added: readonly Reason[],
  weight: number,
): WeighedForm {
  const given = withGroupedNames(view, read);
  const counted = settleCounting(view, {
    ...given,
    reasons: [...given.reasons, ...added, ...percentReasons(given, view.grid)],
  });
  const lowest = lowestIsBest(view, counted);
  const reasons: Reason[] = [...counted.reasons];
  if (lowest !== null) reasons.push({ code: 'lowest-is-best', params: { cell: lowest } });
  const unsure = reasons.some(({ code }) => doubtCodes.has(code));
  const bounded = Math.max(0, Math.min(1, weight));
  const confidence = Math.round((unsure ? Math.min(doubtful, bounded) : bounded) * 100) / 100;
  return {
    form: { ...counted, better: lowest === null ? counted.better : 'lower', reasons, confidence },
    weight,
  };
}

/** The note by which small codes are ranks of quality, where the entries are such codes. */
function lowestIsBest(view: SheetView, form: ScoreForm): string | null {
  const cell = bestIsOne(view, form);
  if (cell === null) return null;
  const values = readEntries(form, [view.grid]).flatMap(({ value }) =>
    value === null ? [] : [value],
  );
  const codes = values.every((value) => value.gte(1) && value.lte(10) && value.round(0).eq(value));
  return codes ? cellAddress(cell) : null;
}

/** True where two forms share no row, or no column. */
function isApart(a: ScoreForm, b: ScoreForm): boolean {
  const rows = a.area.row + a.area.rows <= b.area.row || b.area.row + b.area.rows <= a.area.row;
  const columns =
    a.area.column + a.area.columns <= b.area.column ||
    b.area.column + b.area.columns <= a.area.column;
  return rows || columns;
}
