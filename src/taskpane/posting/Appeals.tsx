import { Body1, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenMonth } from '../../app/workflow/readPosting';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { usePartStyles } from '../usePartStyles';
import { AnswerForm } from './AnswerForm';
import { AppealForm } from './AppealForm';

/** The month's appeals: put one on record, uphold it by a new line, or refuse it with a reason. */
export function Appeals({
  month,
  pane,
  disabled,
}: {
  readonly month: OpenMonth;
  readonly pane: Pane;
  readonly disabled: boolean;
}) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  const [adding, setAdding] = useState(false);
  const [answering, setAnswering] = useState<string | null>(null);
  const { appeals } = month;
  return (
    <section className={parts.part} aria-label={t('appeals.title')}>
      <Subtitle2 as="h2">{t('appeals.title')}</Subtitle2>
      {appeals.length === 0 && <Body1>{t('appeals.none')}</Body1>}
      {appeals.length > 0 && (
        <ul className={parts.list}>
          {appeals.map((appeal) => {
            const { team, line, reason, raisedBy, raisedOn, outcome, answer } = appeal;
            const key = JSON.stringify([team, line, reason]);
            return (
              <li key={key} className={parts.item}>
                <Body1>
                  {`${team}${line === '' ? '' : ` ${line}`} — ${t(`appeals.${outcome}`)}`}
                </Body1>
                <Caption1>{reason}</Caption1>
                <Caption1>{t('appeals.raised', { who: raisedBy, on: raisedOn })}</Caption1>
                {answer !== '' && <Caption1>{t('appeals.answered', { answer })}</Caption1>}
                {outcome === 'pending' && answering !== key && (
                  <Button
                    size="small"
                    aria-label={t('appeals.answerOf', { team })}
                    onClick={() => setAnswering(key)}
                  >
                    {t('appeals.answer')}
                  </Button>
                )}
                {outcome === 'pending' && answering === key && (
                  <AnswerForm
                    appeal={appeal}
                    line={month.lines.find(({ serial }) => serial === line) ?? null}
                    pane={pane}
                    disabled={disabled}
                    onCancel={() => setAnswering(null)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {adding ? (
        <AppealForm
          month={month}
          pane={pane}
          disabled={disabled}
          onCancel={() => setAdding(false)}
        />
      ) : (
        month.state !== 'archived' && (
          <div className={parts.row}>
            <Button onClick={() => setAdding(true)}>{t('appeals.add')}</Button>
          </div>
        )
      )}
    </section>
  );
}
