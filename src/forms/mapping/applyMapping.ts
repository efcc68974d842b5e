import { decimal } from '../../assessment/decimal';
import { buildEntityTable } from '../reading/buildEntityTable';
import { columnEvidence } from '../layout/columnEvidence';
import type { ColumnReading } from '../layout/columnRoles';
import { readColumn } from '../layout/columnRoles';
import { entityRows } from '../layout/entityRows';
import { withSaidRows } from '../layout/withSaidRows';
import { fingerprintOf } from './fingerprintOf';
import type { Grid } from '../Grid';
import { joinTables } from '../reading/joinTables';
import type { MappedPart, Mapping } from './Mapping';
import { firstColumn, mappedTables } from './mappedTables';
import { doubtCodes, doubtful } from '../reading/doubts';
import { percentReasons } from '../reading/percentReasons';
import { readEntries } from '../readEntries';
import { buildLayout } from '../reading/readShape';
import { withGroupedNames } from '../reading/withGroupedNames';
import { scoreFormOf } from '../reading/scoreFormOf';
import { settleCounting } from '../totals/settleCounting';
import type { ScoreForm } from '../ScoreForm';
import type { SheetView } from '../SheetView';
import { tableFields } from '../layout/tableFields';
import type { FieldRole, TableLayout } from '../TableLayout';

/** The mapping of a form as it was understood: what a person starts from to correct it. */
export function mappingOf(form: ScoreForm, grid: Grid): Mapping {
  return {
    version: 1,
    fingerprint: fingerprintOf(grid, form.layout),
    layout: form.layout,
    ...(form.parts === undefined ? {} : { parts: form.parts.map(partOf(grid, form.layout)) }),
    better: form.better,
    ...(form.counting.by === 'sum' && form.counting.base === null
      ? {}
      : { counting: { by: form.counting.by, base: form.counting.base?.toString() ?? null } }),
    ...form.said,
  };
}

/**
 * Reads a sheet as a person said it is to be read: their word counts, so nothing is doubted. Null
 * where that leaves no names, no items or no entries, or where its tables do not go together.
 */
export function applyMapping(grid: Grid, mapping: Mapping): ScoreForm | null {
  const tables = mappedTables(grid, mapping).map(({ view, layout }) => {
    const form = view === null ? null : applyToTable(view, layout, mapping);
    return view === null || form === null ? null : { view, form };
  });
  const [first] = tables;
  if (first === undefined || first === null) return null;
  if (tables.length === 1) return first.form;
  const found = tables.flatMap((table) =>
    table === null ? [] : [{ form: table.form, weight: 1 }],
  );
  if (found.length < tables.length) return null;
  const joined = joinTables(first.view, found);
  return joined === null
    ? null
    : { ...joined.form, layout: { ...mapping.layout, shape: joined.form.layout.shape } };
}

function applyToTable(view: SheetView, layout: TableLayout, mapping: Mapping): ScoreForm | null {
  const isRows = layout.shape === 'entities-in-rows' || layout.shape === 'points-list';
  const built = isRows ? buildRows(view, layout) : buildLayout(view, layout);
  if (built === null) return null;
  // What was a list of points may have criteria now.
  const shape = isRows ? built.form.layout.shape : layout.shape;
  const read = withGroupedNames(view, {
    ...built.form,
    layout: { ...layout, shape },
    said: saidBeside(mapping),
  });
  const percents = percentReasons(read, view.grid);
  const form = { ...read, reasons: [...read.reasons, ...built.doubts, ...percents] };
  if (form.entities.length === 0 || form.items.length === 0) return null;
  if (readEntries(form, [view.grid]).length === 0) return null;
  const settled = mapping.counting === undefined ? settleCounting(view, form) : null;
  return {
    ...form,
    ...countedAs(settled ?? form, mapping),
    better: mapping.better,
    // Rows beyond the last one that was said may be of somebody who came later.
    confidence: isCutOff(form) || percents.some(({ code }) => doubtCodes.has(code)) ? doubtful : 1,
    reasons: [
      // A person's word leaves no doubt, but totals that are made in another way still stand.
      ...(settled ?? form).reasons.filter(
        ({ code }) =>
          !code.includes('-by-') &&
          (!doubtCodes.has(code) ||
            code === 'totals-disagree' ||
            code === 'total-weighs' ||
            code === 'coefficient-column' ||
            code === 'percents-unclear' ||
            (code === 'rows-after-gap' && isCutOff(form))),
      ),
      { code: 'by-mapping', params: {} },
    ],
  };
}

