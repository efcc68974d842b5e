import { AppError } from '../../app/AppError';

/** Something that did not work, ready to be shown. */
export interface Problem {
  readonly error: AppError;
  /** For whoever is asked for help: names and codes, none of the sheet's contents. */
  readonly details: string;
}

/** Whatever was thrown, as a problem. The use cases throw AppError; the rest is unknown. */
export function problemOf(thrown: unknown): Problem {
  const error =
    thrown instanceof AppError ? thrown : new AppError('unknown', {}, { cause: thrown });
  return { error, details: chain(error).join('\n') };
}

/**
 * The error and what caused it, outermost first: names, codes, members of Office.js and places in
 * the program. No message: those of Excel and of browsers can quote a cell, a sheet or a file.
 */
function chain(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const { code, location } = error as { readonly code?: unknown; readonly location?: unknown };
  const marks = [code, location].filter(
    (mark): mark is string => typeof mark === 'string' && /^[\w.:-]*$/u.test(mark),
  );
  const name = /^\w+$/u.test(error.name) ? error.name : 'Error';
  return [[name, ...marks].join(' ').trim(), ...places(error), ...chain(error.cause)];
}

/** So many places of the program are named. */
const placesNamed = 6;

/** Where in the program it was, innermost first: "  write taskpane.1a2b3c4d.js:1:2345". */
function places({ stack = '' }: Error): readonly string[] {
  return [
    ...stack.matchAll(/([\w$.]*)[^\w$.\n]*[^\s()@/]*(?:\/[^\s()/]*)*\/([\w.-]+:\d+:\d+)\)?$/gmu),
  ]
    .slice(0, placesNamed)
    .map(([, caller = '', place = '']) => `  ${caller} ${place}`.trimEnd());
}
