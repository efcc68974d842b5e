import { cellAddress } from '../address';
import type { ColumnReading } from './columnRoles';
import type { ColumnRole, ColumnWithRole } from '../reading/EntityTable';
import { headerText } from '../words/headerText';
import type { ResultColumns } from './resultColumns';

/** The columns that are neither name, criterion nor result, with what they are for. */
export function otherColumns(
  columns: readonly ColumnReading[],
  name: number,
  results: ResultColumns,
): ColumnWithRole[] {
  const taken = new Set([
    name,
    ...[...results.criteria, results.total, results.rank, results.grade].map(
      (one) => one?.header.column ?? -1,
    ),
  ]);
  const others: ColumnWithRole[] = [];
  for (const column of columns) {
    const { header, text, guess } = column;
    if (taken.has(header.column) || guess === 'nothing') continue;
    others.push({
      role: results.demoted.get(header.column) ?? roleOf(column),
      column: header.column,
      name: text.name === '' ? headerText(header.group ?? '').name : text.name,
      cell:
        header.cell === null
          ? header.groupCell === null
            ? null
            : cellAddress(header.groupCell)
          : cellAddress(header.cell),
    });
  }
  return others;
}

function roleOf({ guess }: ColumnReading): ColumnRole {
  switch (guess) {
    case 'person':
    case 'team':
    case 'unit':
      return 'group';
    case 'criterion':
    case 'score':
    case 'total':
    case 'rank':
    case 'grade':
    case 'text-unnamed':
    case 'nothing':
      return 'attribute';
    case 'numbers-unnamed':
      return 'unnamed';
    case 'computed':
      return 'subtotal';
    default:
      return guess;
  }
}
