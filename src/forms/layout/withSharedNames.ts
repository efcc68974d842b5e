import type { ColumnReading } from './columnRoles';
import { headerRole } from '../words/headerRole';
import { headerText } from '../words/headerText';

/** "班组" merged over two columns of texts: the last names the teams, those before it their groups. */
export function withSharedNames(columns: readonly ColumnReading[]): readonly ColumnReading[] {
  return columns.map((column, index) => {
    const { header, evidence } = column;
    if (header.named !== 'shared' || header.group === null || evidence.texts === 0) return column;
    const role = headerRole(headerText(header.group).name);
    if (role !== 'person' && role !== 'team' && role !== 'unit') return column;
    const next = columns[index + 1]?.header;
    const isLast = next?.named !== 'shared' || next.groupCell?.column !== header.groupCell?.column;
    return { ...column, guess: isLast ? 'team' : 'unit' };
  });
}
