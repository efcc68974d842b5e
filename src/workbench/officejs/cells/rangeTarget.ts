import { areaAddress, MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import { invalid } from '../arguments';
import { HostError } from '../HostError';
import { HostObject, type Argument } from '../ObjectType';
import { requireSheet, type Session } from '../Session';

/** A range the client holds. Its area follows inserted and deleted cells, as Excel's do. */
export interface RangeTarget {
  readonly kind: 'range';
  readonly sheet: Sheet;
  area: Area;
}

/** Cells of one sheet in one or more areas, asked for at the moment of use. */
export interface CellsTarget {
  readonly sheet: Sheet;
  readonly areas: () => readonly Area[];
}

/** A range as cells, following where the range goes. */
export function cellsOf(target: RangeTarget): CellsTarget {
  return { sheet: target.sheet, areas: () => [target.area] };
}

/** The area of an A1 address on the sheet ("B3", "A:C", "'汇总'!A1", or a name); InvalidArgument for others. */
export function areaAt(session: Session, sheet: Sheet, address: string): RangeTarget {
  const text = address.trim();
  const bang = text.lastIndexOf('!');
  const sheetName = bang < 0 ? null : unquoted(text.slice(0, bang));
  const on = sheetName === null ? sheet : session.workbook.sheet(sheetName);
  const area = parseArea(text.slice(bang + 1));
  if (on !== undefined && area !== null) return { kind: 'range', sheet: on, area };
  const named = area === null ? namedArea(session, sheet, text) : null;
  if (named !== null) return named;
  throw invalid(`"${address}" is not an address on sheet "${sheet.name}".`);
}

/** The cells a defined name stands for, or null where it is no plain reference. */
export function namedArea(session: Session, sheet: Sheet | null, name: string): RangeTarget | null {
  const wanted = name.toLowerCase();
  const matches = session.workbook.names.filter((item) => item.name.toLowerCase() === wanted);
  const found =
    matches.find((item) => item.sheetId === sheet?.id) ??
    matches.find((item) => item.sheetId === null);
  return found === undefined ? null : referencedArea(session, found.formula);
}

/** The cells of a reference formula such as "'汇总'!$A$1:$B$9"; null where it is anything else. */
export function referencedArea(session: Session, formula: string): RangeTarget | null {
  const bang = formula.lastIndexOf('!');
  if (bang < 0) return null;
  const sheet = session.workbook.sheet(unquoted(formula.slice(0, bang).trim()));
  const area = parseArea(formula.slice(bang + 1));
  return sheet === undefined || area === null ? null : { kind: 'range', sheet, area };
}

/** "'O''Brien'" → "O'Brien". */
export function unquoted(sheetName: string): string {
  const match = /^'(.*)'$/s.exec(sheetName);
  return match?.[1]?.replaceAll("''", "'") ?? sheetName;
}

/** The sheet's name as formulas and addresses write it, quoted where needed. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!A1:B2" */
export function fullAddress(target: RangeTarget): string {
  return `${quotedSheetName(target.sheet.name)}!${areaAddress(target.area)}`;
}

/** "Sheet1!$A$1:$B$2", as formulas of names and charts hold references. */
export function absoluteReference(sheet: Sheet, area: Area): string {
  const address = areaAddress(area).replace(/[A-Za-z]+|\d+/g, (part) => `$${part}`);
  return `${quotedSheetName(sheet.name)}!${address}`;
}

/** The range given as an argument, or null where the argument is no range. */
export function asRange(argument: Argument | undefined): RangeTarget | null {
  if (!(argument instanceof HostObject) || argument.typeName !== 'Range') return null;
  const self = argument.self as Partial<RangeTarget>;
  return self.kind === 'range' ? (self as RangeTarget) : null;
}

/** The range given as an object or an address on the sheet; InvalidArgument for anything else. */
export function rangeArgument(
  session: Session,
  sheet: Sheet,
  args: readonly Argument[],
  index: number,
): RangeTarget {
  const argument = args[index];
  const range = asRange(argument);
  if (range !== null) return range;
  if (typeof argument === 'string') return areaAt(session, sheet, argument);
  throw invalid('A range or its address is needed.');
}

/** The area if it lies on a sheet; InvalidArgument where it reaches beyond. */
export function requireArea(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (fits) return area;
  throw invalid('The range would lie outside the sheet.');
}

/** The target while its sheet is in the workbook; ItemNotFound after the sheet was deleted. */
export function live(session: Session, target: RangeTarget): RangeTarget {
  requireSheet(session, target.sheet);
  if (target.area.rows > 0 && target.area.columns > 0) return target;
  throw new HostError('InvalidReference', 'The cells of the range were deleted.');
}
