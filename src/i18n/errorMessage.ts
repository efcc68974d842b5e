import { type AppError, LogLineError, NoScoreSheetError, RubricFileError } from '../app/AppError';
import { findingMessage } from './findingMessage';
import { notFormMessage } from './notFormMessage';
import type { Translate } from './translateWith';

/** What went wrong, in words; where no score sheet was found, with the reason for each sheet. */
export function errorMessage(t: Translate, error: AppError): string {
  if (error instanceof LogLineError) {
    const problems = error.findings.map((finding) => findingMessage(t, finding)).join(' ');
    return t('error.log-line-wrong', { problems: `${problems} ` });
  }
  if (error instanceof RubricFileError) {
    const problems = error.problems.map(({ code, params, itemId }) => {
      const item = (itemId ?? '') === '' ? '' : t('finding.rubric-item', { item: itemId ?? '' });
      return `${item}${t(`rubric.${code}`, params)}`;
    });
    return t('error.rubric-file-invalid', { problems: problems.join(' ') || 'JSON' });
  }
  const message = t(`error.${error.code}`, error.params);
  if (!(error instanceof NoScoreSheetError)) return message;
  return [message, ...error.reasons.map((reason) => notFormMessage(t, reason))].join(' ');
}
