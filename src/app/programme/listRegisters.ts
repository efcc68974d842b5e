import { readWorkbook } from '../../excel/readGrid';
import { readRegisters } from '../../forms/registers/readRegister';
import type { Bilingual } from '../../registers/Register';
import type { RegisterId } from '../../registers/RegisterId';
import { registers } from '../../registers/registers';
import { inPeopleTerms } from '../asAppError';

/** A register a person can add, or has. */
export interface RegisterChoice {
  readonly id: RegisterId;
  readonly sheet: string;
  readonly name: Bilingual;
  readonly purpose: Bilingual;
  /** Its sheet is in the open workbook. */
  readonly present: boolean;
}

/** Every register of the programme, and whether the open workbook has it. Throws AppError. */
export async function listRegisters(): Promise<readonly RegisterChoice[]> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const present = new Set(readRegisters(grids).map(({ register }) => register.id));
    return registers.map(({ id, sheet, name, purpose }) => ({
      id,
      sheet,
      name,
      purpose,
      present: present.has(id),
    }));
  });
}