/** What a person said beside the layout. */
function saidBeside({ results, percents, links }: Mapping): NonNullable<ScoreForm['said']> {
  return {
    ...(results === undefined ? {} : { results }),
    ...(percents === undefined ? {} : { percents }),
    ...(links === undefined ? {} : { links }),
  };
}

const partOf =
  (grid: Grid, first: TableLayout) =>
  (layout: TableLayout): MappedPart => ({
    fingerprint: fingerprintOf(grid, layout),
    headerTop: layout.headerTop,
    headerBottom: layout.headerBottom,
    right: firstColumn(layout) - firstColumn(first),
  });

function isCutOff({ layout, reasons }: ScoreForm): boolean {
  return layout.rows?.last !== undefined && reasons.some(({ code }) => code === 'rows-after-gap');
}

/** Deductions are taken from a base; a person may also have said to count otherwise. */
function countedAs(
  { items, counting }: ScoreForm,
  { counting: said }: Mapping,
): Pick<ScoreForm, 'items' | 'counting'> {
  if (said === undefined) return { items, counting };
  const base = said.base === null ? null : decimal(said.base);
  return {
    counting: { by: said.by, base },
    items: base === null ? items : items.map((item) => ({ ...item, sign: -1 as const })),
  };
}

const guesses: Partial<Record<FieldRole, ColumnReading['guess']>> = {
  name: 'unit',
  criterion: 'criterion',
  score: 'criterion',
  reviewedScore: 'criterion',
  deduction: 'criterion',
  bonus: 'criterion',
  total: 'total',
  rank: 'rank',
  grade: 'grade',
  subtotal: 'subtotal',
  unnamed: 'numbers-unnamed',
  ignore: 'nothing',
  item: 'item',
  category: 'item',
  standard: 'item',
  rule: 'item',
  entity: 'criterion',
};

/** Teams in rows, shapes (a) and (e), with each column what the mapping says. */
function buildRows(view: SheetView, layout: TableLayout): ReturnType<typeof buildLayout> {
  const fields = tableFields(view, layout.headerBottom);
  const name = layout.columns.find(({ role }) => role === 'name')?.column;
  if (fields === null || name === undefined) return null;
  const roles = new Map(layout.columns.map(({ column, role }) => [column, role]));
  const of = (...wanted: readonly FieldRole[]): number[] =>
    layout.columns.filter(({ role }) => wanted.includes(role)).map(({ column }) => column);
  const entries = of('criterion', 'score', 'reviewedScore', 'deduction', 'bonus');
  const all = layout.columns.map(({ column }) => column);
  const span = { first: Math.min(...all), last: Math.max(...all) };
  const known = { name, entries: entries.length > 0 ? entries : of('total') };
  const body = withSaidRows(
    view,
    fields.header,
    span,
    known,
    entityRows(view, fields.header, span, known, Infinity),
    layout.rows,
  );
  if (body.rows.length === 0) return null;
  const columns = fields.header.columns
    .filter(({ column }) => column >= span.first && column <= span.last)
    .map((header): ColumnReading => {
      const reading = readColumn(header, columnEvidence(view, header.column, body.rows));
      const role = roles.get(header.column);
      if (role === undefined) return { ...reading, guess: 'nothing' };
      return { ...reading, guess: guesses[role] ?? otherGuess(role) };
    });
  const at = (column: number | undefined): ColumnReading | null =>
    columns.find(({ header }) => header.column === column) ?? null;
  const criteria = columns.filter(({ header }) => entries.includes(header.column));
  const total = at(of('total').at(-1));
  if (criteria.length === 0 && total === null) return null;
  const results = {
    criteria,
    total,
    rank: at(of('rank')[0]),
    grade: at(of('grade')[0]),
    demoted: new Map(),
    reasons: [],
    doubtful: false,
  };
  const { form, facts } = buildEntityTable(
    view,
    fields.header,
    span,
    name,
    body,
    columns,
    results,
    null,
    'header',
  );
  const cut = facts.doubts.filter(({ code }) => code === 'rows-after-gap');
  return { ...scoreFormOf(view, form), doubts: cut };
}

/** Roles whose names are guesses too. */
function otherGuess(role: FieldRole): ColumnReading['guess'] {
  switch (role) {
    case 'sequence':
    case 'code':
    case 'reason':
    case 'basis':
    case 'date':
    case 'reviewer':
    case 'remark':
    case 'signature':
    case 'average':
    case 'maximum':
    case 'weight':
    case 'selfScore':
      return role;
    case 'group':
      return 'team';
    default:
      return 'attribute';
  }
}
