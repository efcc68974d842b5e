import { Body1, Button, Caption1, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { RegisterChoice } from '../../app/programme/listRegisters';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { usePartStyles } from '../usePartStyles';

/** One more register, chosen by its name and what it is for. */
export function AddRegister({
  choices,
  pane,
  disabled,
}: {
  readonly choices: readonly RegisterChoice[];
  readonly pane: Pane;
  readonly disabled: boolean;
}) {
  const parts = usePartStyles();
  const { locale, t } = useLanguage();
  const [wanted, setWanted] = useState('');
  const absent = choices.filter(({ present }) => !present);
  const [first] = absent;
  if (first === undefined) return <Body1>{t('registers.all')}</Body1>;
  const chosen = absent.find(({ id }) => id === wanted) ?? first;
  const say = ({ zh, en }: RegisterChoice['name']) => (locale === 'zh-CN' ? zh : en);
  return (
    <div className={parts.part} role="group" aria-label={t('registers.add')}>
      <Field
        className={parts.field}
        label={t('registers.add')}
        hint={`${say(chosen.purpose)} ${t('registers.addWhy')}`}
      >
        <Select value={chosen.id} onChange={(_, { value }) => setWanted(value)}>
          {absent.map((one) => (
            <option key={one.id} value={one.id}>
              {say(one.name)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={parts.row}>
        <Button
          disabledFocusable={disabled}
          onClick={() =>
            void pane.propose('registers', ({ prepareRegisters }) =>
              prepareRegisters([chosen.id], Number(pane.today().slice(0, 4))),
            )
          }
        >
          {t('registers.addNow')}
        </Button>
        <Caption1>{chosen.sheet}</Caption1>
      </div>
    </div>
  );
}
