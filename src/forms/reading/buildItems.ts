import { cellAddress, columnLetters } from '../address';
import type { ColumnReading } from '../layout/columnRoles';
import type { Reason } from '../Reason';
import type { BuiltForm } from './BuiltForm';
import { plainSum } from '../totals/counting';
import { entityName } from '../words/entityName';
import { entityTitle } from '../layout/itemLayout';
import { numberAt } from '../layout/numberAt';
import { freePlaces } from '../layout/freePlaces';
import { groupedFieldRole, itemFieldRole } from '../words/itemWords';
import { isTime } from '../words/isPeriod';
import { namesWithin } from '../words/withinGroup';
import { teamDetail } from '../words/teamDetail';
import { itemRows } from '../layout/itemRows';
import type { ItemRows } from '../layout/itemRows';
import { foldWords, namesDeduction } from '../words/headerRole';
import { readItemRows } from './readItemRows';
import type {
  EntityResults,
  EntryCells,
  ResultCell,
  ScoredEntity,
  ScoredItem,
  ScoreForm,
  SheetCell,
  SumCell,
} from '../ScoreForm';
import type { SheetView } from '../SheetView';
import { anchorOf } from '../SheetView';
import { tableFields } from '../layout/tableFields';
import type { FieldRole, TableLayout } from '../TableLayout';
import { titleAbove } from '../layout/titleAbove';

/** The columns of one entity's entries. */
interface EntityColumns {
  readonly name: string;
  /** The heading over its own name: "一车间" over 甲班; null where there is none. */
  readonly group: string | null;
  readonly cell: SheetCell | null;
  readonly score: number | null;
  readonly self: number | null;
  readonly weighted: number | null;
  readonly deduction: number | null;
  readonly bonus: number | null;
  readonly reason: number | null;
  readonly basis: number | null;
}

