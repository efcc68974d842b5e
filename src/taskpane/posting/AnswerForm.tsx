import { Button, Caption1, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppealableLine, OpenMonth } from '../../app/workflow/readPosting';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { usePartStyles } from '../usePartStyles';

/** Answers an appeal: upheld by a new line that takes back what it says, or refused with a reason. */
export function AnswerForm({
  appeal,
  line,
  pane,
  disabled,
  onCancel,
}: {
  readonly appeal: OpenMonth['appeals'][number];
  /** The line it is about; null where there is none, and nothing can be corrected by itself. */
  readonly line: AppealableLine | null;
  readonly pane: Pane;
  readonly disabled: boolean;
  readonly onCancel: () => void;
}) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  const most = line?.quantity ?? 0;
  const [answer, setAnswer] = useState('');
  const [answeredBy, setAnsweredBy] = useState('');
  const [quantity, setQuantity] = useState(String(most));
  const [tried, setTried] = useState(false);
  const taken = Number(quantity);
  const isTaken = taken > 0 && taken <= most;
  const isAnswered = answer.trim() !== '' && answeredBy.trim() !== '';

  function decide(outcome: 'upheld' | 'refused'): void {
    setTried(true);
    if (!isAnswered || (outcome === 'upheld' && !isTaken)) return;
    const answered = {
      ...appeal,
      outcome,
      answer: answer.trim(),
      answeredBy: answeredBy.trim(),
      answeredOn: pane.today(),
    };
    void pane.propose('appeal', ({ prepareAppeal, prepareCorrection }) =>
      outcome === 'upheld' ? prepareCorrection(answered, taken) : prepareAppeal(answered),
    );
  }

  const needed = (text: string) =>
    tried && text.trim() === '' ? { validationMessage: t('error.appeal-needs-answer') } : {};
  return (
    <div className={parts.part} role="group" aria-label={t('appeals.answer')}>
      <Field label={t('appeals.answerText')} required {...needed(answer)}>
        <Textarea rows={2} value={answer} onChange={(_, { value }) => setAnswer(value)} />
      </Field>
      <Field label={t('appeals.answeredBy')} required {...needed(answeredBy)}>
        <Input value={answeredBy} onChange={(_, { value }) => setAnsweredBy(value)} />
      </Field>
      {line !== null && (
        <Field
          label={t('appeals.takeBack', { most })}
          {...(tried && !isTaken
            ? { validationMessage: t('appeals.takeBackWrong', { most }) }
            : {})}
        >
          <Input type="number" value={quantity} onChange={(_, { value }) => setQuantity(value)} />
        </Field>
      )}
      <Caption1>{t(line === null ? 'appeals.noLineHelp' : 'appeals.upheldHelp')}</Caption1>
      <div className={parts.row}>
        {line !== null && (
          <Button disabledFocusable={disabled} onClick={() => decide('upheld')}>
            {t('appeals.uphold')}
          </Button>
        )}
        <Button disabledFocusable={disabled} onClick={() => decide('refused')}>
          {t('appeals.refuse')}
        </Button>
        <Button onClick={onCancel}>{t('action.close')}</Button>
      </div>
    </div>
  );
}
