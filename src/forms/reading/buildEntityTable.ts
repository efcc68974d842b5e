import { foldNumber } from '../../assessment/foldText';
import { cellAddress, columnLetters } from '../address';
import type { ColumnReading } from '../layout/columnRoles';
import { plainSum } from '../totals/counting';
import { doubtsOf } from './doubtsOf';
import type { EntityRows } from '../layout/entityRows';
import type { Criterion, Entity, EntityTable, ResultColumn } from './EntityTable';
import type { Reason } from '../Reason';
import type { EntityTableFacts } from './EntityTableFacts';
import { freeColumns } from '../layout/freeColumns';
import { foldWords } from '../words/headerRole';
import type { HeaderShape } from '../layout/headerShape';
import { scoreTitleWords } from '../words/headerWords';
import { otherColumns } from '../layout/otherColumns';
import { readCriteria } from './readCriteria';
import type { ResultColumns } from '../layout/resultColumns';
import { addressOf, ranksInGroup } from '../layout/resultColumns';
import type { ColumnSpan } from '../layout/rowKind';
import type { SheetView } from '../SheetView';
import { shownAt, textOf } from '../SheetView';
import { titleAbove } from '../layout/titleAbove';

/** Puts the form together from what was found, with the facts its weighing needs. */
export function buildEntityTable(
  view: SheetView,
  header: HeaderShape,
  span: ColumnSpan,
  name: number,
  body: EntityRows,
  columns: readonly ColumnReading[],
  results: ResultColumns,
  otherTable: number | null,
  nameBy: EntityTableFacts['nameBy'],
): { form: EntityTable; facts: EntityTableFacts } {
  const { grid } = view;
  const criteria =
    results.criteria.length === 0
      ? []
      : readCriteria(view, results.criteria, body, deductedColumns(columns, results));
  const entities: Entity[] = body.rows.map((row) => ({
    name: textOf(shownAt(view, row, name)),
    row,
    cell: cellAddress({ row, column: name }),
  }));
  const firstRow = body.rows[0] ?? header.bottom + 1;
  const lastRow = body.rows.at(-1) ?? firstRow;
  const missing = (results.total === null ? 1 : 0) + (results.rank === null ? 1 : 0);
  const free = freeColumns(view, span.last, header.top, lastRow, missing);
  const result = (column: ColumnReading | null, freeColumn: number): ResultColumn =>
    column === null
      ? { column: freeColumn, cell: null, present: false }
      : {
          column: column.header.column,
          cell: column.header.cell === null ? null : cellAddress(column.header.cell),
          present: true,
        };
  const total = result(results.total, free[0] ?? span.last + 1);
  const rank = result(results.rank, free.at(-1) ?? span.last + 1);
  const others = otherColumns(columns, name, results);
  const title = titleAbove(view, header.top);
  const unnamed = others
    .filter(({ role }) => role === 'unnamed')
    .map(({ column }) => columnLetters(column));
  const nameCell = columns.find(({ header: { column } }) => column === name);
  const titleSaysScore = says(title ?? '') || says(grid.sheet);
  const reasons: Reason[] = [
    ...(nameBy === 'code' || nameCell === undefined
      ? []
      : [{ code: `name-by-${nameBy}` as const, params: { cell: addressOf(nameCell) } }]),
    ...(criteria.length > 0
      ? [{ code: 'criteria-found' as const, params: { count: criteria.length } }]
      : []),
    ...maximaReasons(criteria, body),
    ...results.reasons,
    ...(results.total === null
      ? [{ code: 'total-missing' as const, params: { column: columnLetters(total.column) } }]
      : []),
    ...(results.rank === null
      ? [{ code: 'rank-missing' as const, params: { column: columnLetters(rank.column) } }]
      : []),
    ...(header.top < header.bottom
      ? [{ code: 'header-levels' as const, params: { levels: header.bottom - header.top + 1 } }]
      : []),
    ...(titleSaysScore
      ? [{ code: 'title-says-score' as const, params: { title: title ?? grid.sheet } }]
      : []),
    ...(body.leftOut.length > 0
      ? [
          {
            code: 'rows-left-out' as const,
            params: { rows: body.leftOut.map((row) => row + 1).join(',') },
          },
        ]
      : []),
    ...(unnamed.length > 0
      ? [{ code: 'columns-unnamed' as const, params: { columns: unnamed.join(',') } }]
      : []),
    ...(grid.mergesKnown ? [] : [{ code: 'merges-unknown' as const, params: {} }]),
  ];
  const filled = results.criteria.reduce((sum, { evidence }) => sum + evidence.filled, 0);
  const numbers = results.criteria.reduce((sum, { evidence }) => sum + evidence.numbers, 0);
  const points = results.total?.evidence;
  const own = columns.filter(({ header: { named } }) => named === 'own');
  const form: EntityTable = {
    sheet: grid.sheet,
    layout: criteria.length === 0 ? 'points-list' : 'entities-in-rows',
    title,
    header: {
      row: header.top,
      column: span.first,
      rows: header.bottom - header.top + 1,
      columns: span.last - span.first + 1,
    },
    body: {
      row: firstRow,
      column: span.first,
      rows: lastRow - firstRow + 1,
      columns: span.last - span.first + 1,
    },
    maxRow: body.maxRow,
    weightRow: body.weightRow,
    nameColumn: name,
    criteria,
    entities,
    total,
    counting: results.total?.guess === 'average' ? { by: 'mean', base: null } : plainSum,
    rank,
    groupRank: groupRankOf(columns, results, name),
    grade: results.grade === null ? null : result(results.grade, 0),
    others,
    confidence: 0,
    reasons,
  };
  return {
    form,
    facts: {
      nameBy,
      numberHeaders: own.filter(({ header: { text } }) => foldNumber(text) !== null).length,
      knownWords: own.filter(
        ({ guess, text }) =>
          (guess !== 'criterion' && guess !== 'attribute' && guess !== 'computed') ||
          text.max !== null,
      ).length,
      numericShare:
        criteria.length === 0
          ? share(points?.numbers ?? 0, points?.filled ?? 0)
          : share(numbers, filled),
      textShare: criteria.length === 0 ? 0 : share(filled - numbers, filled),
      doubts: doubtsOf(columns, results, body, criteria, otherTable, nameBy, name, titleSaysScore),
      titleSaysScore,
    },
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function says(text: string): boolean {
  const folded = foldWords(text);
  return scoreTitleWords.some((word) => folded.includes(word));
}

function maximaReasons(criteria: readonly Criterion[], body: EntityRows): Reason[] {
  const known = criteria.filter(({ max }) => max !== null).length;
  const found: Reason[] =
    known === 0 ? [] : [{ code: 'maxima-found', params: { known, count: criteria.length } }];
  if (body.maxRow !== null) found.push({ code: 'maxima-in-row', params: { row: body.maxRow + 1 } });
  return found;
}

/** The criteria that a 扣分合计 sums, which stand between it and the sum before. */
function deductedColumns(
  columns: readonly ColumnReading[],
  { criteria }: ResultColumns,
): ReadonlySet<number> {
  const found = new Set<number>();
  let from = -1;
  for (const { guess, header, text } of columns) {
    if (guess !== 'subtotal') continue;
    if (
      /^(?:扣分|减分)(?:合计|小计|总计)$|^(?:合计|累计)(?:扣分|减分)$|^deducted$|^total(?:points)?(?:deduct|lost)/u.test(
        foldWords(text.name),
      )
    )
      for (const one of criteria) {
        const at = one.header.column;
        const under = one.header.group === null || /扣|减/u.test(one.header.group);
        if (at > from && at < header.column && one.text.max === null && under) found.add(at);
      }
    from = header.column;
  }
  return found;
}

/** A column of ranks within groups ("车间内排名") and the column of those groups. */
export function groupRankOf(
  columns: readonly ColumnReading[],
  { rank }: ResultColumns,
  name: number,
): EntityTable['groupRank'] {
  const within = columns.find(
    (column) => column !== rank && column.guess === 'rank' && ranksInGroup(column.text.name),
  );
  if (within === undefined) return null;
  const named = columns.filter(
    ({ guess, header }) =>
      (guess === 'team' || guess === 'unit') &&
      header.column !== name &&
      header.column < within.header.column,
  );
  // "专业" and the like: merged or repeated texts left of the names.
  const groups =
    named.length > 0
      ? named
      : columns.filter(
          ({ guess, header, text, evidence }) =>
            guess === 'attribute' &&
            !/^(?:岗位|职务|职称|工种|性别|学历|政治面貌)$/u.test(foldWords(text.name)) &&
            header.column < name &&
            evidence.texts > 0 &&
            evidence.distinct < evidence.rows,
        );
  const called = foldWords(within.text.name).replace(/内.*$/u, '');
  const group =
    groups.find(({ text }) => foldWords(text.name).endsWith(called)) ??
    (groups.length === 1 ? groups[0] : undefined);
  return group === undefined ? null : { column: within.header.column, group: group.header.column };
}
