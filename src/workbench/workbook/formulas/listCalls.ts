import { listPlaces, takesList } from './listPlaces';

/** A formula as the engine gets it, and whether its answer can be trusted. */
export interface ListCalls {
  readonly text: string;
  /** False where the engine would take the first cell of a list for all of it. */
  readonly sure: boolean;
  /** Its result is a list, as far as its text says. */
  readonly makesList: boolean;
}

/** What stands before the name of a function that is computed one by one (`oneByOne`). */
export const LIST = 'LIST.';
/** The numbers of the rows or columns of a reference given as text: of ROW(INDIRECT("1:5")). */
export const LIST_ROWS = `${LIST}ROWS`;
export const LIST_COLUMNS = `${LIST}COLUMNS`;

/** They compute their arguments as lists without being entered as an array formula. */
const ARRAY_CALLS = new Set(
  (
    'AGGREGATE CHOOSECOLS CHOOSEROWS DROP FILTER FREQUENCY HSTACK LOOKUP MDETERM MINVERSE MMULT ' +
    'SORT SORTBY SUMPRODUCT TAKE TOCOL TOROW UNIQUE VSTACK XLOOKUP'
  ).split(' '),
);

const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')+'!`,
    String.raw`\{[^}]*\}`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*)\(`,
    String.raw`(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\$?]*!?)`,
    '[(),:]',
  ].join('|'),
  'gu',
);

/** One open parenthesis: a call, or a group (`name` empty) that belongs to the argument around it. */
interface Frame {
  readonly name: string;
  readonly start: number;
  /** Behind the parenthesis. */
  readonly inside: number;
  readonly inArray: boolean;
  place: number;
  /** Places that hold a list by themselves: an area, a name of one, a constant. */
  readonly own: Map<number, 'area' | 'constant'>;
  /** Places in which a call makes a list. */
  readonly made: Set<number>;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Finds the calls whose lists the engine would not take as Excel does, and has them computed one by
 * one: "SUMPRODUCT(VLOOKUP(A2:A9,E:F,2,0)*B2:B9)". `isArray`: entered as an array formula;
 * `isListName`: a name that stands for more than one cell.
 */
export function listCalls(
  formula: string,
  isArray: boolean,
  isListName: (name: string) => boolean,
): ListCalls {
  const edits: Edit[] = [];
  const open: Frame[] = [frame('', 0, 0, isArray)];
  let sure = true;
  const mark = (kind: 'area' | 'constant'): void => {
    const top = open.at(-1);
    if (top !== undefined && top.own.get(top.place) !== 'area') top.own.set(top.place, kind);
  };
  for (const match of formula.matchAll(TOKENS)) {
    const [token] = match;
    const at = match.index;
    const { call, word } = match.groups ?? {};
    const top = open.at(-1);
    if (top === undefined) break;
    if (call !== undefined) {
      const name = call.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
      const end = at + token.length;
      open.push(frame(name, at, end, top.inArray || ARRAY_CALLS.has(name)));
    } else if (token === '(') {
      open.push(frame('', at, at + 1, top.inArray));
    } else if (token === ',') {
      top.place++;
    } else if (token === ':') {
      mark('area');
    } else if (token.startsWith('{')) {
      if (/[,;]/.test(token)) mark('constant');
    } else if (word !== undefined) {
      if (!word.endsWith('!') && isListName(word)) mark('area');
    } else if (token === ')' && open.length > 1) {
      open.pop();
      const outer = open.at(-1);
      if (outer === undefined) break;
      if (top.name === '') {
        const kind = top.own.get(0);
        if (kind !== undefined) outer.own.set(outer.place, kind);
        if (top.made.has(0)) outer.made.add(outer.place);
        continue;
      }
      const closed = closeCall(formula, top, at);
      edits.push(...closed.edits);
      sure &&= closed.sure;
      if (closed.makesList) outer.made.add(outer.place);
    }
  }
  const [root] = open;
  const makesList = root !== undefined && root.own.size + root.made.size > 0;
  return { text: edited(formula, edits), sure, makesList };
}

function frame(name: string, start: number, inside: number, inArray: boolean): Frame {
  return { name, start, inside, inArray, place: 0, own: new Map(), made: new Set() };
}

function closeCall(
  formula: string,
  call: Frame,
  end: number,
): { readonly edits: readonly Edit[]; readonly sure: boolean; readonly makesList: boolean } {
  const { name, own, made, inArray, start, inside } = call;
  const places = listPlaces(name);
  const argument = formula.slice(inside, end).trim();
  if (name === 'ROW' || name === 'COLUMN') {
    if (!inArray) return { edits: [], sure: true, makesList: false };
    const text = /^INDIRECT\(([^,]*)\)$/i.exec(argument)?.[1];
    if (text === undefined) {
      // An area has become a constant by now (`withLineNumbers`); of others the engine gives the first.
      const isPlace = argument === '' || /^[\p{L}\p{N}_.$'! ]+$/u.test(argument);
      return { edits: [], sure: isPlace && own.size === 0, makesList: false };
    }
    const call = name === 'ROW' ? LIST_ROWS : LIST_COLUMNS;
    const from = formula.indexOf('(', inside) + 1;
    const edits = [
      { from: start, to: from, text: `${call}(` },
      { from: formula.lastIndexOf(')', end - 1), to: end, text: '' },
    ];
    return { edits, sure: true, makesList: true };
  }
  const lists = [...new Set([...own.keys(), ...made])];
  // Of IF({1,0},B2:B9,A2:A9) the engine makes no two columns.
  if (name === 'IF' && own.get(0) === 'constant') {
    return {
      edits: [{ from: start, to: inside, text: `${LIST}IF(` }],
      sure: true,
      makesList: true,
    };
  }
  const makesList =
    places.makes === 'list'
      ? lists.length > 0
      : places.makes === 'each' && lists.some((place) => !takesList(places, place));
  const missed = lists.filter((place) => !takesList(places, place));
  if (missed.length === 0 || places.others === 'engine')
    return { edits: [], sure: true, makesList };
  // Of a reference itself Excel too takes the first cell only.
  const isFirst = (name === 'N' || name === 'T') && /^[\p{L}\p{N}_.$'!:]+$/u.test(argument);
  if (isFirst) return { edits: [], sure: true, makesList: false };
  const computed = inArray || missed.every((place) => own.get(place) !== 'area');
  if (computed && places.others === 'one-by-one') {
    return {
      edits: [{ from: start, to: inside, text: `${LIST}${name}(` }],
      sure: true,
      makesList,
    };
  }
  return { edits: [], sure: false, makesList };
}

function edited(formula: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), formula);
}
