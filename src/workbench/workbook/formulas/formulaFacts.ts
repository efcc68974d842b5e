import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { parseArea, type Area } from '../area';

/** One reference in a formula. `sheet` null is the formula's own; `lastSheet` ends a 3-D reference. */
export interface Read {
  readonly sheet: string | null;
  readonly lastSheet: string | null;
  readonly area: Area;
}

/** What a formula's text says without its values. */
export interface FormulaFacts {
  readonly reads: readonly Read[];
  /** Names it mentions, upper case; LET and LAMBDA variables are among them. */
  readonly names: readonly string[];
  /** Functions it calls, upper case, without the file format's prefixes. */
  readonly functions: readonly string[];
  /** Its value can change without a cell it names changing. */
  readonly volatile: boolean;
  /** Which cells it reads is known only while it is computed (INDIRECT, OFFSET, A1:INDEX(…)). */
  readonly dynamic: boolean;
  /** False where the engine cannot even read it: other workbooks, tables, bad syntax. */
  readonly readable: boolean;
}

/** The engine's token kinds used here. */
const CELL = 5;
const RANGE = 6;
const SHEET = 7;
const FUNCTION = 8;
const OPEN = 10;
const CLOSE = 11;
const COLON = 13;
const NAME = 19;
const COLUMNS = 20;
const ROWS = 21;
const TABLE = 22;

interface Token {
  readonly type: number;
  readonly value?: string;
  readonly name?: string;
  readonly sheetName?: string;
  readonly endSheetName?: string;
  readonly col?: string;
  readonly row?: string;
}

const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'CELL', 'INFO']);
const DYNAMIC = new Set(['INDIRECT', 'OFFSET']);
/** They look at where a reference lies, not at what is there: ROW(A1) in A1 is no circle. */
const PLACE_ONLY = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS']);
/** "[Book]Sheet!" or "'[1]Sheet'!": another workbook. */
const OTHER_WORKBOOK = /\[[^\][]*\][^\][!,()+*/&<>=^"]*!/;

const UNREADABLE: FormulaFacts = {
  reads: [],
  names: [],
  functions: [],
  volatile: false,
  dynamic: false,
  readable: false,
};

/** Reads a formula's text (without "="). */
export function formulaFacts(text: string): FormulaFacts {
  let tokens: readonly Token[];
  try {
    const read = tokenize(text);
    parse(read);
    tokens = read;
  } catch {
    return UNREADABLE;
  }
  if (OTHER_WORKBOOK.test(text.replaceAll(/"[^"]*"/g, '""'))) return UNREADABLE;
  const reads: Read[] = [];
  const names = new Set<string>();
  const functions = new Set<string>();
  let colon = false;
  let sheet: Token | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token.type === TABLE) return UNREADABLE;
    if (token.type === SHEET) {
      sheet = token;
      continue;
    }
    if (token.type === NAME) names.add((token.value ?? '').toUpperCase());
    if (token.type === FUNCTION) functions.add(plainName(token.name ?? ''));
    if (token.type === COLON) colon = true;
    const area = areaOf(token);
    if (area !== null && !isPlaceOnly(tokens, index, sheet === null ? 2 : 3)) {
      reads.push({
        sheet: sheet?.sheetName ?? null,
        lastSheet: sheet?.endSheetName ?? null,
        area,
      });
    }
    sheet = null;
  }
  const dynamic = colon || [...functions].some((name) => DYNAMIC.has(name));
  return {
    reads,
    names: [...names],
    functions: [...functions],
    volatile: dynamic || [...functions].some((name) => VOLATILE.has(name)),
    dynamic,
    readable: true,
  };
}

function areaOf(token: Token): Area | null {
  if (token.type === CELL) return parseArea(`${token.col ?? ''}${token.row ?? ''}`);
  if (token.type === RANGE || token.type === COLUMNS || token.type === ROWS) {
    return parseArea(token.value ?? '');
  }
  return null;
}

/** True when the reference at `index` is the only argument of ROW, COLUMN, ROWS or COLUMNS. */
function isPlaceOnly(tokens: readonly Token[], index: number, back: number): boolean {
  const call = tokens[index - back];
  return (
    call?.type === FUNCTION &&
    PLACE_ONLY.has(plainName(call.name ?? '')) &&
    tokens[index - back + 1]?.type === OPEN &&
    tokens[index + 1]?.type === CLOSE
  );
}

function plainName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
}
