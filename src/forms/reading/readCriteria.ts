import type { Decimal } from '../../assessment/decimal';
import { decimal } from '../../assessment/decimal';
import { foldNumber } from '../../assessment/foldText';
import { cellAddress } from '../address';
import type { ColumnReading } from '../layout/columnRoles';
import type { EntityRows } from '../layout/entityRows';
import type { Criterion } from './EntityTable';
import { foldWords, namesDeduction } from '../words/headerRole';
import { headerText } from '../words/headerText';
import { isDeduction } from '../words/isDeduction';
import type { SheetView } from '../SheetView';
import { shownAt } from '../SheetView';

/**
 * The criteria of the given columns: name, group, maximum (its own header, else the group's
 * where the column is the group's 得分, else the row of maxima), weight and sign. `deducted` are
 * the columns that a 扣分合计 sums.
 */
export function readCriteria(
  view: SheetView,
  columns: readonly ColumnReading[],
  body: EntityRows,
  deducted: ReadonlySet<number>,
): Criterion[] {
  // "考核(1)", "考核(2)": bare numbers that count up are a numbering, not maxima.
  const bare = columns.filter(({ text }) => text.bare);
  const numbering =
    bare.length > 1 && bare.every(({ text }, index) => text.max?.eq(index + 1) === true);
  const trailing = trailingMaxima(columns);
  const shares = trailingWeights(columns);
  const takesOff = (column: ColumnReading): boolean =>
    isDeduction(column) || (deducted.has(column.header.column) && column.evidence.negatives === 0);
  const deductions = columns.filter(takesOff);
  const mixed = deductions.length > 0 && deductions.length < columns.length;
  return columns.map((column) => {
    const { header, text, evidence } = column;
    const group = header.group === null ? null : headerText(header.group);
    // "安全（30分）" over 扣分 and 原因: the heading is what is scored, by what is taken off it.
    const isOnlyOfGroup =
      group?.max != null &&
      isDeductionWord(text.name) &&
      columns.filter((other) => other.header.group === header.group).length === 1;
    const isScoreOfGroup = group !== null && column.guess === 'criterion' && isScoreWord(text.name);
    const trail = trailing.get(header.column);
    const ownMax = text.bare && numbering ? null : (text.max ?? trail?.max ?? null);
    const headerMax = ownMax ?? (isScoreOfGroup || isOnlyOfGroup ? (group?.max ?? null) : null);
    const cell = header.cell ?? { row: body.rows[0] ?? 0, column: header.column };
    const maxCell = ownMax === null && headerMax !== null ? header.groupCell : cell;
    const rowMax = numberAt(view, body.maxRow, header.column);
    const max = headerMax ?? rowMax;
    const rowWeight = numberAt(view, body.weightRow, header.column);
    return {
      name:
        text.bare && numbering
          ? header.text.normalize('NFKC').trim()
          : isScoreOfGroup
            ? group.name
            : (trail?.name ?? shares.get(header.column)?.name ?? text.name),
      group: isScoreOfGroup ? null : groupName(group?.name ?? null, deducted.has(header.column)),
      column: header.column,
      cell: cellAddress(cell),
      max,
      maxFrom: headerMax !== null ? 'header' : rowMax !== null ? 'max-row' : 'none',
      maxCell:
        headerMax !== null
          ? cellAddress(maxCell ?? cell)
          : rowMax !== null && body.maxRow !== null
            ? cellAddress({ row: body.maxRow, column: header.column })
            : null,
      weight:
        text.weight ??
        shares.get(header.column)?.weight ??
        (rowWeight === null ? null : rowWeight.gt(1) ? rowWeight.div(100) : rowWeight),
      sign: mixed && takesOff(column) && evidence.negatives === 0 ? -1 : 1,
    };
  });
}

/** What a 扣分合计 sums is taken off, whatever stands over it ("扣分事由及分值"). */
function groupName(group: string | null, isDeducted: boolean): string | null {
  return isDeducted && (group === null || !namesDeduction(group)) ? '扣分' : group;
}

/** "得分" under a group heading: the heading is what is scored. */
function isScoreWord(name: string): boolean {
  return /^(?:(?:审核|考核|考评|核定|评定|实际|实)?得分|审核|考核|复核|核定|评定|分数|成绩|评分|打分|积分|考核分|审核分|score|points?|marks?)$/u.test(
    foldWords(name),
  );
}

function isDeductionWord(name: string): boolean {
  return /^(?:(?:应|实)?扣分值?|扣减分?|deductions?|pointslost)$/u.test(foldWords(name));
}

function numberAt(view: SheetView, row: number | null, column: number): Decimal | null {
  if (row === null) return null;
  const value = shownAt(view, row, column);
  if (typeof value === 'number') return decimal(value);
  if (typeof value !== 'string') return null;
  const percent = /^\s*(\d{1,3}(?:\.\d+)?)\s*[%％]\s*$/u.exec(value);
  return percent === null
    ? (foldNumber(value) ?? headerText(value).max)
    : decimal(percent[1] ?? '0').div(100);
}

/** "安全20", "质量30", "产量50": bare numbers at the ends of all headers are maxima where they make 100. */
function trailingMaxima(
  columns: readonly ColumnReading[],
): ReadonlyMap<number, { readonly name: string; readonly max: Decimal }> {
  const found = columns.flatMap(({ header, text }) => {
    const match = /^(.*?[\p{L})])\s*(\d{1,3})$/u.exec(text.name);
    return match === null || text.max !== null
      ? []
      : [[header.column, { name: match[1] ?? '', max: decimal(match[2] ?? '0') }] as const];
  });
  const sum = found.reduce((all, [, { max }]) => all.plus(max), decimal(0));
  return new Map(found.length >= 3 && found.length === columns.length && sum.eq(100) ? found : []);
}

/**
 * "任务完成50%" beside "出勤20%" and "民主测评30%": by itself it could be a rate to reach, but where
 * all headers end in shares that make 100% it is one of them.
 */
function trailingWeights(
  columns: readonly ColumnReading[],
): ReadonlyMap<number, { readonly name: string; readonly weight: Decimal }> {
  const found = columns.flatMap(({ header, text }) => {
    const match = /^(.*?[\p{L})])\s*(\d{1,3})%$/u.exec(text.name);
    return match === null || text.weight !== null
      ? []
      : [
          [
            header.column,
            { name: match[1] ?? '', weight: decimal(match[2] ?? '0').div(100) },
          ] as const,
        ];
  });
  const weights = [
    ...columns.flatMap(({ text }) => text.weight ?? []),
    ...found.map(([, { weight }]) => weight),
  ];
  const sum = weights.reduce((all, weight) => all.plus(weight), decimal(0));
  return new Map(found.length > 0 && weights.length === columns.length && sum.eq(1) ? found : []);
}
