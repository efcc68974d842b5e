import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../area';

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

export const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
/** A sheet, several in a row ("一月:三月!"), or one of another workbook ("[2]表!"). */
const SHEET = String.raw`'(?:[^']|'')+'!|(?:\[[^[\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!`;
/** The columns of a table: in it an apostrophe takes the meaning from the character behind it. */
export const BRACKETS = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;

// Texts, sheets with their quotes and tables' columns are matched first, so that nothing in them
// is taken for a reference.
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<sheet>${SHEET})?` +
      String.raw`(?<ref>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?` +
      String.raw`|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\\?[])`,
    String.raw`(?<other>${SHEET})`,
    `(?:${NAME})?${BRACKETS}`,
    NAME,
    String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/** What becomes of a reference: the same kind of thing, "#REF!", or null to leave it as it is. */
export type ReferenceChange = (found: FoundReference) => FoundReference | '#REF!' | null;

/**
 * A formula with its references changed; the text around them stays as it is. References into
 * other workbooks and through several sheets are passed over, unless `everywhere`.
 */
export function mapReferences(
  formula: string,
  change: ReferenceChange,
  everywhere = false,
): string {
  const written = (found: FoundReference, prefix: string): string | null => {
    const changed = change(found);
    if (changed === null || changed === '#REF!') return changed;
    const same = changed.sheet === found.sheet;
    return (same ? prefix : sheetPrefix(changed.sheet)) + writeReference(changed);
  };
  return replaceReferences(formula, written, everywhere);
}

/** The same with any text in a reference's place; `prefix` is the sheet as the formula spells it. */
export function replaceReferences(
  formula: string,
  written: (found: FoundReference, prefix: string) => string | null,
  everywhere = false,
): string {
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { sheet?: string; ref?: string };
    if (groups.ref === undefined) return token;
    const prefix = groups.sheet ?? '';
    const names = sheetNames(prefix);
    if (prefix !== '' && names.length !== 1 && !everywhere) return token;
    const found = readReference(names[0] ?? null, groups.ref);
    return (found && written(found, prefix)) ?? token;
  });
}

/** A formula with a sheet called by its new name, wherever it is named. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { sheet?: string; other?: string };
    const prefix = groups.sheet ?? groups.other ?? '';
    const names = sheetNames(prefix);
    if (!names.some((name) => name.toLowerCase() === wanted)) return token;
    const renamed = names.map((name) => (name.toLowerCase() === wanted ? to : name));
    return sheetPrefix(renamed.join(':')) + token.slice(prefix.length);
  });
}

/** A formula as it reads in a cell some rows and columns away: fixed parts stay; off the sheet it is #REF!. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (end: ReferenceEnd): ReferenceEnd | null => {
    const row = end.row === null || end.rowFixed ? end.row : end.row + rows;
    const column = end.column === null || end.columnFixed ? end.column : end.column + columns;
    const outside =
      (row !== null && (row < 0 || row >= MAX_ROWS)) ||
      (column !== null && (column < 0 || column >= MAX_COLUMNS));
    return outside ? null : { ...end, row, column };
  };
  return mapReferences(
    formula,
    (found) => {
      const first = move(found.first);
      const last = found.last === found.first ? first : move(found.last);
      if (first === null || last === null) return '#REF!';
      return { ...found, first, last };
    },
    true,
  );
}

/** The sheet names of "'一 月:三 月'!"; none for a sheet of another workbook or no sheet. */
function sheetNames(prefix: string): string[] {
  if (prefix === '') return [];
  const text = prefix.slice(0, -1);
  const plain = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
  return plain.includes('[') ? [] : plain.split(':');
}

function sheetPrefix(name: string | null): string {
  return name === null ? '' : `${quotedSheet(name)}!`;
}

/** A sheet's name (or "first:last") as formulas spell it, in quotes where they are needed. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?$/u.test(name) &&
    // "AB12", "R1C1", "TRUE" would be something else.
    !name
      .split(':')
      .some((each) => /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|true|false)$/i.test(each));
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function readReference(sheet: string | null, text: string): FoundReference | null {
  const [firstText = '', lastText] = text.split(':');
  const first = readEnd(firstText);
  const last = lastText === undefined ? first : readEnd(lastText);
  return first === null || last === null ? null : { sheet, first, last };
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

/** A reference in A1, without its sheet. */
export function writeReference({ first, last }: FoundReference): string {
  const single = last === first && first.row !== null && first.column !== null;
  return single ? writeEnd(first) : `${writeEnd(first)}:${writeEnd(last)}`;
}

function writeEnd(end: ReferenceEnd): string {
  const column =
    end.column === null ? '' : (end.columnFixed ? '$' : '') + columnLetters(end.column);
  const row = end.row === null ? '' : (end.rowFixed ? '$' : '') + String(end.row + 1);
  return column + row;
}
