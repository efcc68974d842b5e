import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Subtitle2,
} from '@fluentui/react-components';
import { useState } from 'react';
import { formatMonth } from '../formatMonth';
import { useLanguage } from '../language/Language';
import { usePartStyles } from '../usePartStyles';
import type { YearPartProps } from './YearPartProps';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '1.2em' } });

/** The months that are closed, and the one that is open: to be closed, or followed by the next. */
export function YearMonths({ year: { open, closed }, pane, disabled }: YearPartProps) {
  const parts = usePartStyles();
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const [who, setWho] = useState('');
  const month = open === null ? '' : formatMonth(open.period, locale);
  return (
    <section className={parts.part} aria-label={t('year.months')}>
      <Subtitle2 as="h2">{t('year.months')}</Subtitle2>
      {closed.length === 0 ? (
        <Body1>{t('year.noneClosed')}</Body1>
      ) : (
        <ul className={styles.list}>
          {closed.map(({ period, closedAt, version }) => (
            <li key={`${period} ${closedAt}`}>
              <Body1>{formatMonth(period, locale)}</Body1>{' '}
              <Caption1>{t('year.closedAt', { time: closedAt, version })}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {open !== null && !open.closed && (
        <>
          <Field label={t('year.who')}>
            <Input value={who} onChange={(_, { value }) => setWho(value)} />
          </Field>
          <Button
            disabledFocusable={disabled}
            onClick={() =>
              void pane.propose('closeMonth', ({ prepareClosing }) => prepareClosing({ who }))
            }
          >
            {t('year.close', { month })}
          </Button>
          <Caption1>{t('year.closeWhy')}</Caption1>
        </>
      )}
      {open?.closed === true && (
        <>
          <Button
            appearance="primary"
            disabledFocusable={disabled}
            onClick={() =>
              void pane.propose('nextMonth', ({ prepareNextMonth }) => prepareNextMonth())
            }
          >
            {t('year.next')}
          </Button>
          <Caption1>{t('year.nextWhy', { month })}</Caption1>
        </>
      )}
    </section>
  );
}
