/** The values the engine hands to its functions, as far as functions of ours touch them. */
export const NUMBER = 1;
export const ERROR = 4;
export const BLANK = 0;
export const STRING = 2;
export const BOOLEAN = 3;
const ARRAY = 5;
const REFERENCE = 6;

export interface EngineNumber {
  readonly kind: typeof NUMBER;
  readonly value: number;
}

export interface EngineError {
  readonly kind: typeof ERROR;
  readonly code: string;
}

/** A rectangle of engine values. */
export interface EngineArray {
  readonly kind: typeof ARRAY;
  readonly rows: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
}

/** A number for the engine. */
export function engineNumber(value: number): EngineNumber {
  return { kind: NUMBER, value };
}

/** A text for the engine. */
export function engineText(value: string): {
  readonly kind: typeof STRING;
  readonly value: string;
} {
  return { kind: STRING, value };
}

/** A truth value for the engine. */
export function engineBoolean(value: boolean): {
  readonly kind: typeof BOOLEAN;
  readonly value: boolean;
} {
  return { kind: BOOLEAN, value };
}

/** The text an engine value reads as in text functions, or the error that stands in it. */
export function toEngineText(value: unknown): string | EngineError {
  if (!isTagged(value) || value.kind === BLANK) return '';
  if (value.kind === ERROR) return engineError(String(value.code));
  if (value.kind === BOOLEAN) return value.value === true ? 'TRUE' : 'FALSE';
  // Excel shows 15 significant digits at most.
  if (typeof value.value === 'number') return String(Number(value.value.toPrecision(15)));
  return typeof value.value === 'string' ? value.value : '';
}

/** What kind of value the engine gives: one of the constants above; BLANK for none. */
export function kindOf(value: unknown): number {
  return isTagged(value) ? value.kind : BLANK;
}

/** An error for the engine. */
export function engineError(code: string): EngineError {
  return { kind: ERROR, code };
}

/** A rectangle for the engine; `rows` must be of equal length. */
export function engineArray(rows: readonly (readonly unknown[])[]): EngineArray {
  return { kind: ARRAY, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

/** An area of one sheet in the engine; rows and columns count from one, ends included. */
export interface EngineArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A reference the engine looks its cells up by. */
export function engineReference(area: EngineArea): {
  readonly kind: typeof REFERENCE;
  readonly areas: readonly EngineArea[];
} {
  return { kind: REFERENCE, areas: [area] };
}

/** True for the engine's rectangle of values. */
export function isEngineArray(value: unknown): value is EngineArray {
  return isTagged(value) && value.kind === ARRAY;
}

/** The number an engine value stands for in arithmetic, or the error Excel gives instead. */
export function toEngineNumber(value: unknown): EngineNumber | EngineError {
  if (!isTagged(value)) return engineNumber(0);
  if (value.kind === BLANK) return engineNumber(0);
  if (value.kind === NUMBER && typeof value.value === 'number') return engineNumber(value.value);
  if (value.kind === BOOLEAN) return engineNumber(value.value === true ? 1 : 0);
  if (value.kind === ERROR) return engineError(String(value.code));
  if (value.kind === STRING && typeof value.value === 'string') return numberOfText(value.value);
  return engineError('#VALUE!');
}

function numberOfText(text: string): EngineNumber | EngineError {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(%?)$/.exec(text.trim());
  if (match === null) return engineError('#VALUE!');
  return engineNumber(Number(match[1]) / (match[2] === '%' ? 100 : 1));
}

interface Tagged {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: unknown;
}

function isTagged(value: unknown): value is Tagged {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'number'
  );
}
