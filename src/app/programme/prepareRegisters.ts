import { readWorkbook } from '../../excel/readGrid';
import { readRegisters } from '../../forms/registers/readRegister';
import { readTemplate } from '../../forms/template/readTemplate';
import type { Register } from '../../registers/Register';
import type { RegisterId } from '../../registers/RegisterId';
import { registerOf, registers } from '../../registers/registers';
import { planRegister } from '../../sheets/registers/planRegister';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import type { Preparation } from '../Preparation';

/**
 * Makes ready to add registers to the open workbook, and with them those they pick names from
 * where these are not there yet. A new 班组名册 begins with the teams of 考核设置. `year` is the
 * year of the tables by month. Throws AppError 'sheet-exists' where a wanted sheet is there.
 */
export async function prepareRegisters(
  ids: readonly RegisterId[],
  year: number,
): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const tables = readRegisters(grids);
    const there = new Set(tables.map(({ register }) => register.id));
    const wanted = withLinked(ids.map(registerOf), there);
    const taken = wanted.find(({ sheet }) => grids.some((grid) => grid.sheet === sheet));
    if (taken !== undefined) throw new AppError('sheet-exists', { sheet: taken.sheet });
    const reading = readTemplate(grids);
    const named =
      reading.kind === 'template' ? reading.template.teams.map(({ team }) => ({ team })) : [];
    const listed = tables.find(({ register }) => register.id === 'teams')?.records.length;
    const options = {
      year,
      present: new Set([...there, ...wanted.map(({ id }) => id)]),
      teams: listed ?? named.length,
    };
    const sheets = wanted.map((register) =>
      planRegister(register, {
        ...options,
        ...(register.id === 'teams' ? { records: named } : {}),
      }),
    );
    const first = sheets.find(({ sheet }) => sheet === wantedSheet(ids)) ?? sheets[0];
    return {
      plan: {
        sheets,
        names: [],
        ...(first === undefined ? {} : { activate: { sheet: first.sheet, address: 'A4' } }),
      },
      overwrites: [],
      report: null,
    };
  });
}

function wantedSheet([id]: readonly RegisterId[]): string | null {
  return id === undefined ? null : registerOf(id).sheet;
}

/** The registers wanted and, one by one, those they pick names from; in the usual order. */
function withLinked(
  wanted: readonly Register[],
  there: ReadonlySet<RegisterId>,
): readonly Register[] {
  const all = new Set(wanted);
  // A Set visits what is added while it is gone through.
  for (const { columns } of all) {
    for (const { link } of columns) {
      if (link !== undefined && !there.has(link.register)) all.add(registerOf(link.register));
    }
  }
  return registers.filter((register) => all.has(register));
}