/** Builds a form whose items stand in rows, shapes (b) and (c). Null where it has no items. */
export function buildItems(view: SheetView, layout: TableLayout): BuiltForm | null {
  const fields = tableFields(view, layout.headerBottom);
  if (fields === null) return null;
  const { sheet } = view.grid;
  const roles = new Map(layout.columns.map(({ column, role }) => [column, role]));
  const first = (...wanted: readonly FieldRole[]): number | null =>
    wanted
      .map((role) => layout.columns.find((column) => column.role === role)?.column ?? null)
      .find((column) => column !== null) ?? null;
  const item = first('item', 'standard', 'category');
  if (item === null) return null;
  const single = layout.shape === 'form-per-entity';
  const groups = single ? [] : entityColumns(fields.columns, roles, sheet);
  // "最终得分" beside the reviewed score is what counts, once it is filled.
  const final = single ? first('total') : null;
  const own: EntityColumns = {
    name: '',
    group: null,
    cell: null,
    score: first('reviewedScore', 'score'),
    self: first('reviewedScore') === null ? first('selfScore') : first('selfScore', 'score'),
    weighted: first('weighted'),
    deduction: first('deduction'),
    bonus: first('bonus'),
    reason: first('reason'),
    basis: first('basis'),
  };
  const finalFilled =
    final !== null &&
    (fields.columns.find(({ header }) => header.column === final)?.evidence.numbers ?? 0) > 1;
  const counted = finalFilled ? { ...own, score: final, self: own.score ?? own.self } : own;
  const entityFields = single ? [counted] : groups;
  if (entityFields.length === 0) return null;
  const values = entityFields.flatMap(({ score, deduction, bonus }) =>
    [score, deduction, bonus].flatMap((column) => (column === null ? [] : [column])),
  );
  const category = first('category');
  const date = first('date');
  const maximum = first('maximum');
  const rows = itemRows(view, fields, { item, category, maximum, values }, layout.rows);
  if (rows.items.length === 0) return null;
  const read = readItemRows(view, rows, {
    item,
    category,
    standard: first('standard'),
    maximum,
    weight: first('weight'),
    sequence: first('sequence'),
  });
  const items = single ? read : withDeductedRows(view, rows, read, values);
  const named = entityName(view, fields.header.top, rows.last);
  const entities: ScoredEntity[] = single
    ? [{ name: named.name, cell: named.cell, sheet }]
    : groups.map(({ name, cell }) => ({ name, cell, sheet }));
  const cellOf = (row: number, column: number | null): SheetCell | null => {
    if (column === null) return null;
    const anchor = anchorOf(view, row, column);
    return { sheet, row: anchor.row, column: anchor.column };
  };
  const entries: EntryCells[] = entityFields.flatMap((columns, entity) =>
    rows.items.map(({ row }, index): EntryCells => ({
      entity,
      item: index,
      score: cellOf(row, columns.score),
      self: cellOf(row, columns.self),
      weighted: cellOf(row, columns.weighted),
      deduction: cellOf(row, columns.deduction),
      bonus: cellOf(row, columns.bonus),
      reason: cellOf(row, columns.reason),
      basis: cellOf(row, columns.basis),
      date: cellOf(row, date),
    })),
  );
  // A sum under 扣分 is the sum of what was taken off, no total.
  // "得分" under a form that has 扣分 only is what is left, in the one column there is.
  const scoreRow = saysScore(rows.totalLabel);
  const columnsOfResults = entityFields.map(
    ({ score, weighted, deduction }) => weighted ?? score ?? (scoreRow ? deduction : null),
  );
  // A row of means is the result where no sum is: "平均" under the months.
  const meanRow = rows.totalRow === null && !single ? rows.averageRow : null;
  const resultRow = rows.totalRow ?? meanRow;
  // Months of one team are ranked only where a row waits for it.
  const unranked =
    !single && rows.rankRow === null && entities.every((entity) => isTime(entity.name));
  const places = single
    ? { total: rows.totalRow, rank: null }
    : freePlaces(view, rows, columnsOfResults, fields.span.first);
  const missing = unranked ? { ...places, rank: null } : places;
  const at = (row: number | null, column: number | null, present: boolean): ResultCell[] => {
    const cell = row === null ? null : cellOf(row, column);
    return cell === null ? [] : [{ ...cell, present }];
  };
  const results: EntityResults[] = columnsOfResults.map((column) => ({
    totals: at(resultRow ?? missing.total, column, resultRow !== null),
    ranks: at(rows.rankRow ?? missing.rank, column, rows.rankRow !== null),
    grades: at(rows.gradeRow, column, true),
  }));
  const heading = (row: number | null, of: 'total' | 'rank'): ScoreForm['newHeadings'] =>
    row === null ? [] : [{ at: { sheet, row, column: item }, of }];
  const last = Math.max(rows.last, fields.header.bottom + 1);
  const reasons: Reason[] = [
    {
      code: single ? 'form-for-entity' : 'entities-in-columns',
      params: single ? { entity: named.name, from: named.from } : { count: entities.length },
    },
    { code: 'criteria-found', params: { count: items.length } },
    ...(items.some(({ max }) => max !== null)
      ? [
          {
            code: 'maxima-found' as const,
            params: { known: items.filter(({ max }) => max !== null).length, count: items.length },
          },
        ]
      : []),
    ...(meanRow === null
      ? []
      : [
          {
            code: 'total-is-mean' as const,
            params: { cell: cellAddress({ row: meanRow, column: fields.span.first }) },
          },
        ]),
    resultRow === null
      ? { code: 'total-row-missing', params: {} }
      : {
          code: 'total-by-label',
          params: { cell: cellAddress({ row: resultRow, column: fields.span.first }) },
        },
    ...(rows.rankRow === null
      ? []
      : [
          {
            code: 'rank-by-label' as const,
            params: { cell: cellAddress({ row: rows.rankRow, column: fields.span.first }) },
          },
        ]),
    ...(fields.header.top < fields.header.bottom
      ? [
          {
            code: 'header-levels' as const,
            params: { levels: fields.header.bottom - fields.header.top + 1 },
          },
        ]
      : []),
    ...(view.grid.mergesKnown ? [] : [{ code: 'merges-unknown' as const, params: {} }]),
  ];
  const form: ScoreForm = {
    layout,
    sheets: [sheet],
    summarySheet: null,
    title: titleAbove(view, fields.header.top),
    items,
    entities,
    entries,
    results,
    newHeadings: [
      ...(resultRow === null ? heading(missing.total, 'total') : []),
      ...(rows.rankRow === null ? heading(missing.rank, 'rank') : []),
    ],
    sums: sumsOf(
      scoreRow && entityFields.every(({ score, weighted }) => (weighted ?? score) === null)
        ? { ...rows, totalRow: null }
        : rows,
      entityFields,
      maximum,
      cellOf,
    ),
    rows: rows.roles,
    counting: meanRow === null ? plainSum : { by: 'mean', base: null },
    ...(unranked ? { unranked } : {}),
    said: null,
    better: 'higher',
    area: {
      row: fields.header.top,
      column: fields.span.first,
      rows: last - fields.header.top + 1,
      columns: fields.span.last - fields.span.first + 1,
    },
    confidence: 0,
    reasons,
  };
  const doubts: Reason[] = [
    ...(rows.afterEnd === null
      ? []
      : [{ code: 'rows-after-gap' as const, params: { row: rows.afterEnd + 1 } }]),
    ...(final === null || finalFilled
      ? []
      : [{ code: 'final-score-waits' as const, params: { column: columnLetters(final) } }]),
    ...(items.some(({ weight }) => weight !== null)
      ? [{ code: 'weights-found' as const, params: {} }]
      : []),
  ];
  return { form, doubts };
}

