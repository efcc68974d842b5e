import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Select,
  Subtitle2,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { schemeChoices } from '../../app/newYear/schemeChoices';
import type { Kit } from '../../app/newYear/YearRequest';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { usePartStyles } from '../usePartStyles';
import { parsePeople, type PeopleTexts } from './parsePeople';
import { YearHandover } from './YearHandover';

const kits: readonly Kit[] = ['year', 'points', 'registers'];

/** Asks who there is in the new year, and makes its sheets. */
export function YearForm({
  pane,
  disabled,
  onClose,
}: {
  readonly pane: Pane;
  readonly disabled: boolean;
  readonly onClose: () => void;
}) {
  const parts = usePartStyles();
  const { locale, t } = useLanguage();
  const [kit, setKit] = useState<Kit>('year');
  const [year, setYear] = useState(() => pane.today().slice(0, 4));
  const [schemeId, setSchemeId] = useState(schemeChoices[0]?.id ?? '');
  const [texts, setTexts] = useState<PeopleTexts>({
    teams: t('template.teamsDefault'),
    members: '',
    committee: '',
  });
  const [tried, setTried] = useState(false);

  const { people, problems } = parsePeople(texts);
  const yearProblem = /^(?:19|[2-9]\d)\d\d$/u.test(year) ? null : t('year.needYear');
  const shown = (field: keyof PeopleTexts) => {
    const problem = problems.find((one) => one.field === field);
    return tried && problem !== undefined
      ? { validationMessage: t(`year.${problem.code}`, problem.params) }
      : {};
  };

  function make(): void {
    setTried(true);
    if (problems.length > 0 || yearProblem !== null) return;
    void pane.propose('year', ({ prepareNewYear }) =>
      prepareNewYear({ kit, year: Number(year), schemeId, people }),
    );
  }

  return (
    <div className={parts.part}>
      <Body1>{t('year.intro')}</Body1>
      <div className={parts.grid}>
        <Field
          label={t('year.year')}
          {...(tried && yearProblem !== null ? { validationMessage: yearProblem } : {})}
        >
          <Input type="number" value={year} onChange={(_, { value }) => setYear(value.trim())} />
        </Field>
        <Field className={parts.field} label={t('year.kit')}>
          <Select
            value={kit}
            onChange={(_, { value }) => setKit(kits.find((one) => one === value) ?? kit)}
          >
            {kits.map((one) => (
              <option key={one} value={one}>
                {t(`year.kit.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        {kit !== 'registers' && (
          <Field className={parts.field} label={t('year.scheme')}>
            <Select value={schemeId} onChange={(_, { value }) => setSchemeId(value)}>
              {schemeChoices.map(({ id, name, nameEn }) => (
                <option key={id} value={id}>
                  {locale === 'zh-CN' ? name : nameEn}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {(['teams', 'members', 'committee'] as const).map((field) => (
        <Field
          key={field}
          label={t(`year.${field}`)}
          hint={t(`year.${field}Hint`)}
          {...shown(field)}
        >
          <Textarea
            rows={4}
            resize="vertical"
            value={texts[field]}
            onChange={(_, { value }) => setTexts({ ...texts, [field]: value })}
          />
        </Field>
      ))}
      <div className={parts.row}>
        <Button appearance="primary" disabledFocusable={disabled} onClick={make}>
          {t('year.make')}
        </Button>
        <Button onClick={onClose}>{t('action.close')}</Button>
      </div>
      <Subtitle2 as="h3">{t('year.roll')}</Subtitle2>
      <Caption1>{t('year.rollWhy')}</Caption1>
      <YearHandover pane={pane} disabled={disabled} kit={kit} />
    </div>
  );
}
