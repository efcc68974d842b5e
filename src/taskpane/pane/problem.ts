import { AppError } from '../../app/AppError';

/** Something that did not work, ready to be shown. */
export interface Problem {
  readonly error: AppError;
  /** For whoever is asked for help: codes and messages, none of the sheet's contents. */
  readonly details: string;
}

/** Whatever was thrown, as a problem. The use cases throw AppError; the rest is unknown. */
export function problemOf(thrown: unknown): Problem {
  const error =
    thrown instanceof AppError ? thrown : new AppError('unknown', {}, { cause: thrown });
  return { error, details: chain(error).join('\n') };
}

/** The error and what caused it, outermost first. */
function chain(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const { code, location } = error as { readonly code?: unknown; readonly location?: unknown };
  const marks = [code, location].filter((mark) => typeof mark === 'string').join(' ');
  return [`${error.name}: ${error.message} ${marks}`.trim(), ...chain(error.cause)];
}
