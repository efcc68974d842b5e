import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenMonth } from '../../app/workflow/readPosting';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { usePartStyles } from '../usePartStyles';

/** Puts an appeal on record: whose, against which line, why, by whom. */
export function AppealForm({
  month,
  pane,
  disabled,
  onCancel,
}: {
  readonly month: OpenMonth;
  readonly pane: Pane;
  readonly disabled: boolean;
  readonly onCancel: () => void;
}) {
  const parts = usePartStyles();
  const { locale, t } = useLanguage();
  const [team, setTeam] = useState(month.teams[0] ?? '');
  const [line, setLine] = useState('');
  const [reason, setReason] = useState('');
  const [raisedBy, setRaisedBy] = useState('');
  const [tried, setTried] = useState(false);
  const lines = month.lines.filter((one) => one.team === team);

  async function record(): Promise<void> {
    setTried(true);
    if (reason.trim() === '') return;
    await pane.propose('appeal', ({ prepareAppeal }) =>
      prepareAppeal({
        period: month.period,
        team,
        line,
        reason: reason.trim(),
        raisedBy: raisedBy.trim(),
        raisedOn: pane.today(),
        outcome: 'pending',
        answer: '',
        answeredBy: '',
        answeredOn: '',
        correction: '',
      }),
    );
  }

  return (
    <div className={parts.part} role="group" aria-label={t('appeals.add')}>
      <Field className={parts.field} label={t('appeals.team')}>
        <Select
          value={team}
          onChange={(_, { value }) => {
            setTeam(value);
            setLine('');
          }}
        >
          {month.teams.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={parts.field} label={t('appeals.line')}>
        <Select value={line} onChange={(_, { value }) => setLine(value)}>
          <option value="">{t('appeals.noLine')}</option>
          {lines.map((one) => (
            <option key={one.serial} value={one.serial}>
              {[one.serial, one.date, locale === 'zh-CN' ? one.item : one.itemEn, one.reason].join(
                ' ',
              )}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t('appeals.reason')}
        required
        {...(tried && reason.trim() === ''
          ? { validationMessage: t('error.appeal-needs-reason') }
          : {})}
      >
        <Textarea rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={t('appeals.raisedBy')}>
        <Input value={raisedBy} onChange={(_, { value }) => setRaisedBy(value)} />
      </Field>
      <div className={parts.row}>
        <Button appearance="primary" disabledFocusable={disabled} onClick={() => void record()}>
          {t('appeals.record')}
        </Button>
        <Button onClick={onCancel}>{t('action.close')}</Button>
      </div>
    </div>
  );
}
