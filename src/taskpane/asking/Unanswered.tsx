import { Body1 } from '@fluentui/react-components';
import { errorMessage } from '../../i18n/errorMessage';
import { useLanguage } from '../language/Language';
import type { Answer } from './useAnswer';

/** Stands where an answer is still awaited, or says why there is none. */
export function Unanswered({
  answer,
}: {
  readonly answer: Exclude<Answer<unknown>, { kind: 'known' }>;
}) {
  const { t } = useLanguage();
  return (
    <Body1>
      {answer.kind === 'reading' ? t('sheet.looking') : errorMessage(t, answer.problem.error)}
    </Body1>
  );
}
