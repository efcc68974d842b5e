import { Button, Caption1, Field, Subtitle2, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingFacts } from '../../app/meetingFacts';
import { errorMessage } from '../../i18n/errorMessage';
import { meetingSummary } from '../../i18n/meetingSummary';
import { useLanguage } from '../language/Language';
import { CopyDetails } from '../outcome/CopyDetails';
import type { Pane } from '../pane/createPane';
import { problemOf, type Problem } from '../pane/problem';
import { usePartStyles } from '../usePartStyles';

/** Hand-outs for the teams, and the month in words for the shift meeting. */
export function Meeting({ pane, disabled }: { readonly pane: Pane; readonly disabled: boolean }) {
  const parts = usePartStyles();
  const { locale, t } = useLanguage();
  const [facts, setFacts] = useState<MeetingFacts | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  function summarise(): void {
    setProblem(null);
    pane
      .ask(({ prepareHandouts }) => prepareHandouts({ teams: [] }))
      .then(
        ({ meeting }) => setFacts(meeting),
        (error: unknown) => setProblem(problemOf(error)),
      );
  }

  const text = facts === null ? '' : meetingSummary(facts, locale, 'text');
  return (
    <section className={parts.part} aria-label={t('handouts.title')}>
      <Subtitle2 as="h2">{t('handouts.title')}</Subtitle2>
      <div className={parts.row}>
        <Button
          disabledFocusable={disabled}
          onClick={() =>
            void pane.propose('handouts', ({ prepareHandouts }) => prepareHandouts({}))
          }
        >
          {t('handouts.make')}
        </Button>
        <Button onClick={summarise}>{t('meeting.make')}</Button>
      </div>
      <Caption1>{t('handouts.why')}</Caption1>
      {problem !== null && <Caption1>{errorMessage(t, problem.error)}</Caption1>}
      {facts !== null && (
        <>
          <Field label={t('meeting.text')}>
            <Textarea readOnly rows={10} resize="vertical" value={text} />
          </Field>
          <div className={parts.row}>
            <CopyDetails key={text} details={text} label="meeting.copy" />
          </div>
        </>
      )}
    </section>
  );
}
