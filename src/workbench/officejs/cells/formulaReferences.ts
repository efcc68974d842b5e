import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../workbook/area';

/** One end of a reference; null for the half a whole row or column lacks. */
export interface ReferenceEnd {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference found in a formula. */
export interface FoundReference {
  /** The sheet's name without quotes, or null where the formula names none. */
  readonly sheet: string | null;
  readonly first: ReferenceEnd;
  /** The same object as `first` for a single cell. */
  readonly last: ReferenceEnd;
}

// Texts and names of sheets with their quotes are matched first, so that nothing in them is taken for a reference.
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?` +
      String.raw`(?<ref>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?` +
      String.raw`|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`'(?:[^']|'')+'!`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*!?`,
    String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/** What becomes of a reference: the same kind of thing, "#REF!", or null to leave it as it is. */
export type ReferenceChange = (found: FoundReference) => FoundReference | '#REF!' | null;

/** A formula with its references changed; the text around them stays as it is. */
export function mapReferences(formula: string, change: ReferenceChange): string {
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { sheet?: string; ref?: string };
    if (groups.ref === undefined) return token;
    const found = readReference(groups.sheet, groups.ref);
    if (found === null) return token;
    const changed = change(found);
    if (changed === null) return token;
    return changed === '#REF!' ? changed : writeReference(changed);
  });
}

/** A formula with a sheet called by its new name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  const pattern = /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;
  return formula.replace(pattern, (token: string, name?: string) => {
    if (name === undefined || plainName(name).toLowerCase() !== wanted) return token;
    return `${quoted(to)}!`;
  });
}

/** A formula as it reads in a cell some rows and columns away: fixed parts stay. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const move = (end: ReferenceEnd): ReferenceEnd | null => {
    const row = end.row === null || end.rowFixed ? end.row : end.row + rows;
    const column = end.column === null || end.columnFixed ? end.column : end.column + columns;
    const outside =
      (row !== null && (row < 0 || row >= MAX_ROWS)) ||
      (column !== null && (column < 0 || column >= MAX_COLUMNS));
    return outside ? null : { ...end, row, column };
  };
  return mapReferences(formula, (found) => {
    const first = move(found.first);
    const last = found.last === found.first ? first : move(found.last);
    if (first === null || last === null) return '#REF!';
    return { ...found, first, last };
  });
}

function readReference(sheet: string | undefined, text: string): FoundReference | null {
  const [firstText = '', lastText] = text.split(':');
  const first = readEnd(firstText);
  const last = lastText === undefined ? first : readEnd(lastText);
  if (first === null || last === null) return null;
  return { sheet: sheet === undefined ? null : plainName(sheet.slice(0, -1)), first, last };
}

function readEnd(text: string): ReferenceEnd | null {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(text);
  if (match === null) return null;
  const [, dollar = '', letters = '', inner = '', digits = ''] = match;
  const column = letters === '' ? null : columnIndex(letters);
  const row = digits === '' ? null : Number(digits) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS || row === -1) return null;
  // "$5" of "$5:$9": the one dollar stands before the digits.
  const rowFixed = letters === '' ? dollar === '$' : inner === '$';
  return { row, column, rowFixed, columnFixed: letters !== '' && dollar === '$' };
}

function writeReference({ sheet, first, last }: FoundReference): string {
  const prefix = sheet === null ? '' : `${quoted(sheet)}!`;
  const single = last === first && first.row !== null && first.column !== null;
  return single ? prefix + writeEnd(first) : `${prefix}${writeEnd(first)}:${writeEnd(last)}`;
}

function writeEnd(end: ReferenceEnd): string {
  const column =
    end.column === null ? '' : (end.columnFixed ? '$' : '') + columnLetters(end.column);
  const row = end.row === null ? '' : (end.rowFixed ? '$' : '') + String(end.row + 1);
  return column + row;
}

function plainName(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function quoted(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
