import { buildEntityTable, groupRankOf } from './buildEntityTable';
import { columnEvidence } from '../layout/columnEvidence';
import type { ColumnReading } from '../layout/columnRoles';
import { readColumn } from '../layout/columnRoles';
import type { EntityRows } from '../layout/entityRows';
import { entityRows } from '../layout/entityRows';
import type { HeaderShape } from '../layout/headerShape';
import { headerShape } from '../layout/headerShape';
import { headerText } from '../words/headerText';
import { nameColumn } from '../layout/nameColumn';
import type { RecognitionCode } from '../Recognition';
import type { Reason } from '../Reason';
import type { ResultColumns } from '../layout/resultColumns';
import { addressOf, resultColumns } from '../layout/resultColumns';
import { foldWords } from '../words/headerRole';
import { valueAt } from '../Grid';
import type { ColumnSpan } from '../layout/rowKind';
import { rowKind } from '../layout/rowKind';
import type { SheetView } from '../SheetView';
import { shownAt, textOf } from '../SheetView';
import { tableSpan } from '../layout/tableSpan';
import type { TableReading } from './TableReading';
import { withoutUnlabelledMaxima } from '../layout/withoutUnlabelledMaxima';
import { withSharedNames } from '../layout/withSharedNames';
import { withoutFigures } from '../layout/withoutFigures';
import { withoutCheckers } from '../layout/withoutCheckers';
import { weighEntityTable } from './weighEntityTable';

/**
 * Reads the table whose header ends in row `bottom`, looking at no more than `most` entities:
 * a form with what speaks for it, or the reason why this is none.
 */
export function readTable(view: SheetView, bottom: number, most: number): TableReading {
  const header = headerShape(view, bottom);
  if (header === null) return none('no-table', 0);
  const whole = { first: view.used.column, last: view.used.column + view.used.columns - 1 };
  const sample = entityRows(view, header, whole, null, 40);
  const sampled = readColumns(view, header, whole, sample.rows);
  const found = tableSpan(sampled);
  if (found === null) return none('no-table', 0);
  const { span, otherTable } = found;
  const inSpan = sampled.filter(
    ({ header: { column } }) => column >= span.first && column <= span.last,
  );
  const items = inSpan.find(({ guess }) => guess === 'item');
  const choice = nameColumn(inSpan);
  if (choice === 'side-by-side') return none('tables-side-by-side', 4);
  if (choice === 'none')
    return items === undefined ? none('no-name-column', 1) : none('items-in-rows', 4);
  const name = choice.column.header.column;
  if (
    items !== undefined &&
    (choice.by !== 'header' || name > items.header.column || isNumeric(choice.column))
  ) {
    return none('items-in-rows', 4);
  }
  if (
    inSpan.some(({ guess }) => guess === 'maximum') &&
    choice.by !== 'header' &&
    items === undefined
  ) {
    return none('items-in-rows', 4);
  }

  const entries = entryColumns(inSpan);
  const read = entityRows(view, header, span, { name, entries }, most);
  const body = withNumberedRows(
    view,
    withoutUnlabelledMaxima(view, read, name, inSpan),
    header,
    span,
    inSpan,
  );
  if (body.closing?.kind === 'ranks') return none('items-in-rows', 4);
  if (body.rows.some((row) => isBlock(view, row, name, body))) return none('merged-blocks', 4);
  if (body.rows.length === 0) return none('no-entities', 2);

  // Once more over the true rows: sums and notes under the table no longer colour the columns.
  const columns = readColumns(view, header, span, body.rows).map((column) => {
    if (column.header.column === name) return { ...column, guess: 'unit' as const };
    // "Cost" with 20 points in the row of maxima is scored.
    return column.guess === 'attribute' &&
      body.maxRow !== null &&
      typeof valueAt(view.grid, body.maxRow, column.header.column) === 'number' &&
      isNumeric(column)
      ? { ...column, guess: 'criterion' as const }
      : column;
  });
  const results = rankedInOneTeam(
    columns,
    resultColumns(
      view,
      columns.filter(({ header: { column } }) => column !== name),
      body.rows,
    ),
    name,
    choice.column.guess,
  );
  const names = columns.find(({ header: { column } }) => column === name) ?? choice.column;
  if (isLog(names, columns)) return none('event-log', 4);
  const named = body.rows.map((row) => textOf(shownAt(view, row, name)));
  if (
    named.filter((text) => headerText(text).max !== null).length * 2 > named.length &&
    !isNumeric(names)
  ) {
    return none('items-in-rows', 4);
  }
  if (results.criteria.length === 0 && results.total === null) return none('no-score-columns', 3);
  const form = buildEntityTable(
    view,
    header,
    span,
    name,
    body,
    columns,
    results,
    otherTable,
    choice.by,
  );
  const weighed = weighEntityTable(form.form, form.facts);
  if (weighed === null) return none('no-table', 1);
  return { kind: 'form', form: weighed.form, weight: weighed.weight };
}

