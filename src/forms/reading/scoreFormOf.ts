import type { CellPosition } from '../address';
import { columnLetters, parseArea } from '../address';
import type { BuiltForm } from './BuiltForm';
import type { Criterion, EntityTable, ResultColumn } from './EntityTable';
import { namesDeduction } from '../words/headerRole';
import { itemFieldRole } from '../words/itemWords';
import { labelRole } from '../words/labelRole';
import type {
  EntityResults,
  EntryCells,
  ResultCell,
  ScoredItem,
  ScoreForm,
  SheetCell,
  SumCell,
} from '../ScoreForm';
import type { SheetView } from '../SheetView';
import { isBlank, shownAt, textOf } from '../SheetView';
import { tableFields } from '../layout/tableFields';
import type { FieldColumn, FieldRole } from '../TableLayout';
import { valueAt } from '../Grid';

interface Columns {
  readonly criterion: Criterion;
  readonly groupCell: CellPosition | null;
  readonly self: number | null;
  readonly deduction: number | null;
  readonly bonus: number | null;
  readonly reason: number | null;
  readonly basis: number | null;
}

/**
 * A form with teams in rows (shapes a and e) as a `ScoreForm`. 扣分, 加分, 原因 and 自评 under the
 * heading of a score are that score's, not criteria of their own.
 */
export function scoreFormOf(view: SheetView, form: EntityTable): BuiltForm {
  const { sheet } = form;
  const isList = form.layout === 'points-list';
  const columns = isList ? [] : criterionColumns(view, form);
  const at = (row: number, column: number | null): SheetCell | null =>
    column === null ? null : { sheet, row, column };
  const items: ScoredItem[] = isList
    ? [{ ...noItem, name: '', cell: cellOf(sheet, form.total.cell) }]
    : columns.map(({ criterion, groupCell }) => ({
        name: criterion.name,
        group: criterion.group,
        groupCell:
          criterion.group === null || groupCell === null
            ? null
            : { sheet, row: groupCell.row, column: groupCell.column },
        number: null,
        cell: cellOf(sheet, criterion.cell),
        max: criterion.max,
        maxCell: cellOf(sheet, criterion.maxCell),
        weight: criterion.weight,
        weightCell: null,
        sign: criterion.sign,
      }));
  const listReason = form.others.find(({ role }) => role === 'reason')?.column ?? null;
  const entries: EntryCells[] = form.entities.flatMap(({ row }, entity): EntryCells[] =>
    isList
      ? [
          {
            entity,
            item: 0,
            score: at(row, form.total.column),
            self: null,
            weighted: null,
            deduction: null,
            bonus: null,
            reason: at(row, listReason),
            basis: null,
            date: null,
          },
        ]
      : columns.map((own, item): EntryCells => ({
          entity,
          item,
          score: at(row, own.criterion.column),
          self: at(row, own.self),
          weighted: null,
          deduction: at(row, own.deduction),
          bonus: at(row, own.bonus),
          reason: at(row, own.reason),
          basis: at(row, own.basis),
          date: null,
        })),
  );
  const result = (row: number, column: ResultColumn | null): ResultCell[] =>
    column === null ? [] : [{ sheet, row, column: column.column, present: column.present }];
  const results = form.entities.map(({ row }): EntityResults => ({
    totals: isList ? [] : result(row, form.total),
    ranks: result(row, form.rank),
    grades: result(row, form.grade),
    ...(form.groupRank === null
      ? {}
      : { groupRanks: [{ sheet, row, column: form.groupRank.column, present: true }] }),
  }));
  const groups = groupNames(view, form);
  const headingRow = form.header.row + form.header.rows - 1;
  const heading = (column: ResultColumn, of: 'total' | 'rank'): ScoreForm['newHeadings'] =>
    column.present ? [] : [{ at: { sheet, row: headingRow, column: column.column }, of }];
  const paired = columns.filter(({ deduction }) => deduction !== null).length;
  const merged = paired > 0 && columns.every(({ criterion }) => criterion.sign === 1);
  const selves = columns.flatMap(({ self }) => (self === null ? [] : [columnLetters(self)]));
  const score: ScoreForm = {
    layout: {
      shape: form.layout,
      headerTop: form.header.row,
      headerBottom: headingRow,
      columns: layoutColumns(form, columns),
    },
    sheets: [sheet],
    summarySheet: null,
    title: form.title,
    items,
    entities: form.entities.map(({ name, row }, index) => {
      const group = groups[index] ?? '';
      return {
        name,
        cell: { sheet, row, column: form.nameColumn },
        sheet,
        ...(group === '' ? {} : { group }),
      };
    }),
    entries,
    results,
    newHeadings: [...(isList ? [] : heading(form.total, 'total')), ...heading(form.rank, 'rank')],
    sums: isList
      ? []
      : sumsOf(
          view,
          form,
          columns.map(({ criterion }) => criterion),
        ),
    rows: [
      ...(form.maxRow === null ? [] : [{ role: 'maximum' as const, row: form.maxRow }]),
      ...(form.weightRow === null ? [] : [{ role: 'weight' as const, row: form.weightRow }]),
    ],
    counting: form.counting,
    said: null,
    better: 'higher',
    area: {
      row: form.header.row,
      column: form.header.column,
      rows: form.body.row + form.body.rows - form.header.row,
      columns: form.header.columns,
    },
    confidence: form.confidence,
    reasons: [
      ...form.reasons.filter(({ code }) => !(merged && code === 'has-deductions')),
      ...(selves.length > 0
        ? [{ code: 'reviewed-counts' as const, params: { columns: selves.join(',') } }]
        : []),
    ],
  };
  return { form: score, doubts: [] };
}

