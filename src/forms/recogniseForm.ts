import type { Form } from './Form';
import type { Grid } from './Grid';
import { readTable } from './readTable';
import type { Recognition, SheetReason } from './Recognition';
import { viewSheet } from './SheetView';
import type { TableReading } from './TableReading';

/** How far down a header is looked for, and how many entities a first look takes in. */
const headerRows = 60;
const firstLook = 40;
/** Two sheets closer than this are equally good; a second table on a sheet must come this close. */
const nearlyEqual = 0.05;
const secondTable = 0.25;

type FormReading = Extract<TableReading, { kind: 'form' }>;

/**
 * Finds the sheet that holds a score form and reads its layout (domain.md §3, shapes a and e).
 * With `sheet` only that sheet is looked at, hidden or not; without, hidden sheets are passed
 * over. Where two sheets are equally good, or none is a form, it says so instead of guessing.
 * Never throws.
 */
export function recogniseForm(grids: readonly Grid[], sheet?: string): Recognition {
  const asked = sheet === undefined ? grids : grids.filter((grid) => grid.sheet === sheet);
  if (sheet !== undefined && asked.length === 0) {
    return { kind: 'none', reasons: [{ sheet, code: 'no-such-sheet', params: {} }] };
  }
  const reasons: SheetReason[] = [];
  const found: FormReading[] = [];
  for (const grid of asked) {
    if (!grid.visible && sheet === undefined) {
      reasons.push({ sheet: grid.sheet, code: 'hidden-sheet', params: {} });
      continue;
    }
    const reading = readSheet(grid);
    if (reading.kind === 'form') found.push(reading);
    else reasons.push({ sheet: grid.sheet, code: reading.code, params: reading.params });
  }
  found.sort((a, b) => b.weight - a.weight);
  const [best, ...others] = found;
  if (best === undefined) return { kind: 'none', reasons };
  const rivals = others.filter(({ weight }) => best.weight - weight < nearlyEqual);
  if (rivals.length > 0) {
    const equal = [best, ...rivals].map(({ form }) => form.sheet);
    for (const name of equal) {
      const other = equal.find((one) => one !== name) ?? name;
      reasons.push({ sheet: name, code: 'equally-good', params: { sheet: other } });
    }
    return { kind: 'none', reasons };
  }
  const less = others.map(({ form }) => ({
    sheet: form.sheet,
    code: 'less-likely' as const,
    params: { sheet: best.form.sheet },
  }));
  return { kind: 'form', form: best.form, passedOver: [...reasons, ...less] };
}

/** The best reading of a sheet; where a second table is nearly as good, that is a doubt. */
function readSheet(grid: Grid): TableReading {
  const view = viewSheet(grid);
  if (view === null) return { kind: 'none', code: 'empty-sheet', depth: 0, params: {} };
  const candidates: { bottom: number; reading: FormReading }[] = [];
  let failure: TableReading = { kind: 'none', code: 'no-table', depth: 0, params: {} };
  const end = view.used.row + Math.min(view.used.rows, headerRows);
  for (let bottom = view.used.row; bottom < end; bottom++) {
    const reading = readTable(view, bottom, firstLook);
    if (reading.kind === 'form') candidates.push({ bottom, reading });
    else if (failure.kind === 'none' && reading.depth > failure.depth) failure = reading;
  }
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (chosen, next) =>
      chosen === null || next.reading.weight > chosen.reading.weight ? next : chosen,
    null,
  );
  // A table that is plainly another shape outweighs a poor reading of one of its rows.
  if (
    best === null ||
    (failure.kind === 'none' && failure.depth >= 4 && best.reading.weight < 0.75)
  ) {
    return failure;
  }
  const full = readTable(view, best.bottom, Infinity);
  if (full.kind === 'none') return full;
  const rival = candidates.find(
    ({ reading, bottom }) =>
      isApart(reading.form, full.form) &&
      bottom !== best.bottom &&
      best.reading.weight - reading.weight < secondTable,
  );
  if (rival === undefined) return full;
  const form: Form = {
    ...full.form,
    confidence: Math.min(full.form.confidence, 0.45),
    reasons: [...full.form.reasons, { code: 'several-tables', params: { row: rival.bottom + 1 } }],
  };
  return { ...full, form };
}

/** True where two readings share no row: their headers and bodies lie one above the other. */
function isApart(a: Form, b: Form): boolean {
  const aEnd = a.body.row + a.body.rows;
  const bEnd = b.body.row + b.body.rows;
  return aEnd <= b.header.row || bEnd <= a.header.row;
}
