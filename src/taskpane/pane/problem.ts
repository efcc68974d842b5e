import { AppError, type AppErrorCode } from '../../app/AppError';

/** Something that did not work, ready to be shown. */
export interface Problem {
  readonly code: AppErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** For whoever is asked for help: codes and messages, none of the sheet's contents. */
  readonly details: string;
}

/** Whatever was thrown, as a problem. The use cases throw AppError; the rest is unknown. */
export function problemOf(error: unknown): Problem {
  const code = error instanceof AppError ? error.code : 'unknown';
  const params = error instanceof AppError ? error.params : {};
  return { code, params, details: [`code: ${code}`, ...chain(error)].join('\n') };
}

/** The error and what caused it, outermost first. */
function chain(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const { code, location } = error as { readonly code?: unknown; readonly location?: unknown };
  const marks = [code, location].filter((mark) => typeof mark === 'string').join(' ');
  return [`${error.name}: ${error.message} ${marks}`.trim(), ...chain(error.cause)];
}
