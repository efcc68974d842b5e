import { parseArea } from '../area';
import type { Table } from '../Table';
import type { Workbook } from '../Workbook';

/** Why a table cannot have a name: it is no name, or a table or defined name has it. Null: it can. */
export function tableNameProblem(
  workbook: Workbook,
  name: string,
  own: Table | null,
): 'invalid' | 'taken' | null {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return 'invalid';
  if (parseArea(name) !== null || /^[RC]$/i.test(name) || /^R\d*C\d*$/i.test(name)) {
    return 'invalid';
  }
  const wanted = name.toLowerCase();
  const taken =
    workbook.tables.some((table) => table !== own && table.name.toLowerCase() === wanted) ||
    workbook.names.some((each) => each.name.toLowerCase() === wanted);
  return taken ? 'taken' : null;
}

/** The first of "表1", "表2" … that is free. */
export function freeTableName(workbook: Workbook, stem = '表'): string {
  for (let number = 1; ; number++) {
    if (tableNameProblem(workbook, `${stem}${number}`, null) === null) return `${stem}${number}`;
  }
}

/** A free name for a copy: "得分表" → "得分表_2". */
export function copiedTableName(
  workbook: Workbook,
  name: string,
  more: ReadonlySet<string>,
): string {
  const stem = name.replace(/_\d+$/, '');
  for (let number = 2; ; number++) {
    const wanted = `${stem}_${number}`;
    const free = tableNameProblem(workbook, wanted, null) === null;
    if (free && !more.has(wanted.toLowerCase())) return wanted;
  }
}
