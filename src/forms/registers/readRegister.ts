import { foldNumber } from '../../assessment/foldText';
import { eventDate } from '../../assessment/log/eventDate';
import type { BadCell, RegisterTable } from '../../registers/checkRegister';
import type { Column, RecordValue, Register, RegisterRecord } from '../../registers/Register';
import { registers } from '../../registers/registers';
import { type CellValue, type Grid, isCellError, shownText, valueAt } from '../Grid';
import { textOf } from '../template/textOf';
import { registerColumn, registerLayout } from './registerLayout';

/** Every register of a workbook; those that are not there are left out. */
export function readRegisters(grids: readonly Grid[]): readonly RegisterTable[] {
  return registers.flatMap((register) => {
    const grid = grids.find(({ sheet }) => sheet === register.sheet);
    return grid === undefined || !isRegister(grid, register) ? [] : [readRegister(grid, register)];
  });
}

/** True where a sheet has the register's header; a sheet of the same name may be a person's own. */
export function isRegister(grid: Grid, register: Register): boolean {
  return register.columns.every(
    ({ name }, column) => textOf(valueAt(grid, registerLayout.headerRow, column)) === name.zh,
  );
}

/** A register's rows in which a person filled anything, each value as its column takes it. */
export function readRegister(grid: Grid, register: Register): RegisterTable {
  const inputs = register.columns.filter(({ type }) => type.kind !== 'computed');
  const last = grid.area === null ? 0 : grid.area.row + grid.area.rows;
  const records: RegisterRecord[] = [];
  const bad: BadCell[] = [];
  for (let row = registerLayout.firstRow; row < last; row++) {
    const filled = inputs.some(
      ({ id }) => textOf(valueAt(grid, row, registerColumn(register, id))) !== '',
    );
    if (!filled) continue;
    const values: Record<string, RecordValue> = {};
    for (const column of inputs) {
      const cell = valueAt(grid, row, registerColumn(register, column.id));
      const read = readCell(column, cell);
      values[column.id] = read.value;
      if (read.bad) bad.push({ row, column: column.id, text: shownText(cell), meant: read.meant });
    }
    const record = { row, values };
    records.push({ row, values: { ...values, ...computed(register, record) } });
  }
  return { register, records, bad };
}

/** The values of the computed columns, by the engine. */
function computed(register: Register, record: RegisterRecord): Record<string, RecordValue> {
  const found: Record<string, RecordValue> = {};
  for (const { id, type } of register.columns) {
    if (type.kind === 'computed') found[id] = type.value(record);
  }
  return found;
}

interface ReadCell {
  readonly value: RecordValue;
  readonly bad: boolean;
  readonly meant: string | number | null;
}

const right = (value: RecordValue): ReadCell => ({ value, bad: false, meant: null });
const wrong = (meant: string | number | null = null): ReadCell => ({
  value: null,
  bad: true,
  meant,
});

function readCell({ type }: Column, cell: CellValue): ReadCell {
  if (isCellError(cell)) return wrong();
  const text = textOf(cell);
  if (text === '') return right(null);
  switch (type.kind) {
    case 'date': {
      // Only a real date counts: to the formulas a text that looks like one is none either.
      const day = typeof cell === 'number' ? eventDate(cell) : null;
      return day === null ? wrong() : right(day);
    }
    case 'number':
    case 'whole':
      if (typeof cell === 'number') return right(cell);
      return wrong(typeof cell === 'string' ? (foldNumber(cell)?.toNumber() ?? null) : null);
    case 'month':
      return /^\d{4}-(0[1-9]|1[0-2])$/u.test(text) ? right(text) : wrong();
    case 'quarter':
      return /^\d{4}-Q[1-4]$/u.test(text) ? right(text) : wrong();
    default:
      return right(text);
  }
}
