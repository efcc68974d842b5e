import { BLANK, BOOLEAN, ERROR, kindOf, NUMBER, STRING, toEngineNumber } from './engineValues';

/**
 * What COUNTIF, SUMIF and their kin take for a match, as Excel does it: blank cells and truth
 * values are no numbers, a text that reads as a number equals it, and a blank criterion means 0.
 * Source: Microsoft's page of COUNTIF; that blank cells satisfy no `<60` is tried out everywhere.
 */
export function criterion(wanted: unknown): (value: unknown) => boolean {
  const kind = kindOf(wanted);
  if (kind === BLANK) return equalNumber(0);
  if (kind === NUMBER) return equalNumber(Number(valueOf(wanted)));
  if (kind === BOOLEAN) return same(BOOLEAN, valueOf(wanted));
  if (kind === ERROR) return (value) => kindOf(value) === ERROR && codeOf(value) === codeOf(wanted);
  return textCriterion(String(valueOf(wanted)));
}

function textCriterion(text: string): (value: unknown) => boolean {
  const [, operator = '', operand = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(text) ?? [];
  if (operand === '') return emptyCriterion(operator);
  const equal = equalTo(operand);
  if (operator === '' || operator === '=') return equal;
  if (operator === '<>') return (value) => !equal(value);
  const number = numberOf(operand);
  const order = (value: unknown): number | null => {
    if (number !== null) {
      return kindOf(value) === NUMBER ? Number(valueOf(value)) - number : null;
    }
    if (kindOf(value) !== STRING) return null;
    const [one, other] = [String(valueOf(value)).toLowerCase(), operand.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  };
  return (value) => {
    const difference = order(value);
    if (difference === null) return false;
    if (operator === '<') return difference < 0;
    if (operator === '<=') return difference <= 0;
    return operator === '>' ? difference > 0 : difference >= 0;
  };
}

/** An operator with nothing behind it, or an empty text. */
function emptyCriterion(operator: string): (value: unknown) => boolean {
  const isBlank = (value: unknown): boolean => kindOf(value) === BLANK;
  if (operator === '') {
    return (value) => isBlank(value) || (kindOf(value) === STRING && valueOf(value) === '');
  }
  if (operator === '=') return isBlank;
  if (operator === '<>') return (value) => !isBlank(value);
  return () => false;
}

function equalTo(operand: string): (value: unknown) => boolean {
  const number = numberOf(operand);
  if (number !== null) return equalNumber(number);
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return same(BOOLEAN, upper === 'TRUE');
  if (/^#[A-Z0-9/!?]+$/.test(upper)) {
    return (value) => kindOf(value) === ERROR && codeOf(value) === upper;
  }
  const pattern = wildcards(operand);
  return (value) => kindOf(value) === STRING && pattern.test(String(valueOf(value)));
}

function equalNumber(number: number): (value: unknown) => boolean {
  return (value) => {
    const kind = kindOf(value);
    if (kind === NUMBER) return valueOf(value) === number;
    return kind === STRING && numberOf(String(valueOf(value))) === number;
  };
}

function same(kind: number, wanted: unknown): (value: unknown) => boolean {
  return (value) => kindOf(value) === kind && valueOf(value) === wanted;
}

/** `*` any text, `?` one character, `~` takes either of them as it is; case does not matter. */
export function wildcards(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, 'iu');
}

/** The same as the source of a regular expression for any place in a text. */
export function wildcardSource(text: string): string {
  return text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    if (found === '*') return '[^]*';
    return found === '?' ? '[^]' : `\\${found}`;
  });
}

/** The number a text reads as, also written as a date (of the 1900 system), or null. */
export function numberOf(text: string): number | null {
  const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text.trim());
  if (date !== null) {
    return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
  }
  const read = toEngineNumber({ kind: STRING, value: text });
  return read.kind === NUMBER ? read.value : null;
}

function valueOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : null;
}

/** The code of an error value; "" for all else. */
export function codeOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : '';
}
