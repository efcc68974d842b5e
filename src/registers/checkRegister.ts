import type { CellReference, Finding } from '../assessment/Finding';
import { foldText } from '../assessment/foldText';
import type { Column, Register, RegisterContext, RegisterRecord } from './Register';
import { registerOf } from './registers';
import { textIn } from './recordValues';

/** A filled cell that does not hold what its column takes, and the value it looks like. */
export interface BadCell {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly meant: string | number | null;
}

/** A register as read from its sheet. */
export interface RegisterTable {
  readonly register: Register;
  readonly records: readonly RegisterRecord[];
  readonly bad: readonly BadCell[];
}

/** Where a cell of a register stands. */
export type RegisterCell = (row: number, column: string) => CellReference;

/** Everything a person should look at in a register: first what any register asks, then its rules. */
export function checkRegister(
  { register, records, bad }: RegisterTable,
  context: RegisterContext,
  cellOf: RegisterCell,
): readonly Finding[] {
  const names = { register: register.name.zh, registerEn: register.name.en };
  const isBad = new Set(bad.map(({ row, column }) => `${row} ${column}`));
  const finding = (
    code: Finding['code'],
    row: number,
    column: string,
    params: Finding['params'] = {},
    meant: string | number | null = null,
  ): Finding => {
    const at = cellOf(row, column);
    const own = { ...names, ...columnNames(register, column), row: row + 1, ...params };
    const repair = meant === null ? {} : { repair: { at, value: meant, safe: true } };
    return { code, at, params: own, ...repair };
  };
  const cells = records.flatMap((record) =>
    register.columns.flatMap((column): readonly Finding[] => {
      const text = textIn(record, column.id);
      if (text === '') {
        const missing = column.required === true && !isBad.has(`${record.row} ${column.id}`);
        return missing ? [finding('register-missing', record.row, column.id)] : [];
      }
      return [
        ...typeFindings(column, record, finding),
        ...linkFindings(column, text, context, (target, meant) =>
          finding(
            'register-unknown-name',
            record.row,
            column.id,
            { text, target: target.name.zh, targetEn: target.name.en },
            meant,
          ),
        ),
      ];
    }),
  );
  return [
    ...bad.map(({ row, column, text, meant }) => {
      const type = register.columns.find(({ id }) => id === column)?.type.kind ?? 'text';
      return finding('register-bad-value', row, column, { text, wanted: type }, meant);
    }),
    ...cells,
    ...doubled(register, records, finding, cellOf),
    ...ruleFindings(register, records, context, finding),
  ];
}

type MakeFinding = (
  code: Finding['code'],
  row: number,
  column: string,
  params?: Finding['params'],
  meant?: string | number | null,
) => Finding;

function columnNames(register: Register, column: string): Finding['params'] {
  const name = register.columns.find(({ id }) => id === column)?.name;
  return { column: name?.zh ?? column, columnEn: name?.en ?? column };
}

function typeFindings(
  { id, type }: Column,
  record: RegisterRecord,
  finding: MakeFinding,
): readonly Finding[] {
  const value = record.values[id] ?? null;
  if (type.kind === 'choice') {
    const text = textIn(record, id);
    if (type.choices.includes(text)) return [];
    const meant = type.choices.find((choice) => foldText(choice) === foldText(text)) ?? null;
    const choices = type.choices.join(' / ');
    return [finding('register-not-a-choice', record.row, id, { text, choices }, meant)];
  }
  if ((type.kind === 'number' || type.kind === 'whole') && typeof value === 'number') {
    const { min = -Infinity, max = Infinity } = type;
    const whole = type.kind === 'number' || Number.isInteger(value);
    if (value >= min && value <= max && whole) return [];
    const bounds = { min: type.min ?? '', max: type.max ?? '' };
    return [finding('register-out-of-range', record.row, id, { value, ...bounds })];
  }
  return [];
}

function linkFindings(
  { link }: Column,
  text: string,
  { tables }: RegisterContext,
  finding: (target: Register, meant: string | null) => Finding,
): readonly Finding[] {
  if (link === undefined) return [];
  const table = tables.get(link.register);
  // A workbook without the other register cannot say who is known.
  if (table === undefined) return [];
  const known = table.map((record) => textIn(record, link.column));
  if (known.includes(text)) return [];
  const meant = known.find((name) => foldText(name) === foldText(text)) ?? null;
  return [finding(registerOf(link.register), meant)];
}

function doubled(
  register: Register,
  records: readonly RegisterRecord[],
  finding: MakeFinding,
  cellOf: RegisterCell,
): readonly Finding[] {
  const first = new Map<string, RegisterRecord>();
  const [column = ''] = register.key;
  return records.flatMap((record): readonly Finding[] => {
    const parts = register.key.map((id) => textIn(record, id));
    // Without its first part a record has no key; that it is missing is said already.
    if (parts[0] === '') return [];
    const key = JSON.stringify(parts.map(foldText));
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, record);
      return [];
    }
    const other = cellOf(before.row, column).address;
    return [finding('register-doubled', record.row, column, { key: parts.join(' '), other })];
  });
}

function ruleFindings(
  register: Register,
  records: readonly RegisterRecord[],
  context: RegisterContext,
  finding: MakeFinding,
): readonly Finding[] {
  return register.rules.flatMap(({ severity, says, find }) =>
    find(records, context).map(({ record, column, params = {} }) =>
      finding(severity === 'error' ? 'register-wrong' : 'register-doubtful', record.row, column, {
        says: inWords(says.zh, params),
        saysEn: inWords(says.en, params),
      }),
    ),
  );
}

function inWords(words: string, params: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole));
}
