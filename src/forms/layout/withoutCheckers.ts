import type { ColumnReading } from './columnRoles';
import { foldWords } from '../words/headerRole';

const naming: ReadonlySet<ColumnReading['guess']> = new Set(['person', 'team', 'unit']);
const checks =
  /^(?:检查|督查|巡查|抽查|稽查|查处|填报|提报|上报|记录|发现)(?:班组|部门|单位|科室|人员?|组|者)$/u;

/** The columns with "检查部门" as who checked, where another one ("责任班组") names who is scored. */
export function withoutCheckers(columns: readonly ColumnReading[]): readonly ColumnReading[] {
  const named = columns.filter(({ guess }) => naming.has(guess));
  if (named.every(isChecker)) return columns;
  return columns.map((column) =>
    naming.has(column.guess) && isChecker(column) ? { ...column, guess: 'reviewer' } : column,
  );
}

function isChecker({ text }: ColumnReading): boolean {
  return checks.test(foldWords(text.name));
}
