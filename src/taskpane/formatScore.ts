import type { AssessmentReport } from '../app/AssessmentReport';
import type { Locale } from '../i18n/locale';

/** A score as it is shown: always two decimals from the template, a form's own as they are. */
export function formatScore(
  score: number | null,
  source: AssessmentReport['source'],
  locale: Locale,
): string {
  if (score === null) return '';
  const minimumFractionDigits = source === 'template' ? 2 : 0;
  return score.toLocaleString(locale, { minimumFractionDigits, maximumFractionDigits: 2 });
}
