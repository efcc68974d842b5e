import { type AppError, NoScoreSheetError } from '../app/AppError';
import { notFormMessage } from './notFormMessage';
import type { Translate } from './translate';

/** What went wrong, in words; where no score sheet was found, with the reason for each sheet. */
export function errorMessage(t: Translate, error: AppError): string {
  const message = t(`error.${error.code}`, error.params);
  if (!(error instanceof NoScoreSheetError)) return message;
  return [message, ...error.reasons.map((reason) => notFormMessage(t, reason))].join(' ');
}
