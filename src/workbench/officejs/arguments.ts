import { HostError } from './HostError';
import { jsonText, isJsonObject, type Json, type JsonObject } from './Json';
import { HostObject, type Argument } from './ObjectType';

/** A text argument; InvalidArgument for anything else. */
export function textArgument(args: readonly Argument[], index: number): string {
  const value = args[index];
  if (typeof value === 'string') return value;
  throw invalid(`Argument ${index + 1} must be a text.`);
}

/** A text argument that may be left out. */
export function optionalText(args: readonly Argument[], index: number): string | null {
  return isMissing(args[index]) ? null : textArgument(args, index);
}

/** A whole number; `fallback` where it was left out. */
export function integerArgument(
  args: readonly Argument[],
  index: number,
  fallback?: number,
): number {
  const value = args[index];
  if (isMissing(value) && fallback !== undefined) return fallback;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalid(`Argument ${index + 1} must be a whole number.`);
}

/** A yes/no argument; false where it was left out. */
export function flagArgument(args: readonly Argument[], index: number): boolean {
  return args[index] === true;
}

/** A plain value; null where it was left out. */
export function plainArgument(args: readonly Argument[], index: number): Json {
  const value = args[index];
  if (value === undefined || value instanceof HostObject) return null;
  return value;
}

/** A record argument, such as options; empty where it was left out. */
export function recordArgument(args: readonly Argument[], index: number): JsonObject {
  const value = plainArgument(args, index);
  if (value === null) return {};
  if (isJsonObject(value)) return value;
  throw invalid(`Argument ${index + 1} must be an object.`);
}

/** The host object given as an argument, or null where it is plain or missing. */
export function objectArgument(args: readonly Argument[], index: number): HostObject | null {
  const value = args[index];
  return value instanceof HostObject ? value : null;
}

/** True for an argument the caller left out. */
export function isMissing(value: Argument | undefined): value is undefined | null {
  return value === undefined || value === null;
}

/** One of Excel's enumeration values; InvalidArgument for any other. */
export function choice<T extends string>(value: Json, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw invalid(`"${jsonText(value)}" is not one of: ${allowed.join(', ')}.`);
  return found;
}

/** A number, not NaN; InvalidArgument for anything else. */
export function numberValue(value: Json): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalid('A number is needed.');
}

/** A text; InvalidArgument for anything else. */
export function textValue(value: Json): string {
  if (typeof value === 'string') return value;
  throw invalid('A text is needed.');
}

/** True or false; InvalidArgument for anything else. */
export function flagValue(value: Json): boolean {
  if (typeof value === 'boolean') return value;
  throw invalid('True or false is needed.');
}

/** InvalidArgument with a message. */
export function invalid(message: string): HostError {
  return new HostError('InvalidArgument', message);
}
