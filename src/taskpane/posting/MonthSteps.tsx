import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenMonth } from '../../app/workflow/readPosting';
import { workflowStates } from '../../app/workflow/workflowStates';
import { formatMonth } from '../formatMonth';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { usePartStyles } from '../usePartStyles';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '1.6em' },
  done: { color: tokens.colorNeutralForeground1 },
  now: { fontWeight: tokens.fontWeightSemibold },
  later: { color: tokens.colorNeutralForeground2 },
});

/** Where the month is: who brought it there and when, the next step, and the way back. */
export function MonthSteps({
  month,
  pane,
  disabled,
}: {
  readonly month: OpenMonth;
  readonly pane: Pane;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const parts = usePartStyles();
  const { locale, t } = useLanguage();
  const [who, setWho] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState<'next' | 'back' | null>(null);
  const { period, state, steps, next } = month;
  const at = workflowStates.indexOf(state);

  function take(to: typeof state, kind: 'next' | 'back'): void {
    setTried(kind);
    if (who.trim() === '' || (kind === 'back' && reason.trim() === '')) return;
    void pane.propose('step', ({ prepareStep }) =>
      prepareStep(to, { who, ...(kind === 'back' ? { reason } : {}) }),
    );
  }

  return (
    <section className={parts.part} aria-label={t('posting.steps')}>
      <Subtitle2 as="h2">{t('posting.month', { month: formatMonth(period, locale) })}</Subtitle2>
      <ol className={styles.list}>
        {workflowStates.map((one, place) => {
          const step = steps.findLast((taken) => taken.state === one);
          const shown = place <= at ? step : undefined;
          return (
            <li
              key={one}
              className={place === at ? styles.now : place < at ? styles.done : styles.later}
              aria-current={place === at ? 'step' : undefined}
            >
              {t(`workflow.${one}`)}
              {place === at && ` (${t('posting.now')})`}
              {shown !== undefined && (
                <Caption1 block>
                  {t('posting.taken', { who: shown.who, time: shown.time })}
                  {shown.reason !== '' && ` ${t('posting.sentBack', { reason: shown.reason })}`}
                </Caption1>
              )}
            </li>
          );
        })}
      </ol>
      {next === null ? (
        <Body1>{t('posting.archived')}</Body1>
      ) : (
        <>
          <Field
            label={t('posting.who')}
            required
            {...(tried !== null && who.trim() === ''
              ? { validationMessage: t('error.workflow-needs-name') }
              : {})}
          >
            <Input value={who} onChange={(_, { value }) => setWho(value)} />
          </Field>
          <Button
            appearance="primary"
            disabledFocusable={disabled}
            onClick={() => take(next, 'next')}
          >
            {t('posting.next', { state: t(`workflow.${next}`) })}
          </Button>
          <Caption1>{t(`workflow.${next}.why`)}</Caption1>
        </>
      )}
      {state !== 'entry' && state !== 'archived' && (
        <>
          <Field
            label={t('posting.backReason')}
            {...(tried === 'back' && reason.trim() === ''
              ? { validationMessage: t('error.workflow-needs-reason') }
              : {})}
          >
            <Input value={reason} onChange={(_, { value }) => setReason(value)} />
          </Field>
          <Button disabledFocusable={disabled} onClick={() => take('entry', 'back')}>
            {t('posting.back')}
          </Button>
        </>
      )}
    </section>
  );
}