const noItem = {
  group: null,
  groupCell: null,
  number: null,
  max: null,
  maxCell: null,
  weight: null,
  weightCell: null,
  sign: 1 as const,
};

/** The criteria, each with the columns that stand under the same heading and tell about it. */
function criterionColumns(view: SheetView, form: EntityTable): Columns[] {
  const fields = tableFields(view, form.header.row + form.header.rows - 1);
  const groupOf = new Map(
    (fields?.columns ?? []).map(({ header }) => [
      header.column,
      header.groupCell === null ? null : `${header.groupCell.row},${header.groupCell.column}`,
    ]),
  );
  const roleOf = new Map(
    (fields?.columns ?? []).map(({ header, text }) => [
      header.column,
      header.named === 'own' ? itemFieldRole(text.name) : null,
    ]),
  );
  const isScore = (role: FieldRole | null | undefined): boolean =>
    role === 'score' || role === 'reviewedScore';
  const scores = form.criteria.filter(
    ({ column, group }) => group === null && groupOf.get(column) != null,
  );
  const extras = form.criteria.filter(({ column, name, group }) => {
    const role = roleOf.get(column);
    const isPart =
      role === 'deduction' || role === 'bonus' || (group !== null && namesDeduction(name));
    return (
      isPart &&
      scores.some(
        (score) =>
          score.column !== column &&
          groupOf.get(score.column) === groupOf.get(column) &&
          isScore(roleOf.get(score.column) ?? 'score'),
      )
    );
  });
  const mains = form.criteria.filter((criterion) => !extras.includes(criterion));
  const deductionsLeft = mains.some(({ sign }) => sign < 0);
  const single =
    mains.length === 1 && form.others.filter(({ role }) => role === 'reason').length === 1;
  return mains.map((criterion): Columns => {
    const group = groupOf.get(criterion.column) ?? null;
    const beside = (matches: (column: number) => boolean): number | null =>
      group === null
        ? null
        : ([...groupOf].find(
            ([column, own]) => own === group && column !== criterion.column && matches(column),
          )?.[0] ?? null);
    const role =
      (wanted: FieldRole) =>
      (column: number): boolean =>
        roleOf.get(column) === wanted;
    const extra =
      (wanted: FieldRole) =>
      (column: number): boolean =>
        extras.some((one) => one.column === column) && roleOf.get(column) === wanted;
    return {
      groupCell:
        fields?.columns.find(({ header }) => header.column === criterion.column)?.header
          .groupCell ?? null,
      criterion: deductionsLeft ? criterion : { ...criterion, sign: 1 },
      self: beside(role('selfScore')),
      deduction: beside(extra('deduction')),
      bonus: beside(extra('bonus')),
      reason:
        beside(role('reason')) ??
        (single ? (form.others.find((other) => other.role === 'reason')?.column ?? null) : null),
      basis: beside(role('basis')),
    };
  });
}

