import type { Finding } from '../../src/assessment/Finding';
import { cellAddress } from '../../src/forms/address';
import { registerColumn, registerLayout } from '../../src/forms/registers/registerLayout';
import { checkRegister } from '../../src/registers/checkRegister';
import { figuresOf } from '../../src/registers/figures';
import type { RecordValue, RegisterContext, RegisterRecord } from '../../src/registers/Register';
import { registerOf } from '../../src/registers/registers';

export type Values = Readonly<Record<string, RecordValue>>;
export type Tables = Readonly<Record<string, readonly Values[]>>;

/** Records in the rows a register's sheet has them in. */
export function recordsOf(id: string, values: readonly Values[]): readonly RegisterRecord[] {
  const register = registerOf(id);
  return values.map((own, index) => {
    const record = { row: registerLayout.firstRow + index, values: own };
    const computed = Object.fromEntries(
      register.columns.flatMap(({ id: column, type }) =>
        type.kind === 'computed' ? [[column, type.value(record)]] : [],
      ),
    );
    return { ...record, values: { ...own, ...computed } };
  });
}

export function contextOf(tables: Tables, rest: Partial<RegisterContext> = {}): RegisterContext {
  return {
    year: 2026,
    asOf: '2026-11-30',
    tables: new Map(
      Object.entries(tables).map(([id, values]) => [id, recordsOf(id, values)] as const),
    ),
    ...rest,
  };
}

/** What is found in a register among others, as "code cell words". */
export function findingsIn(
  id: string,
  tables: Tables,
  rest: Partial<RegisterContext> = {},
): readonly Finding[] {
  const register = registerOf(id);
  return checkRegister(
    { register, records: recordsOf(id, tables[id] ?? []), bad: [] },
    contextOf(tables, rest),
    (row, column) => ({
      sheet: register.sheet,
      address: cellAddress({ row, column: registerColumn(register, column) }),
    }),
  );
}

/** A register's figures as they are printed, by id. */
export function figuresIn(id: string, tables: Tables): Readonly<Record<string, string>> {
  return Object.fromEntries(
    figuresOf(registerOf(id), contextOf(tables)).map(({ figure, text }) => [figure.id, text]),
  );
}
