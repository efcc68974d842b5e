import type { NotAForm } from '../app/AssessmentReport';
import type { Translate } from './translateWith';

/** In words, why a sheet is no score form. */
export function notFormMessage(t: Translate, { sheet, code, params }: NotAForm): string {
  const key = `notForm.${code}`;
  return t.knows(key) ? t(key, { ...params, sheet }) : `${sheet}: ${code}`;
}
