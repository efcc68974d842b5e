import { MAX_COLUMNS, MAX_ROWS } from '../area';
import {
  BRACKETS,
  NAME,
  replaceReferences,
  writeReference,
  type FoundReference,
  type ReferenceEnd,
} from './formulaReferences';

/** A formula of the cell at a place with its references as R1C1 has them: "SUM(RC[-2]:RC[-1])". */
export function toR1C1(formula: string, row: number, column: number): string {
  const line = (letter: string, at: number | null, fixed: boolean, own: number): string => {
    if (at === null) return '';
    if (fixed) return `${letter}${at + 1}`;
    return at === own ? letter : `${letter}[${at - own}]`;
  };
  const end = ({ row: r, column: c, rowFixed, columnFixed }: ReferenceEnd): string =>
    line('R', r, rowFixed, row) + line('C', c, columnFixed, column);
  const written = ({ first, last }: FoundReference, prefix: string): string => {
    const [from, to] = [end(first), end(last)];
    return prefix + (from === to ? from : `${from}:${to}`);
  };
  return replaceReferences(formula, written, true);
}

const LINE = String.raw`(?:\[-?\d+\]|\d+)?`;
const END = `(?:[Rr]${LINE}[Cc]${LINE}|[Rr]${LINE}|[Cc]${LINE})`;
// Texts and sheets in quotes first, so that nothing in them is taken for a reference.
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')+'`,
    String.raw`(?<ref>${END}(?::${END})?)(?![\p{L}\p{N}_.(!\\?[])`,
    `(?:${NAME})?${BRACKETS}`,
    NAME,
    String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/** A formula written in R1C1 as it reads in A1 in the cell at a place; beyond an edge it comes back on the other side, as in Excel. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const line = (text: string | undefined, own: number, size: number): number => {
    if (text === undefined) return own;
    if (!text.startsWith('[')) return Number(text) - 1;
    return (own + Number(text.slice(1, -1)) + size) % size;
  };
  const fixed = (text: string | undefined): boolean => text !== undefined && !text.startsWith('[');
  const end = (text: string): ReferenceEnd => {
    const [, rowMark, rowLine] = /([Rr])(\[-?\d+\]|\d+)?/.exec(text) ?? [];
    const [, columnMark, columnLine] = /([Cc])(\[-?\d+\]|\d+)?/.exec(text) ?? [];
    return {
      row: rowMark === undefined ? null : line(rowLine, row, MAX_ROWS),
      column: columnMark === undefined ? null : line(columnLine, column, MAX_COLUMNS),
      rowFixed: fixed(rowLine),
      columnFixed: fixed(columnLine),
    };
  };
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const { ref } = rest.at(-1) as { ref?: string };
    if (ref === undefined) return token;
    const [from = '', to] = ref.split(':');
    const first = end(from);
    return writeReference({ sheet: null, first, last: to === undefined ? first : end(to) });
  });
}