/**
 * "班内排名" over the people of one team is the rank: nothing beside their names says of which team
 * each of them is.
 */
function rankedInOneTeam(
  columns: readonly ColumnReading[],
  results: ResultColumns,
  name: number,
  named: ColumnReading['guess'],
): ResultColumns {
  const ranks = columns.filter(({ guess }) => guess === 'rank');
  const [rank] = ranks;
  if (results.rank !== null || rank === undefined || ranks.length > 1) return results;
  if (named !== 'person' || !/^本?(?:班组?|小?组)内/u.test(foldWords(rank.text.name)))
    return results;
  if (groupRankOf(columns, results, name) !== null) return results;
  const demoted = new Map(results.demoted);
  demoted.delete(rank.header.column);
  const reason: Reason = { code: 'rank-by-header', params: { cell: addressOf(rank) } };
  return { ...results, rank, demoted, reasons: [...results.reasons, reason] };
}

function none(code: RecognitionCode, depth: number): TableReading {
  return { kind: 'none', code, depth, params: {} };
}

function readColumns(
  view: SheetView,
  header: HeaderShape,
  span: ColumnSpan,
  rows: readonly number[],
): ColumnReading[] {
  const columns = withSharedNames(
    withoutFigures(
      withoutCheckers(
        header.columns
          .filter(({ column }) => column >= span.first && column <= span.last)
          .map((column) => readColumn(column, columnEvidence(view, column.column, rows))),
      ),
    ),
  );
  const scored = columns.findIndex(({ guess }) => guess === 'criterion' || guess === 'score');
  // Items stand left of what is scored: an unfilled "内容" further right is a criterion itself.
  return columns.map((column, index) =>
    column.guess === 'item' && column.evidence.filled === 0 && scored >= 0 && index > scored
      ? { ...column, guess: 'criterion' as const }
      : column,
  );
}

/** Where nobody is named yet, the numbered rows that wait for names. */
function withNumberedRows(
  view: SheetView,
  body: EntityRows,
  header: HeaderShape,
  span: ColumnSpan,
  columns: readonly ColumnReading[],
): EntityRows {
  const sequence = columns.find(({ guess }) => guess === 'sequence')?.header.column;
  if (body.rows.length > 0 || sequence === undefined) return body;
  const rows: number[] = [];
  const last = view.used.row + view.used.rows;
  for (let row = (body.maxRow ?? header.bottom) + 1; row < last; row++) {
    if (rowKind(view, header, span, row) !== 'entries') break;
    if (typeof valueAt(view.grid, row, sequence) !== 'number') break;
    rows.push(row);
  }
  return rows.length < 2 ? body : { ...body, rows, leftOut: [], afterGap: null };
}

/** Where a row's entries stand: the criteria, or the points of a plain list. */
function entryColumns(columns: readonly ColumnReading[]): number[] {
  const of = (...guesses: readonly string[]): number[] =>
    columns.filter(({ guess }) => guesses.includes(guess)).map(({ header }) => header.column);
  const criteria = of('criterion', 'score', 'numbers-unnamed');
  return criteria.length > 0 ? criteria : of('total');
}

function isNumeric({ evidence }: ColumnReading): boolean {
  return evidence.numbers * 2 > evidence.filled;
}

/** True where a name is merged over several rows that are filled: a block a team. */
function isBlock(view: SheetView, row: number, name: number, body: EntityRows): boolean {
  const merge = view.mergeOf(row, name);
  return merge !== null && merge.rows > 1 && merge.row < row && body.rows.includes(merge.row);
}

/** Several rows a person, with dates or reasons: a log of events. */
function isLog(names: ColumnReading, columns: readonly ColumnReading[]): boolean {
  const { filled, distinct } = names.evidence;
  if (filled < 4) return false;
  const tells = columns.some(
    ({ guess }) => guess === 'date' || guess === 'reason' || guess === 'item',
  );
  return distinct < filled * (tells ? 0.75 : 0.5);
}
