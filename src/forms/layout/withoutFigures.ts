import type { ColumnReading } from './columnRoles';
import { foldWords, headerRole } from '../words/headerRole';
import { itemFieldRole } from '../words/itemWords';

/**
 * The columns with the figures that points are reckoned from as facts: under one heading 目标, 完成
 * and 得分 stand together, and only 得分 counts; of 得分 and 折算 beside it, the latter. Other names are figures too where the same ones
 * come back under several headings and the 得分 are entered, no sums.
 */
export function withoutFigures(columns: readonly ColumnReading[]): readonly ColumnReading[] {
  const groups = new Map<string, ColumnReading[]>();
  for (const column of columns) {
    const { groupCell } = column.header;
    if (groupCell === null || column.header.named !== 'own') continue;
    const key = `${groupCell.row},${groupCell.column}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const names = (group: readonly ColumnReading[]): string =>
    group.map(({ text }) => foldWords(text.name)).join('|');
  const figures = new Set<ColumnReading>();
  const converted = new Set<ColumnReading>();
  for (const group of groups.values()) {
    const scores = group.filter((column) => isScore(column));
    if (scores.length !== 1) continue;
    const [to, ...others] = group.filter(isConverted);
    if (to !== undefined && others.length === 0) {
      converted.add(to);
      for (const score of scores) figures.add(score);
      continue;
    }
    const comesBack = [...groups.values()].filter((other) => names(other) === names(group)).length;
    const entered = scores.every(({ evidence }) => evidence.numbers > 0 && evidence.formulas === 0);
    for (const column of group) {
      if (column.guess !== 'criterion' || isScore(column) || column.text.max !== null) continue;
      if (column.text.weight !== null) continue;
      const role = itemFieldRole(column.text.name);
      if (role === 'attribute' || (role === null && comesBack > 1 && entered)) figures.add(column);
    }
  }
  return columns.map((column) => {
    if (figures.has(column)) return { ...column, guess: 'attribute' };
    // Its share is in it already.
    return converted.has(column)
      ? { ...column, guess: 'criterion', text: { ...column.text, weight: null } }
      : column;
  });
}

/** "折算30%" that is filled, beside the 得分 it was made from: that is what counts. */
function isConverted({ text, evidence }: ColumnReading): boolean {
  return (
    (/^(?:折算|折合|加权|计入)/u.test(foldWords(text.name)) ||
      itemFieldRole(text.name) === 'weighted') &&
    evidence.numbers * 2 > evidence.rows
  );
}

function isScore({ text }: ColumnReading): boolean {
  const role = headerRole(text.name);
  return role === 'score' || role === 'reviewedScore';
}