/** The entity columns by their team: one column each, or 扣分, 得分 and 原因 under a heading. */
function entityColumns(
  columns: readonly ColumnReading[],
  roles: ReadonlyMap<number, FieldRole>,
  sheet: string,
): EntityColumns[] {
  const found = new Map<string, EntityColumns>();
  for (const reading of columns) {
    const { header, text } = reading;
    if (roles.get(header.column) !== 'entity') continue;
    const title = entityTitle(reading);
    const own = header.group === null ? teamDetail(text.name) : null;
    const sub =
      header.group === null ? itemFieldRole(own?.detail ?? text.name) : groupedFieldRole(text.name);
    const grouped = header.group !== null && sub !== null;
    const key =
      grouped && header.groupCell !== null
        ? `${header.groupCell.row},${header.groupCell.column}`
        : `#${own === null ? header.column : own.team}`;
    const at = grouped ? header.groupCell : header.cell;
    const before: EntityColumns = found.get(key) ?? {
      name: title,
      group: grouped ? null : header.group,
      cell: at === null ? null : { sheet, row: at.row, column: at.column },
      score: null,
      self: null,
      weighted: null,
      deduction: null,
      bonus: null,
      reason: null,
      basis: null,
    };
    found.set(
      key,
      withColumn(before, grouped || own !== null ? (sub ?? 'score') : 'score', header.column),
    );
  }
  const all = [...found.values()];
  const told = namesWithin(
    all.map(({ name }) => name),
    (index) => all[index]?.group ?? '',
  );
  return all.map((one, index) => ({ ...one, name: told?.[index] ?? one.name }));
}

function withColumn(before: EntityColumns, role: FieldRole, column: number): EntityColumns {
  switch (role) {
    case 'reviewedScore':
      return { ...before, score: column, self: before.score ?? before.self };
    case 'selfScore':
      return { ...before, self: column };
    case 'weighted':
      return { ...before, weighted: column };
    case 'deduction':
      return { ...before, deduction: column };
    case 'bonus':
      return { ...before, bonus: column };
    case 'reason':
      return { ...before, reason: before.reason ?? column };
    case 'remark':
      return before;
    case 'basis':
      return { ...before, basis: column };
    default:
      return { ...before, score: before.score ?? column };
  }
}

/** True for the label of a row of what was scored: "得分", "实得分"; a 合计 may be of anything. */
function saysScore(label: string): boolean {
  return /^(?:实际?|最后|最终|本月|考核|考评)?得分$|^(?:final)?score$/u.test(foldWords(label));
}

/** Subtotal rows and the total row, over maxima and every column of entries. */
function sumsOf(
  rows: ItemRows,
  entities: readonly EntityColumns[],
  maximum: number | null,
  cellOf: (row: number, column: number | null) => SheetCell | null,
): SumCell[] {
  const all = rows.items.map((_, index) => index);
  const lines = [
    ...rows.subtotals.map(({ row, label, items }) => ({ row, label, items, whole: false })),
    ...(rows.totalRow === null
      ? []
      : [{ row: rows.totalRow, label: rows.totalLabel, items: all, whole: true }]),
  ];
  return lines.flatMap(({ row, label, items, whole }) => {
    const sum = (column: number | null, of: SumCell['of'], entity: number | null): SumCell[] => {
      const cell = cellOf(row, column);
      if (cell === null || items.length === 0) return [];
      const parts = items.flatMap((index) => cellOf(rows.items[index]?.row ?? row, column) ?? []);
      return [{ cell, parts, of, whole, label, entity }];
    };
    return [
      ...sum(maximum, 'maximum', null),
      ...entities.flatMap(({ score, deduction, bonus }, entity) => [
        ...sum(score, 'score', entity),
        ...(whole && score === null && saysScore(label) ? [] : sum(deduction, 'deduction', entity)),
        ...sum(bonus, 'bonus', entity),
      ]),
    ];
  });
}

/** "减分" below the items, in positive numbers, is taken off what the others give. */
function withDeductedRows(
  view: SheetView,
  rows: ItemRows,
  items: readonly ScoredItem[],
  values: readonly number[],
): readonly ScoredItem[] {
  const takesOff = items.map(
    ({ name, max }, index) =>
      max === null &&
      namesDeduction(name) &&
      values.every(
        (column) => numberAt(view, rows.items[index]?.row ?? -1, column)?.lt(0) !== true,
      ),
  );
  if (takesOff.every((one) => one)) return items;
  return items.map((item, index) => (takesOff[index] === true ? { ...item, sign: -1 } : item));
}
