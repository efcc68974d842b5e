import { Button, Caption1, Field, Select, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../language/Language';
import { usePartStyles } from '../usePartStyles';
import { spanText } from './spanText';
import type { YearPartProps } from './YearPartProps';

/** A quarter or a year out of the closed months, as a sheet of its own beside its trends. */
export function RollUps({ year: { spans }, pane, disabled }: YearPartProps) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const span = chosen !== null && spans.includes(chosen) ? chosen : (spans.at(-1) ?? '');
  return (
    <section className={parts.part} aria-label={t('year.rollUp')}>
      <Subtitle2 as="h2">{t('year.rollUp')}</Subtitle2>
      <Field className={parts.field} label={t('year.span')}>
        <Select value={span} onChange={(_, { value }) => setChosen(value)}>
          {spans.map((one) => (
            <option key={one} value={one}>
              {spanText(t, one)}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabledFocusable={disabled}
        onClick={() =>
          void pane.propose('rollUp', ({ prepareRollUp }) =>
            prepareRollUp(span.includes('Q') ? 'quarter' : 'year', span),
          )
        }
      >
        {t('year.rollUpNow')}
      </Button>
      <Caption1>{t('year.rollUpWhy')}</Caption1>
    </section>
  );
}
