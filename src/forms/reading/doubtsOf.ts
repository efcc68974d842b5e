import type { CellPosition } from '../address';
import { columnLetters } from '../address';
import type { ColumnReading } from '../layout/columnRoles';
import { isMarked, isRate } from '../layout/columnRoles';
import type { EntityRows } from '../layout/entityRows';
import type { Criterion } from './EntityTable';
import type { Reason } from '../Reason';
import { foldWords, headerRole } from '../words/headerRole';
import { isDeduction } from '../words/isDeduction';
import type { EntityTableFacts } from './EntityTableFacts';
import { addressOf } from '../layout/resultColumns';
import type { ResultColumns } from '../layout/resultColumns';

/** What makes the reading unsure enough that a person is asked before anything is written. */
export function doubtsOf(
  columns: readonly ColumnReading[],
  results: ResultColumns,
  body: EntityRows,
  criteria: readonly Criterion[],
  otherTable: number | null,
  nameBy: EntityTableFacts['nameBy'],
  name: number,
  titleSaysScore: boolean,
): Reason[] {
  const found: Reason[] = [];
  const nameCell = columns.find(({ header }) => header.column === name);
  if (nameBy === 'code' && nameCell !== undefined) {
    found.push({ code: 'name-by-code', params: { cell: addressOf(nameCell) } });
  }
  if (otherTable !== null)
    found.push({ code: 'several-tables', params: { column: columnLetters(otherTable) } });
  const spoken =
    results.reasons.length > 0 ||
    criteria.some(({ max }) => max !== null) ||
    columns.some(({ guess }) => guess === 'reason');
  if (nameCell !== undefined && !spoken && !titleSaysScore && !namesOnes(nameBy, nameCell)) {
    found.push({ code: 'no-score-words', params: {} });
  }
  const unclear = unclearColumns(columns, results.criteria, name);
  if (unclear.length > 0) {
    found.push({
      code: 'columns-unclear',
      params: { columns: unclear.map(columnLetters).join(',') },
    });
  }
  const letters = (of: readonly ColumnReading[]): string =>
    of.map(({ header }) => columnLetters(header.column)).join(',');
  // "合格率" with its 得分 under one heading is what the points are made from.
  const isScoredBeside = (cell: CellPosition | null): boolean =>
    cell !== null &&
    results.criteria.some(
      ({ header: { groupCell } }) =>
        groupCell?.row === cell.row && groupCell.column === cell.column,
    );
  const rates = columns.filter(
    ({ guess, text, evidence, header }) =>
      guess === 'attribute' && isRate(text, evidence) && !isScoredBeside(header.groupCell),
  );
  // A total that waits beside nothing but rates is to be made from them, in a way no one has said.
  const isMadeOfRates = criteria.length === 0 && (results.total?.evidence.filled ?? 0) === 0;
  if (rates.length > 0 && (criteria.length > 0 || isMadeOfRates))
    found.push({ code: 'rates-left-out', params: { columns: letters(rates) } });
  const marked = results.criteria.filter(({ evidence }) => isMarked(evidence));
  if (marked.length > 0)
    found.push({ code: 'marks-not-points', params: { columns: letters(marked) } });
  const end = results.total?.header.column ?? null;
  const after = results.criteria.filter(({ header }) => end !== null && header.column > end);
  if (after.length > 0 && after.length < results.criteria.length)
    found.push({ code: 'criteria-after-total', params: { columns: letters(after) } });
  // A coefficient right of the total is made from it; one left of it each total may be multiplied by.
  const coefficients = columns.filter(
    ({ guess, header }) => guess === 'weight' && (end === null || header.column < end),
  );
  if (coefficients.length > 0)
    found.push({ code: 'coefficient-column', params: { columns: letters(coefficients) } });
  if (criteria.some(({ weight }) => weight !== null))
    found.push({ code: 'weights-found', params: {} });
  const { total } = results;
  if (
    total !== null &&
    criteria.length > 0 &&
    total.evidence.weighingFormulas * 2 > total.evidence.filled
  ) {
    found.push({ code: 'total-weighs', params: { column: columnLetters(total.header.column) } });
  }
  const deductions = results.criteria.filter(isDeduction);
  // "基础分" says what they are taken from.
  const hasBase = results.criteria.some(({ text, header }) =>
    [text.name, header.group ?? ''].some((words) =>
      /^(?:基础|基本|起评|起始|底)积?分/u.test(foldWords(words)),
    ),
  );
  // "小计" of the scores left of them: they are taken from that.
  const firstOff = deductions[0]?.header.column ?? 0;
  const hasSum = columns.some(
    ({ guess, header }) =>
      guess === 'subtotal' &&
      header.column < firstOff &&
      results.criteria.some((one) => one.header.column < header.column),
  );
  // Points, then one column of 加分 beside one of 扣分: what is added and what is taken off.
  const besideBonus =
    deductions.length === 1 &&
    results.criteria.length > 2 &&
    results.criteria.some(
      ({ text, header }) =>
        /^(?:加分|奖分|奖励分?)(?:项)?$/u.test(foldWords(text.name)) &&
        Math.abs(header.column - firstOff) === 1,
    );
  if (
    deductions.length > 0 &&
    !hasSum &&
    !besideBonus &&
    !(hasBase && deductions.length < results.criteria.length)
  ) {
    found.push({
      code: 'has-deductions',
      params: { columns: deductions.map(({ header }) => columnLetters(header.column)).join(',') },
    });
  }
  // "好", "较好", "一般", "差": how many voted for each, no points.
  const levels = results.criteria.filter(
    ({ text }) =>
      text.max === null &&
      text.weight === null &&
      /^(?:很|非常)?(?:好|较好|一般|较差|差|优秀?|良好?|中|称职|基本称职|不称职|满意|基本满意|不满意|同意|不同意|弃权|合格|基本合格|不合格)(?:票|票数)?$/u.test(
        foldWords(text.name),
      ),
  );
  if (levels.length > 1)
    found.push({ code: 'columns-unclear', params: { columns: letters(levels) } });
  if (body.afterGap !== null)
    found.push({ code: 'rows-after-gap', params: { row: body.afterGap + 1 } });
  const maximum = columns.filter(
    ({ guess, header }) => guess === 'maximum' && header.group === null,
  );
  if (maximum.length > 0) {
    found.push({
      code: 'maximum-column',
      params: { columns: maximum.map(({ header }) => columnLetters(header.column)).join(',') },
    });
  }
  return found;
}

/** True for a header that names teams or people plainly; "物料名称" could be anything's. */
function namesOnes(nameBy: EntityTableFacts['nameBy'], { text }: ColumnReading): boolean {
  return (
    nameBy === 'header' &&
    !(foldWords(text.name).endsWith('名称') && headerRole(text.name) === 'unit')
  );
}

/** Unfilled columns among the criteria whose words could name a criterion or its description: "内容", "时间". */
function unclearColumns(
  columns: readonly ColumnReading[],
  criteria: readonly ColumnReading[],
  name: number,
): number[] {
  const last = criteria.at(-1)?.header.column ?? -1;
  const first = criteria[0]?.header.column ?? Infinity;
  return columns
    .filter(({ guess, evidence, header: { column } }) => {
      if (evidence.filled > 0) return false;
      if (guess === 'item') return column > name;
      return guess === 'date' && column > first && column <= last + 1;
    })
    .map(({ header }) => header.column);
}