/** The group of each entity, merged or written once above those it holds; none without a column for ranks in it. */
function groupNames(view: SheetView, form: EntityTable): readonly string[] {
  const { groupRank } = form;
  if (groupRank === null) return [];
  let before = '';
  return form.entities.map(({ row }) => {
    const own = textOf(shownAt(view, row, groupRank.group));
    if (own !== '') before = own;
    return before;
  });
}

function layoutColumns(form: EntityTable, criteria: readonly Columns[]): FieldColumn[] {
  const found: FieldColumn[] = [{ column: form.nameColumn, role: 'name' }];
  for (const { criterion, deduction, bonus } of criteria) {
    found.push({ column: criterion.column, role: 'criterion' });
    if (deduction !== null) found.push({ column: deduction, role: 'deduction' });
    if (bonus !== null) found.push({ column: bonus, role: 'bonus' });
  }
  for (const [role, column] of [
    ['total', form.total],
    ['rank', form.rank],
    ['grade', form.grade],
  ] as const) {
    if (column?.present === true) found.push({ column: column.column, role });
  }
  for (const { role, column } of form.others) {
    found.push({ column, role: role === 'item' ? 'standard' : role });
  }
  return found.sort((a, b) => a.column - b.column);
}

/** Subtotal columns, with what they sum; and 小计 and 合计 rows over the entities above them. */
function sumsOf(view: SheetView, form: EntityTable, criteria: readonly Criterion[]): SumCell[] {
  const { sheet } = form;
  const sums: SumCell[] = [];
  const subtotals = form.others
    .filter(({ role }) => role === 'subtotal')
    .sort((a, b) => a.column - b.column);
  let from = -1;
  for (const { column, name } of subtotals) {
    const before = criteria.filter(
      (criterion) => criterion.column < column && criterion.column > from,
    );
    const lastGroup = before.at(-1)?.group ?? null;
    const parts = lastGroup === null ? before : before.filter(({ group }) => group === lastGroup);
    from = column;
    if (parts.length === 0) continue;
    form.entities.forEach(({ row }, entity) => {
      sums.push({
        cell: { sheet, row, column },
        parts: parts.map((part) => ({ sheet, row, column: part.column })),
        of: 'score',
        whole: false,
        label: name,
        entity,
      });
    });
  }
  const entityRows = new Set(form.entities.map(({ row }) => row));
  const bodyEnd = form.body.row + form.body.rows;
  const columns = [
    ...criteria.map(({ column }) => column),
    ...subtotals.map(({ column }) => column),
    ...(form.total.present ? [form.total.column] : []),
  ];
  const someFilled = (row: number): boolean =>
    columns.some((column) => !isBlank(valueAt(view.grid, row, column)));
  let open: number[] = [];
  let parted = false;
  const end = Math.min(view.used.row + view.used.rows, bodyEnd + 2);
  for (let row = form.body.row; row < end; row++) {
    if (entityRows.has(row)) {
      open.push(row);
      continue;
    }
    const label = firstText(view, form, row);
    const role = label === null ? null : labelRole(label);
    if (label === null || (role !== 'subtotal' && role !== 'total')) continue;
    // "合计" with more teams under it, and each one after such, sums only those since the last.
    const goesOn = role === 'total' && [...entityRows].some((one) => one > row);
    const isPart =
      role === 'subtotal' || goesOn || (parted && open.length > 0 && !/总/u.test(label));
    parted ||= goesOn;
    const rows = isPart ? open : [...entityRows];
    if (isPart) open = [];
    for (const column of columns) {
      // Where a person filled some of the sums, the others were left out on purpose.
      if (isBlank(valueAt(view.grid, row, column)) && someFilled(row)) continue;
      if (view.mergeOf(row, column) !== null) continue;
      sums.push({
        cell: { sheet, row, column },
        parts: rows.map((one) => ({ sheet, row: one, column })),
        of: 'score',
        whole: !isPart,
        label,
        entity: null,
      });
    }
    if (!isPart) break;
  }
  return sums;
}

function firstText(view: SheetView, form: EntityTable, row: number): string | null {
  for (
    let column = form.header.column;
    column < form.header.column + form.header.columns;
    column++
  ) {
    const value = shownAt(view, row, column);
    if (typeof value === 'string' && !isBlank(value)) return textOf(value);
  }
  return null;
}

function cellOf(sheet: string, address: string | null): SheetCell | null {
  const area = address === null ? null : parseArea(address);
  return area === null ? null : { sheet, row: area.row, column: area.column };
}
