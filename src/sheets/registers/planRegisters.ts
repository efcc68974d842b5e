import type { RecordValue } from '../../registers/Register';
import type { RegisterId } from '../../registers/RegisterId';
import { registers } from '../../registers/registers';
import type { SheetPlan } from '../SheetPlan';
import { planRegister } from './planRegister';

/** What fills the registers' sheets: records by register, values by column id. */
export type RegisterContent = ReadonlyMap<
  RegisterId,
  readonly Readonly<Record<string, RecordValue>>[]
>;

/** The sheets of every register, filled with what there is. */
export function planRegisters(year: number, content: RegisterContent): readonly SheetPlan[] {
  const present = new Set(registers.map(({ id }) => id));
  const teams = content.get('teams')?.length ?? 0;
  return registers.map((register) =>
    planRegister(register, { year, present, teams, records: content.get(register.id) ?? [] }),
  );
}
