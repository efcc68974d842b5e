import { columnIndex } from '../area';

/** Longer lists are left to the engine, which gives their first number only. */
const LONGEST = 10_000;

const COLUMN = String.raw`\$?([A-Za-z]{1,3})`;
const ROW = String.raw`\$?(\d{1,7})`;
const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CALLS = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\\])(ROW|COLUMN)\(\s*${SHEET}` +
    String.raw`(?:${COLUMN}${ROW}:${COLUMN}${ROW}|${ROW}:${ROW}|${COLUMN}:${COLUMN})\s*\)`,
  'giu',
);

/**
 * A formula with ROW and COLUMN of an area as the list they are: "ROW(A2:A4)" → "{2;3;4}". The
 * engine gives their first number only, and takes no whole rows: SUMPRODUCT(LARGE(A1:A9,ROW(1:3))).
 */
export function withLineNumbers(formula: string): string {
  if (!/ROW|COLUMN/i.test(formula)) return formula;
  return formula.replace(CALLS, (call: string, name?: string, ...groups: unknown[]) => {
    if (name === undefined) return call;
    const [c1, r1, c2, r2, wholeR1, wholeR2, wholeC1, wholeC2] = groups as (string | undefined)[];
    const isRow = name.toUpperCase() === 'ROW';
    const ends = isRow
      ? [r1 ?? wholeR1, r2 ?? wholeR2].map(Number)
      : [c1 ?? wholeC1, c2 ?? wholeC2].map((letters) => columnIndex(letters ?? '') + 1);
    const [from = NaN, to = NaN] = ends.sort((a, b) => a - b);
    if (!(from >= 1) || !(to - from < LONGEST)) return call;
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return `{${numbers.join(isRow ? ';' : ',')}}`;
  });
}
