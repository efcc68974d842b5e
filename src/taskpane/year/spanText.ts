import type { Translate } from '../../i18n/translateWith';

/** A quarter ("2026-Q1") or a year ("2026") in words. */
export function spanText(t: Translate, span: string): string {
  const [year = '', quarter] = span.split('-Q');
  return quarter === undefined
    ? t('year.wholeYear', { year })
    : t('year.quarter', { year, quarter });
}
