import type { Area } from '../area';
import type { DefinedName } from '../rules';
import type { Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';
import { withoutStructured } from './structuredReferences';
import { formulaFacts, type FormulaFacts, type Read } from './formulaFacts';

/** An area of one sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** What a formula on a sheet of a workbook reads and calls, names followed. */
export interface FormulaReading {
  readonly reads: readonly SheetArea[];
  /** It can change without an edit of what it reads. */
  readonly volatile: boolean;
  /** Which cells it reads is known only while it is computed. */
  readonly dynamic: boolean;
  /** Functions it calls, those of its names included. */
  readonly functions: ReadonlySet<string>;
  /** False where the engine cannot even read it. */
  readonly readable: boolean;
}

/** Finds out what a formula reads; `factsByText` remembers the texts read before. */
export function readFormula(
  workbook: Workbook,
  sheetId: string,
  text: string,
  factsByText: Map<string, FormulaFacts>,
): FormulaReading {
  const facts = (formula: string): FormulaFacts => {
    const known = factsByText.get(formula);
    if (known !== undefined) return known;
    const read = formulaFacts(formula);
    factsByText.set(formula, read);
    return read;
  };
  /** The facts of the names a formula uses, and of the names those use. */
  const named = (user: FormulaFacts, seen: Set<string>): FormulaFacts[] =>
    [...user.names, ...user.functions].flatMap((name) => {
      if (seen.has(name)) return [];
      seen.add(name);
      const formula = nameFormula(workbook, name, sheetId);
      if (formula === null) return [];
      const own = facts(formula);
      return [own, ...named(own, seen)];
    });

  const own = facts(text);
  const all = [own, ...named(own, new Set())];
  return {
    reads: all.flatMap((one) => one.reads.flatMap((read) => areasOf(workbook, sheetId, read))),
    volatile: all.some((one) => one.volatile),
    dynamic: all.some((one) => one.dynamic),
    functions: new Set(all.flatMap((one) => one.functions)),
    readable: all.every((one) => one.readable),
  };
}

/** A name lies in no table and in no row of one. */
const NOWHERE = { sheetId: null, row: -1, column: -1 };

/** What a name means on a sheet (a local name goes before one of the workbook); null: no such name. */
export function nameFormula(workbook: Workbook, name: string, sheetId: string): string | null {
  const found = namesByLetters(workbook.names).get(name.toUpperCase());
  if (found === undefined) return null;
  const local = found.find((one) => one.sheetId === sheetId);
  const formula = (local ?? found.find((one) => one.sheetId === null))?.formula ?? null;
  return formula === null ? null : withoutStructured(workbook, formula, NOWHERE);
}

const byLetters = new WeakMap<readonly DefinedName[], ReadonlyMap<string, DefinedName[]>>();

/** The names by their letters in upper case: asked for each word of each formula. */
function namesByLetters(names: readonly DefinedName[]): ReadonlyMap<string, DefinedName[]> {
  const known = byLetters.get(names);
  if (known !== undefined) return known;
  const grouped = new Map<string, DefinedName[]>();
  for (const one of names) {
    const letters = one.name.toUpperCase();
    const same = grouped.get(letters);
    if (same === undefined) grouped.set(letters, [one]);
    else same.push(one);
  }
  byLetters.set(names, grouped);
  return grouped;
}

function areasOf(workbook: Workbook, sheetId: string, read: Read): SheetArea[] {
  return sheetsOf(workbook, sheetId, read).map((sheet) => ({ sheetId: sheet.id, area: read.area }));
}

function sheetsOf(workbook: Workbook, sheetId: string, read: Read): Sheet[] {
  const first = workbook.sheet(read.sheet ?? sheetId);
  if (first === undefined) return [];
  if (read.lastSheet === null) return [first];
  const last = workbook.sheet(read.lastSheet);
  if (last === undefined) return [];
  const ends = [workbook.sheets.indexOf(first), workbook.sheets.indexOf(last)];
  return workbook.sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
}
